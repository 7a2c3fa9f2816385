/**
 * Which entries are worth ranking: MiniSearch proposes a bounded number of them, in rounds that forgive more and more
 * and stop when enough was found. Costs one to three look-ups in the inverted index a query.
 */
import type { SearchOptions, SearchResult } from 'minisearch';
import { SHORTEST_TYPO } from './match-text.ts';
import type { Document, Entry, SearchIndex } from './search-index.ts';

/** Candidates of one type in one round. More are never shown, and each costs ranking time. */
const MAX_CANDIDATES = 80;

type EntryType = Entry['type'];
const ALL: readonly EntryType[] = ['entity', 'article', 'statement'];

const STRICT: SearchOptions = { prefix: true, combineWith: 'AND', boost: { name: 2 } };
const FORGIVING: SearchOptions = { ...STRICT, fuzzy: editsFor };
const PARTIAL: SearchOptions = { ...STRICT, combineWith: 'OR' };

/** Edits that a word of this length may differ by; a swap of two letters is two. */
function editsFor(word: string): number | false {
  if (word.length < SHORTEST_TYPO) return false;
  return word.length < 5 ? 1 : 2;
}

/** Indexes of entries, best guesses of each round first. */
export function propose(index: SearchIndex, query: readonly string[]): Set<number> {
  const found = look(index, query, STRICT, ALL);
  if (!hasEntity(index, found)) addAll(found, look(index, query, FORGIVING, ALL));
  if (query.length > 1) addAll(found, look(index, query, PARTIAL, found.size === 0 ? ALL : ['entity']));
  if (found.size === 0) addAll(found, look(index, query.map(firstHalf), STRICT, ALL));
  return found;
}

function look(
  { proposer, entries }: SearchIndex,
  query: readonly string[],
  options: SearchOptions,
  types: readonly EntryType[],
): Set<number> {
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
  return new Set(kept.map(({ id }) => id as number));
}

/** A typo in a word that is not typed to its end is beyond the index: its first half finds what the ranking judges. */
const firstHalf = (word: string): string => word.slice(0, Math.ceil(word.length / 2));

const hasEntity = ({ entries }: SearchIndex, found: ReadonlySet<number>): boolean =>
  [...found].some((at) => entries[at]!.type === 'entity');

function addAll(found: Set<number>, more: ReadonlySet<number>): void {
  for (const at of more) found.add(at);
}
