/**
 * Lists of entries, in two typed arrays: which entries hold which word (an inverted index), which entities an article concerns. Entries
 * of one list ascend; lists follow each other by number, so that the entries of all words that begin alike are one stretch
 * of memory.
 *
 * | array     | entry                                                               |
 * |-----------|---------------------------------------------------------------------|
 * | `starts`  | by list: where its entries begin; one more entry ends the last       |
 * | `entries` | numbers of entries                                                   |
 */
import type { WordRange } from './vocabulary.ts';

export interface Postings {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** @param lists each ascending */
export function buildPostings(lists: readonly (readonly number[])[]): Postings {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, { length }] of lists.entries()) starts[i + 1] = starts[i]! + length;
  const entries = new Uint32Array(starts[lists.length]!);
  for (const [i, list] of lists.entries()) entries.set(list, starts[i]);
  return { starts, entries };
}

/** So many lists with nothing in them. */
export const emptyPostings = (lists: number): Postings => ({
  starts: new Uint32Array(lists + 1),
  entries: new Uint32Array(0),
});

/** How many entries the lists have; one that is in two of them counts twice. */
export const countEntries = ({ starts }: Postings, { from, to }: WordRange): number =>
  starts[to]! - starts[from]!;

/** The entries that are in any of the lists, as a view: in order for one list only. */
export const entriesOf = ({ starts, entries }: Postings, { from, to }: WordRange): Uint32Array =>
  entries.subarray(starts[from], starts[to]);
