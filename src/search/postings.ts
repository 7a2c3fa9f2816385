/**
 * Which entries hold which word: an inverted index in two typed arrays. Entries of one word ascend; words follow each other
 * by number, so that the entries of all words that begin alike are one stretch of memory.
 *
 * | array     | entry                                                               |
 * |-----------|---------------------------------------------------------------------|
 * | `starts`  | by word: where its entries begin; one more entry ends the last       |
 * | `entries` | numbers of entries                                                   |
 */
import type { WordRange } from './vocabulary.ts';

export interface Postings {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Entries by word while an index is built, ascending for each. */
export type EntriesByWord = ReadonlyMap<string, readonly number[]>;

/** @param words in the order of the vocabulary */
export function buildPostings(words: readonly string[], entriesByWord: EntriesByWord): Postings {
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries())
    starts[i + 1] = starts[i]! + (entriesByWord.get(word)?.length ?? 0);
  const entries = new Uint32Array(starts[words.length]!);
  for (const [i, word] of words.entries()) entries.set(entriesByWord.get(word) ?? [], starts[i]);
  return { starts, entries };
}

/** How many entries the words have; one that holds two of them counts twice. */
export const countEntries = ({ starts }: Postings, { from, to }: WordRange): number =>
  starts[to]! - starts[from]!;

/** The entries that hold any of the words, as a view: in order for one word only. */
export const entriesOf = ({ starts, entries }: Postings, { from, to }: WordRange): Uint32Array =>
  entries.subarray(starts[from], starts[to]);
