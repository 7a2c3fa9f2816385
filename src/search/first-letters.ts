/**
 * What a reader may mean who has typed one or two letters. An inverted index would have to gather every entry under
 * thousands of words; this table holds the answer, the entries most worth showing for each such beginning of a word.
 */
import { wordsOf } from './words.ts';

/** Beginnings of this many letters and fewer are in the table. */
export const FEW_LETTERS = 2;
/** Entries kept for one beginning, the best first. More are never shown. */
const MAX_PER_BEGINNING = 80;

/** From a beginning to indexes of entries. */
export type FirstLetters = ReadonlyMap<string, readonly number[]>;

export interface Beginner {
  readonly at: number;
  readonly names: readonly string[];
  readonly prominence: number;
}

export function tabulateFirstLetters(beginners: readonly Beginner[]): FirstLetters {
  const table = new Map<string, number[]>();
  // The most prominent come first, so that a full row has the best; a word of one or two letters ("Xi") before longer.
  const ranked = [...beginners].sort((a, b) => b.prominence - a.prominence);
  for (const whole of [true, false]) {
    for (const { at, names } of ranked) {
      for (const beginning of beginningsOf(names, whole)) addTo(table, beginning, at);
    }
  }
  return table;
}

function beginningsOf(names: readonly string[], whole: boolean): Set<string> {
  const words = names.flatMap((name) => wordsOf(name).map(({ folded }) => folded));
  if (whole) return new Set(words.filter((word) => word.length <= FEW_LETTERS));
  return new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, FEW_LETTERS)]));
}

function addTo(table: Map<string, number[]>, beginning: string, at: number): void {
  const row = table.get(beginning) ?? [];
  if (row.length < MAX_PER_BEGINNING && !row.includes(at)) row.push(at);
  table.set(beginning, row);
}
