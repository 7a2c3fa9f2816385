/**
 * How many edits lie between one word and many others: letters added, left out or changed (Levenshtein's distance, row by
 * row, given up as soon as a whole row is beyond the bound).
 */

/** UTF-16 code units `from` to `to`, exclusive, of an array that holds many words. */
export interface Letters {
  readonly letters: Uint16Array;
  readonly from: number;
  readonly to: number;
}

export interface EditCounter {
  /** Whether the edits turn the word into the other. */
  reachesWord(other: Letters): boolean;
  /** Whether the edits turn the word into any beginning of the other. */
  reachesBeginning(other: Letters): boolean;
}

/** @param most edits; the rows are used again for every word compared, so that comparing allocates nothing */
export function createEditCounter(word: string, most: number): EditCounter {
  const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
  // A longer beginning than this has too many letters that the word has not.
  const longest = units.length + most;
  let row = new Uint16Array(longest + 1);
  let next = new Uint16Array(longest + 1);

  /** Entry `i` of the last row: edits between the word and the first `i` letters. False: all are beyond the bound. */
  const fillRows = (other: Letters, length: number): boolean => {
    for (let i = 0; i <= length; i += 1) row[i] = i;
    for (const unit of units) {
      if (fillRow(row, next, { unit, other, length }) > most) return false;
      [row, next] = [next, row];
    }
    return true;
  };

  return {
    reachesWord: (other) => {
      const length = other.to - other.from;
      return length <= longest && fillRows(other, length) && row[length]! <= most;
    },
    reachesBeginning: (other) => {
      const length = Math.min(other.to - other.from, longest);
      return fillRows(other, length) && row.subarray(0, length + 1).some((edits) => edits <= most);
    },
  };
}

/** @returns the least entry of the new row */
function fillRow(
  row: Uint16Array,
  next: Uint16Array,
  { unit, other, length }: { unit: number; other: Letters; length: number },
): number {
  next[0] = row[0]! + 1;
  let least = next[0]!;
  for (let i = 0; i < length; i += 1) {
    const kept = row[i]! + Number(other.letters[other.from + i] !== unit);
    next[i + 1] = Math.min(kept, row[i + 1]! + 1, next[i]! + 1);
    least = Math.min(least, next[i + 1]!);
  }
  return least;
}
