/** `corpus match`: whom texts mention, by the same code that marks pages. */
import type { Readable } from 'node:stream';
import { linkCorpus, relationsOf } from '../briefs/link.ts';
import type { LinkedCorpus } from '../briefs/linked.ts';
import { findInDocument } from '../match/document.ts';
import { compileMatcher, type Matcher } from '../match/matcher.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Mention } from '../model/mention.ts';
import { readAnyCorpus } from './any-corpus.ts';
import { documentsIn } from './documents.ts';
import type { Exit, Output } from './output.ts';
import { wordsOf } from './reason-words.ts';

export interface MatchRequest {
  /** A corpus folder, or a JSON file. */
  readonly corpus: string;
  readonly files: readonly string[];
  /** Also what a reader would not see highlighted. */
  readonly all: boolean;
  /** A JSON line a document; otherwise a readable line a mention. */
  readonly json: boolean;
}

export async function match(request: MatchRequest, stdin: Readable, out: Output): Promise<Exit> {
  const { matcher } = compileFor(await readAnyCorpus(request.corpus, out));
  const show = request.json ? asJson : asText;
  let exit: Exit = 0;
  for await (const document of documentsIn(request.files, stdin)) {
    if (document.ok) {
      const mentions = findInDocument(matcher, document.text, { all: request.all });
      for (const line of show(document.id, document.text, mentions)) await out.line(line);
    } else {
      await out.note(document.message);
      exit = 1;
    }
  }
  return exit;
}

/** As the extension compiles it: who is reported with whom tells namesakes apart. */
export function compileFor(corpus: Corpus): { readonly matcher: Matcher; readonly linked: LinkedCorpus } {
  const alone = compileMatcher(corpus.entities);
  const linked = linkCorpus(corpus, alone);
  if (corpus.articles.length === 0) return { matcher: alone, linked };
  return { matcher: compileMatcher(corpus.entities, { together: relationsOf(linked) }), linked };
}

type Show = (id: string | number, text: string, mentions: readonly Mention[]) => string[];

const asJson: Show = (id, text, mentions) => {
  const shown = mentions.map(({ start, end, entity, kind, confidence, why }) => ({
    start,
    end,
    text: text.slice(start, end),
    entity,
    kind,
    confidence,
    why: wordsOf(why),
  }));
  return [JSON.stringify({ id, mentions: shown })];
};

const asText: Show = (id, text, mentions) =>
  mentions.map(({ start, end, entity, confidence, why }) => {
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    return `${id}:${start}-${end}: ${written}: ${entity} (${Math.round(confidence * 100)} %): ${wordsOf(why)}`;
  });
