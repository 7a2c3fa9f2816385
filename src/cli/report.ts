/** `corpus report`: what the author of a corpus has to expect of it, and why a text is marked as it is. */
import type { Readable } from 'node:stream';
import type { LinkedCorpus } from '../briefs/linked.ts';
import { ambiguousForms } from '../match/ambiguous.ts';
import { type Explanation, explainDocument } from '../match/explain.ts';
import type { Entity } from '../model/entity.ts';
import { readAnyCorpus } from './any-corpus.ts';
import { documentsIn } from './documents.ts';
import { compileFor } from './match.ts';
import type { Exit, Output } from './output.ts';
import { wordsOf } from './reason-words.ts';

export interface ReportRequest {
  /** A corpus folder, or a JSON file. */
  readonly corpus: string;
  /** Texts to explain; without any, the report is about the corpus alone. */
  readonly files: readonly string[];
}

/** Entities that no statement mentions: nothing would be reported about them. */
const neverMentioned = ({ corpus, statementsOf }: LinkedCorpus): Entity[] =>
  corpus.articles.length === 0 ? [] : corpus.entities.filter(({ id }) => !statementsOf.has(id));

async function section(out: Output, title: string, lines: readonly string[]): Promise<void> {
  await out.line(`${title}: ${lines.length === 0 ? 'none' : lines.length}`);
  for (const line of lines) await out.line(`  ${line}`);
}

function told(text: string, { start, end, entity, confidence, why }: Explanation): string {
  const written = text.slice(start, end).replace(/\s+/gu, ' ');
  const whom = entity === null ? '' : ` ${entity} (${Math.round(confidence * 100)} %):`;
  return `${start}-${end} ${written}:${whom} ${wordsOf(why)}`;
}

export async function report(request: ReportRequest, stdin: Readable, out: Output): Promise<Exit> {
  const corpus = await readAnyCorpus(request.corpus, out);
  const { matcher, linked } = compileFor(corpus);
  await section(out, 'Forms that need a reason to be marked', [...ambiguousForms(corpus.entities)]);
  const silent = neverMentioned(linked).map(({ id, name }) => `${id} (${name})`);
  await section(out, 'Entities that no statement mentions', silent);
  let exit: Exit = 0;
  for await (const document of documentsIn(request.files, stdin)) {
    if (!document.ok) {
      await out.note(document.message);
      exit = 1;
      continue;
    }
    const explained = explainDocument(matcher, document.text);
    const lines = (marked: boolean) =>
      explained.filter((it) => it.marked === marked).map((it) => told(document.text, it));
    await section(out, `${document.id}, marked`, lines(true));
    await section(out, `${document.id}, left unmarked`, lines(false));
  }
  return exit;
}
