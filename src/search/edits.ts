/**
 * Whether one word is within so many edits of another: letters added, left out or changed (Levenshtein's distance, row by
 * row, given up as soon as a whole row is beyond the bound).
 */

/** Whether the edits turn `word` into the other, given as UTF-16 code units. */
export const editsWithin = (word: string, other: Uint16Array, most: number): boolean =>
  (lastRow(word, other, most)?.at(-1) ?? Infinity) <= most;

/** Whether the edits turn `word` into any beginning of the other. */
export function prefixEditsWithin(word: string, other: Uint16Array, most: number): boolean {
  // Longer beginnings than these have too many letters that the word has not.
  const row = lastRow(word, other.subarray(0, word.length + most), most);
  return row?.some((edits) => edits <= most) ?? false;
}

/** Entry `i`: edits between the word and the first `i` units of the other. Null where every entry is beyond `most`. */
function lastRow(word: string, other: Uint16Array, most: number): Uint16Array | null {
  let row = Uint16Array.from({ length: other.length + 1 }, (_, i) => i);
  let next = new Uint16Array(row.length);
  for (let i = 0; i < word.length; i += 1) {
    if (fillRow(row, next, { unit: word.charCodeAt(i), other }) > most) return null;
    [row, next] = [next, row];
  }
  return row;
}

/** @returns the least entry of the new row */
function fillRow(
  row: Uint16Array,
  next: Uint16Array,
  { unit, other }: { unit: number; other: Uint16Array },
): number {
  next[0] = row[0]! + 1;
  let least = next[0]!;
  for (let i = 0; i < other.length; i += 1) {
    const kept = row[i]! + Number(other[i] !== unit);
    next[i + 1] = Math.min(kept, row[i + 1]! + 1, next[i]! + 1);
    least = Math.min(least, next[i + 1]!);
  }
  return least;
}
