/**
 * Which entries are worth ranking: a bounded number of them, proposed in rounds that forgive more and more and stop
 * when enough was found. One or two letters are looked up in a table, longer words in MiniSearch's inverted index.
 */
import type { SearchOptions, SearchResult } from 'minisearch';
import { FEW_LETTERS } from './first-letters.ts';
import { SHORTEST_TYPO } from './match-text.ts';
import type { Document, Entry, SearchIndex } from './search-index.ts';

/** Candidates of one type in one round. More are never shown, and each costs ranking time. */
const MAX_CANDIDATES = 80;

type EntryType = Entry['type'];
const ALL: readonly EntryType[] = ['entity', 'article', 'statement'];

const STRICT: SearchOptions = { combineWith: 'AND', prefix: isLong, boost: { name: 2 } };
const FORGIVING: SearchOptions = { ...STRICT, fuzzy: editsFor };
const PARTIAL: SearchOptions = { ...STRICT, combineWith: 'OR' };
const PARTIAL_NAMES: SearchOptions = { ...PARTIAL, fields: ['name'] };

/** Whether a word is long enough to stand for all that begin so. */
function isLong(word: string): boolean {
  return word.length > FEW_LETTERS;
}

/** Edits that a word of this length may differ by; a swap of two letters is two. */
function editsFor(word: string): number | false {
  if (word.length < SHORTEST_TYPO) return false;
  return word.length === SHORTEST_TYPO ? 1 : 2;
}

/** Indexes of entries. */
export function propose(index: SearchIndex, query: readonly string[]): Set<number> {
  const long = query.filter(isLong);
  const found = new Set(look(index, query, STRICT, ALL));
  const propose = (more: Iterable<number>) => addAll(found, more);
  if (long.length === 0) propose(query.flatMap((word) => index.firstLetters.get(word) ?? []));
  // "dmitry p": a beginning of one or two letters is left to the ranking.
  if (!hasEntity(index, found)) propose(look(index, long, FORGIVING, ALL));
  if (query.length > 1 && found.size > 0) propose(look(index, long, PARTIAL_NAMES, ['entity']));
  if (query.length > 1 && found.size === 0) propose(look(index, query, PARTIAL, ALL));
  // A typo in a word that is not typed to its end is beyond the index: by its first half the ranking can judge it.
  if (found.size === 0) propose(look(index, long.map(firstHalf), { ...STRICT, prefix: true }, ALL));
  return found;
}

/** Whether a name or a title has a word that begins so. */
export const beginsAName = ({ proposer }: SearchIndex, word: string): boolean =>
  proposer.search(word, { prefix: true, fields: ['name'] }).length > 0;

function look(
  { proposer, entries }: SearchIndex,
  query: readonly string[],
  options: SearchOptions,
  types: readonly EntryType[],
): number[] {
  const typeOf = ({ id }: SearchResult): EntryType => entries[id as Document['id']]!.type;
  const results = proposer.search(
    { queries: [...query], combineWith: options.combineWith ?? 'AND' },
    options,
  );
  const left = new Map(types.map((type) => [type, MAX_CANDIDATES]));
  const kept = results.filter((result) => {
    const places = left.get(typeOf(result)) ?? 0;
    left.set(typeOf(result), places - 1);
    return places > 0;
  });
  return kept.map(({ id }) => id as Document['id']);
}

const firstHalf = (word: string): string => word.slice(0, Math.ceil(word.length / 2));

const hasEntity = ({ entries }: SearchIndex, found: ReadonlySet<number>): boolean =>
  [...found].some((at) => entries[at]!.type === 'entity');

function addAll(found: Set<number>, more: Iterable<number>): void {
  for (const at of more) found.add(at);
}
