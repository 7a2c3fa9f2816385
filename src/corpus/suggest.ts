/** "Did you mean …?": the known word nearest to one that is not known. */

/** Two words in about a microsecond each, so that looking for suggestions costs a fifth of a second at most. */
const MAX_COMPARISONS = 200_000;
/** No word that people use as an id or field name is longer, and distance costs the square of it. */
const MAX_LENGTH = 120;

/** One slip in the shortest words, three in long ones: more would turn any word into any other. */
const allowedSlips = (word: string) => (word.length < 4 ? 1 : word.length < 16 ? 2 : 3);

export function nearest(word: string, known: Iterable<string>): string | null {
  const allowed = allowedSlips(word);
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of known) {
    const slips = slipsBetween(word, candidate, allowed + 1);
    const distance = slips - openingShared(word, candidate);
    if (slips > 0 && slips <= allowed && distance < fewest) [best, fewest] = [candidate, distance];
  }
  return best;
}

/** `; did you mean \`x\`?`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === null ? '' : `; did you mean \`${guess}\`?`;
}

/**
 * Suggests for many words among the same known ones, as long as that is cheap: a corpus with thousands of references
 * that lead nowhere has a larger fault than a slip in each.
 */
export function suggester(known: ReadonlySet<string>): (word: string) => string {
  let left = MAX_COMPARISONS;
  return (word) => {
    left -= known.size;
    return left < 0 ? '' : didYouMean(word, known);
  };
}

/** Below 1. Of two words as near as each other, the one that begins alike was meant: slips come late in a word. */
function openingShared(a: string, b: string): number {
  let shared = 0;
  while (shared < MAX_LENGTH && shared < a.length && a[shared] === b[shared]) shared++;
  return shared / (MAX_LENGTH + 1);
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
