/** `corpus check`: every fault of a corpus folder, or one line that says how much it holds. */
import { formatFault } from '../corpus/fault.ts';
import type { Corpus } from '../model/corpus.ts';
import { readCorpusDir } from './folder.ts';
import type { Exit, Output } from './output.ts';

export function check(dir: string, out: Output): Exit {
  const reading = readCorpusDir(dir);
  if (reading.ok) {
    out.line(`${dir}: no faults: ${summary(reading.corpus)}`);
    return 0;
  }
  for (const fault of reading.faults) out.line(formatFault(fault));
  return 1;
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
