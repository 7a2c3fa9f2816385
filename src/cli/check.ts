/** `corpus check`: every fault of a corpus folder, or one line that says how much it holds. */
import { formatFault } from '../corpus/fault.ts';
import type { Corpus } from '../model/corpus.ts';
import { corpusOf, faultsOf } from './faults.ts';
import { readCorpusDir } from './folder.ts';
import type { Exit, Output } from './output.ts';

export async function check(dir: string, out: Output): Promise<Exit> {
  const reading = readCorpusDir(dir);
  const faults = faultsOf(reading);
  for (const fault of faults) await out.line(formatFault(fault));
  if (faults.length > 0) return 1;
  await out.line(`${dir}: no faults: ${summary(corpusOf(reading))}`);
  return 0;
}

function summary({ entities, articles, claims }: Corpus): string {
  const statements = articles.flatMap((it) => it.statements);
  const named = new Set([...claims.map(({ id }) => id), ...statements.flatMap(({ claim }) => claim ?? [])]);
  return [
    count(entities.length, 'entity', 'entities'),
    count(articles.length, 'article', 'articles'),
    count(statements.length, 'statement', 'statements'),
    count(named.size, 'claim', 'claims'),
  ].join(', ');
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
