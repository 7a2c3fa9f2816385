/**
 * Search over a corpus: people, organizations, places, topics, articles and statements. Pure; a keystroke costs a
 * bounded amount of ranking whatever the corpus holds.
 */
import type { EntityId } from '../model/ids.ts';
import { MAX_QUERY_LENGTH, NO_FILTER, type SearchFilter, type SearchResult } from '../model/search.ts';
import { addAll, type Bits, createBits } from './bits.ts';
import { allowedBy } from './filter.ts';
import { entriesWithText } from './fingerprints.ts';
import type { Scope } from './proposals.ts';
import { propose } from './propose.ts';
import { compareRanked, type Ranked, rank } from './rank.ts';
import { readings } from './readings.ts';
import type { SearchIndex } from './search-index.ts';
import { tellingWords, wordsOf } from './words.ts';

/** More words than this tell no more about what is meant. */
const MAX_WORDS = 12;
/** A reader sees some of each type even when one of them could fill the list alone. */
const LEAST_SHARE = 0.25;

export interface SearchOptions {
  readonly limit: number;
  readonly filter?: SearchFilter;
  /** Entities that stand before their equals: those on the reader's page. */
  readonly prefer?: readonly EntityId[];
}

/** Best first, at most `limit`; empty for a query without a letter or digit. */
export function search(index: SearchIndex, query: string, options: SearchOptions): SearchResult[] {
  const { limit, filter = NO_FILTER, prefer = [] } = options;
  const words = queryWords(query);
  if (words.length === 0) return [];
  const scope: Scope = { allowed: allowedBy(index, filter), preferred: entriesOf(index, prefer) };
  const rankings = readings(index, words).map((reading) =>
    rank(index, reading, { candidates: propose(index, reading, scope), preferred: new Set(prefer) }),
  );
  const [best] = rankings.sort((a, b) => compareRanked(a[0], b[0]));
  return cut(best ?? [], limit).map(({ result }) => result);
}

function entriesOf({ ids, count }: SearchIndex, entities: readonly EntityId[]): Bits | null {
  if (entities.length === 0) return null;
  const entries = createBits(count);
  for (const entity of entities) addAll(entries, entriesWithText(ids, entity));
  return entries;
}

function queryWords(query: string): string[] {
  const words = tellingWords(wordsOf(query.slice(0, MAX_QUERY_LENGTH))).map(({ folded }) => folded);
  return [...new Set(words)].slice(0, MAX_WORDS);
}

/** The first `limit`, but of each type at least its share, where there are that many. */
function cut(ranked: readonly Ranked[], limit: number): Ranked[] {
  if (ranked.length <= limit) return [...ranked];
  const share = Math.floor(limit * LEAST_SHARE);
  const counts = new Map<SearchResult['type'], number>();
  const sure = ranked.filter(({ result: { type } }) => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts.get(type)! <= share;
  });
  const others = ranked.filter((it) => !sure.includes(it)).slice(0, limit - sure.length);
  const kept = new Set([...sure, ...others]);
  return ranked.filter((it) => kept.has(it)).slice(0, limit);
}
