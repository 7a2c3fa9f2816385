/**
 * Finds the mentions in a plain text: a document of a corpus, a file given to the `corpus` command. Lines are its blocks.
 */
import { type Mention, NO_EVIDENCE } from '../model/mention.ts';
import { type FindOptions, findMentions } from './find.ts';
import type { Matcher } from './layout.ts';

/** The lines of a text with the place where each begins. Wrapped lines are not joined: a name never spans two blocks. */
export function linesOf(text: string): { lines: string[]; starts: number[] } {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { lines, starts };
}

/** Mentions in ascending order, never overlapping; offsets are UTF-16 code units of the whole text. */
export function findInDocument(matcher: Matcher, text: string, options: FindOptions = {}): Mention[] {
  const { lines, starts } = linesOf(text);
  const { mentions } = findMentions(matcher, { title: '', blocks: lines, evidence: NO_EVIDENCE }, options);
  return mentions.map(({ block, ...mention }) => ({
    ...mention,
    start: mention.start + starts[block]!,
    end: mention.end + starts[block]!,
  }));
}
