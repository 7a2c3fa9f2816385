/**
 * The order of results. The kind of match comes first (judge.ts); within a kind entities stand before articles before
 * statements, and then the better spelling, who is on the reader's page, the more prominent entity, the more recent article. An exact name therefore
 * wins however often its word occurs elsewhere.
 */
import type { EntityId } from '../model/ids.ts';
import type { SearchResult } from '../model/search.ts';
import {
  type ArticleEntry,
  dayNumber,
  type EntityEntry,
  type Entry,
  type StatementEntry,
  sourceOf,
} from './entries.ts';
import { holdsAWord, judge, type Match, TIERS } from './judge.ts';
import { createTextMatcher, type TextMatch } from './match-text.ts';
import { readArticle, readEntry, type SearchIndex } from './search-index.ts';

export interface Ranked {
  readonly result: SearchResult;
  /** Compared number by number; the smaller stands first. */
  readonly sortKey: readonly number[];
}

/** How well one text matches the query, with the help of one that is searched but not shown. */
type MatchShown = (text: string, helper: string) => Match | null;

interface Ranking {
  /** Numbers of entries. */
  readonly candidates: readonly number[];
  /** Entities that stand before those that match equally well. */
  readonly preferred: ReadonlySet<EntityId>;
}

/** Candidates that do not match after all are left out. */
export function rank(
  index: SearchIndex,
  query: readonly string[],
  { candidates, preferred }: Ranking,
): Ranked[] {
  const { matchName, matchText } = createTextMatcher(query);
  const judged = (shown: TextMatch, helper: string): Match | null => {
    const match = judge(shown, matchText(helper));
    return match?.tier === 'part' && !holdsAWord(query, shown) ? null : match;
  };
  const means: Omit<Means, 'place'> = {
    index,
    preferred,
    matchName: (name, helper) => judged(matchName(name), helper),
    matchText: (text, helper) => judged(matchText(text), helper),
  };
  return candidates
    .flatMap((at, place) => rankEntry(readEntry(index, at), { ...means, place }) ?? [])
    .sort((a, b) => compareKeys(a.sortKey, b.sortKey));
}

interface Means {
  /** Of the entry among the candidates: of those that have but a part of the words, those with the rarest come first. */
  readonly place: number;
  readonly index: SearchIndex;
  readonly matchName: MatchShown;
  readonly matchText: MatchShown;
  readonly preferred: ReadonlySet<EntityId>;
}

function rankEntry(entry: Entry, means: Means): Ranked | null {
  switch (entry.type) {
    case 'entity':
      return rankEntity(entry, means);
    case 'article':
      return rankArticle(entry, means);
    case 'statement':
      return rankStatement(entry, means);
  }
}

function rankEntity(
  { card, forms, prominence }: EntityEntry,
  { place, matchName, preferred }: Means,
): Ranked | null {
  const matches = [card.name, ...forms].flatMap((form) => {
    const found = matchName(form, card.role ?? '');
    if (found === null) return [];
    const tieBreaks = [spellingOf(found), +(form !== card.name), +!preferred.has(card.id), -prominence];
    return [{ form, found, sortKey: sortKeyOf('entity', found, { place, tieBreaks }) }];
  });
  // A stable sort: of forms that match equally well the name stays first.
  const best = matches.sort((a, b) => compareKeys(a.sortKey, b.sortKey))[0];
  if (best === undefined) return null;
  const shown = matches.find(({ form, found }) => form === card.name && isShownWhole(found)) ?? best;
  const via = shown.form === card.name || shown.found.ranges.length === 0 ? null : shown.form;
  const ranges = [...shown.found.ranges];
  return { result: { type: 'entity', entity: card, via, ranges }, sortKey: best.sortKey };
}

/** Whether the reader sees all that was typed in the text itself: then no other form needs to explain the result. */
const isShownWhole = ({ tier, helped }: Match): boolean =>
  !helped && (tier === 'whole' || tier === 'in-order' || tier === 'words');

function rankArticle({ card }: ArticleEntry, { place, matchText }: Means): Ranked | null {
  const found = matchText(card.title, sourceOf(card));
  if (found === null) return null;
  const tieBreaks = [spellingOf(found), -dayNumber(card.published.date)];
  const sortKey = sortKeyOf('article', asText(found), { place, tieBreaks });
  return { result: { type: 'article', article: card, ranges: [...found.ranges] }, sortKey };
}

function rankStatement(
  { id, text, by, article }: StatementEntry,
  { index, place, matchText }: Means,
): Ranked | null {
  const found = matchText(text, by);
  if (found === null) return null;
  const { card } = readArticle(index, article);
  const tieBreaks = [spellingOf(found), -dayNumber(card.published.date)];
  const sortKey = sortKeyOf('statement', asText(found), { place, tieBreaks });
  return { result: { type: 'statement', id, text, ranges: [...found.ranges], article: card }, sortKey };
}

/**
 * A phrase found in a sentence is not a name found: it must not stand before an entity that has the same words, nor before one
 * that has the first letters where the sentence has words that only begin so.
 */
function asText(match: Match): Match {
  if (TIERS.indexOf(match.tier) > TIERS.indexOf('words')) return match;
  return { ...match, tier: match.score === 0 ? 'words' : 'initials' };
}

const TYPE_ORDER = { entity: 0, article: 1, statement: 2 } as const;
/** Differences in spelling below a twentieth are noise: prominence decides. */
const SCORE_STEPS = 20;

const spellingOf = ({ score }: Match): number => (score === 0 ? 0 : 1 + Math.round(score * SCORE_STEPS));

interface Order {
  readonly place: number;
  readonly tieBreaks: readonly number[];
}

function sortKeyOf(type: keyof typeof TYPE_ORDER, match: Match, { place, tieBreaks }: Order): number[] {
  const { tier, missing, helped, inOrder, score } = match;
  const telling = tier === 'part' ? place : 0;
  return [TIERS.indexOf(tier), missing, TYPE_ORDER[type], telling, +helped, +!inOrder, ...tieBreaks, score];
}

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing === -1 ? 0 : a[differing]! - b[differing]!;
};

/** Of two rankings, which has the better first result; nothing is worse than anything. */
export function compareRanked(a: Ranked | undefined, b: Ranked | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareKeys(a.sortKey, b.sortKey);
}
