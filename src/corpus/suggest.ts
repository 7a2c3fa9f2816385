/** "Did you mean …?": the known word nearest to one that is not known. */

/** Comparing costs time for every known word, so that a longer list, which nobody wrote by hand, gets no suggestion. */
const MAX_KNOWN = 20_000;
/** No word that people use as an id or field name is longer, and distance costs the square of it. */
const MAX_LENGTH = 120;

/** One slip in a short word, two in a word of six letters or more, three in a long one. */
const allowedSlips = (word: string) => (word.length < 6 ? 1 : word.length < 16 ? 2 : 3);

export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = allowedSlips(word) + 1;
  let left = MAX_KNOWN;
  for (const candidate of known) {
    if (left-- === 0) break;
    const slips = candidate === word ? fewest : slipsBetween(word, candidate, fewest);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** `; did you mean \`x\`?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === null ? '' : `; did you mean \`${guess}\`?`;
}

/**
 * How many letters were dropped, added, changed or swapped with their neighbour on the way from `a` to `b`: the optimal
 * string alignment distance. Whatever reaches `limit` counts as `limit`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || Math.max(a.length, b.length) > MAX_LENGTH) return limit;
  let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : limit;
      row.push(Math.min(changed, previous[j]! + 1, row[j - 1]! + 1, swapped));
    }
    if (Math.min(...row) >= limit) return limit;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length]!, limit);
}
