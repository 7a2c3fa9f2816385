/**
 * Which entries are worth ranking: a bounded number of each type, proposed in rounds that forgive more and more and stop
 * when enough was found. Within a round the entries with the lowest numbers come first, which are the best.
 */
import {
  addAll,
  type Bits,
  countIn,
  createBits,
  has,
  intersect,
  numbersIn,
  type Section,
  unite,
} from './bits.ts';
import { ENTRY_TYPES } from './entries.ts';
import { entriesWithText } from './fingerprints.ts';
import { SHORTEST_TYPO } from './match-text.ts';
import { entriesOf, type Postings } from './postings.ts';
import { createProposals, MAX_CANDIDATES, type Proposals, type Scope } from './proposals.ts';
import type { SearchIndex } from './search-index.ts';
import { type WordRange, wordItself, wordsBeginning, wordsBeginningLike, wordsLike } from './vocabulary.ts';

/** Shorter words begin too many words of running text: they stand for the beginning of a name only. */
const SHORTEST_BEGINNING = 3;

/** Which words of the vocabulary a word of the query stands for. */
type Reading = (index: SearchIndex, word: string) => readonly WordRange[];

const itself: Reading = ({ vocabulary }, word) => [wordItself(vocabulary, word)];
const begun: Reading = ({ vocabulary }, word) => [wordsBeginning(vocabulary, word)];
const begunOrMisspelt =
  (edits: number): Reading =>
  (index, word) => [
    ...begun(index, word),
    ...wordsLike(index.vocabulary, word, Math.min(edits, editsIn(word))),
  ];
const begunMisspelt: Reading = ({ vocabulary }, word) => wordsBeginningLike(vocabulary, word, editsIn(word));

/** Numbers of entries. */
export function propose(index: SearchIndex, query: readonly string[], scope: Scope): number[] {
  const found = createProposals(index, scope);
  const long = query.filter(isLong);
  found.addNamed(bearersOf(index, query));
  for (const reading of [itself, begun]) proposeWhereAll(index, query, reading, found);
  if (found.lacksNames())
    for (const edits of [1, 2]) proposeWhereAll(index, long, begunOrMisspelt(edits), found);
  if (query.length > 1) proposeParts(index, query, found);
  if (found.isEmpty()) proposeWhereAll(index, long, begunMisspelt, found);
  return found.all();
}

const isLong = (word: string): boolean => word.length >= SHORTEST_BEGINNING;

/** Edits that a word of this length may differ by; a swap of two letters is two. */
function editsIn(word: string): number {
  if (word.length < SHORTEST_TYPO) return 0;
  return word.length === SHORTEST_TYPO ? 1 : 2;
}

/** Entities with just this name. */
function bearersOf(index: SearchIndex, query: readonly string[]): Bits {
  const bearers = createBits(index.count);
  addAll(bearers, entriesWithText(index.wholes, query.join(' ')));
  return bearers;
}

/** Entries that hold all words: first those that hold them in a name or title, then those that hold them anywhere. */
function proposeWhereAll(
  index: SearchIndex,
  words: readonly string[],
  reading: Reading,
  found: Proposals,
): void {
  if (words.length === 0) return;
  const ranges = words.map((word) => reading(index, word));
  const named = ranges.map((it) => entriesWith(index, index.names, it));
  found.addNamed(intersect(named));
  const told = words.map((word, i) =>
    entriesWith(index, index.texts, isLong(word) ? ranges[i]! : itself(index, word)),
  );
  found.addBest(intersect(named.map((bits, i) => unite([bits, told[i]!]))));
}

/**
 * Entries that hold some of the words, those with the most and rarest first. Where others hold them all, only who is
 * named by some of them is of interest.
 */
function proposeParts(index: SearchIndex, query: readonly string[], found: Proposals): void {
  const anything = found.isEmpty();
  const words = anything ? query : query.filter(isLong);
  if (words.length === 0) return;
  const parts = words.map((word) => {
    const ranges = isLong(word) ? begun(index, word) : itself(index, word);
    const named = entriesWith(index, index.names, ranges);
    return found.allowed(anything ? unite([named, entriesWith(index, index.texts, ranges)]) : named);
  });
  for (const type of anything ? ENTRY_TYPES : (['entity'] as const))
    found.add(type, mostTellingFirst(parts, index.sections[type]));
}

/** Numbers of a section that are in any of the sets: the fuller the sets, the less it tells to be in them. */
function mostTellingFirst(parts: readonly Bits[], section: Section): number[] {
  const weights = parts.map((part) =>
    Math.log((section.to - section.from + 1) / (countIn(part, section) + 1)),
  );
  const byParts = new Map<number, { weight: number; numbers: number[] }>();
  for (const number of numbersIn(unite(parts), section)) {
    let held = 0;
    for (let i = 0; i < parts.length; i += 1) held |= Number(has(parts[i]!, number)) << i;
    if (!byParts.has(held)) byParts.set(held, { weight: sumOf(weights, held), numbers: [] });
    const { numbers } = byParts.get(held)!;
    if (numbers.length < MAX_CANDIDATES) numbers.push(number);
  }
  return [...byParts.values()].sort((a, b) => b.weight - a.weight).flatMap(({ numbers }) => numbers);
}

/** The sum of those weights whose bit is set. */
const sumOf = (weights: readonly number[], chosen: number): number =>
  weights.reduce((sum, weight, i) => sum + weight * ((chosen >>> i) & 1), 0);

/** Entries that hold any word of the ranges. */
export function entriesWith(index: SearchIndex, postings: Postings, ranges: readonly WordRange[]): Bits {
  const entries = createBits(index.count);
  for (const range of ranges) addAll(entries, entriesOf(postings, range));
  return entries;
}
