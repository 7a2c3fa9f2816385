/**
 * Which articles are of which day, which statements are theirs, and whom they concern: what a search is narrowed by. Articles are
 * numbered from the newest to the oldest, and their statements in the same order, so that the days between two dates are one
 * stretch of articles, of statements and of `reported`.
 *
 * | array        | entry                                                                       |
 * |--------------|-----------------------------------------------------------------------------|
 * | `days`       | by article: 20250401 for 2025-04-01, descending                              |
 * | `statements` | by article: the number of its first statement's entry; one more ends the last |
 * | `reported`   | by article: the entities that it concerns, ascending                          |
 * | `ids`        | of the articles                                                              |
 */
import type { Article } from '../model/article.ts';
import type { EntityId } from '../model/ids.ts';
import type { Section } from './bits.ts';
import { dayNumber } from './entries.ts';
import { buildFingerprints, entriesWithText, type Fingerprints } from './fingerprints.ts';
import { buildPostings, type Postings } from './postings.ts';

export interface Calendar {
  readonly days: Uint32Array;
  readonly statements: Uint32Array;
  readonly reported: Postings;
  readonly ids: Fingerprints;
}

/** Of no articles. */
export const NO_CALENDAR: Calendar = {
  days: new Uint32Array(0),
  statements: new Uint32Array(1),
  reported: buildPostings([]),
  ids: buildFingerprints([]),
};

interface CalendarSource {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The number of the first statement's entry. */
  readonly firstStatement: number;
  readonly concerned: (article: Article) => Iterable<EntityId>;
  readonly numberOf: (entity: EntityId) => number | undefined;
}

export function buildCalendar({ articles, firstStatement, concerned, numberOf }: CalendarSource): Calendar {
  const statements = new Uint32Array(articles.length + 1);
  statements[0] = firstStatement;
  for (const [i, article] of articles.entries())
    statements[i + 1] = statements[i]! + article.statements.length;
  const numbersOf = (article: Article): number[] =>
    [...concerned(article)].flatMap((entity) => numberOf(entity) ?? []).sort((a, b) => a - b);
  return {
    days: Uint32Array.from(articles, ({ published }) => dayNumber(published.date)),
    statements,
    reported: buildPostings(articles.map(numbersOf)),
    ids: buildFingerprints(articles.map(({ id }, entry) => ({ text: id, entry }))),
  };
}

/** Articles by their places in the calendar, 0 the newest. Days are `YYYY-MM-DD`, both included; null is no bound. */
export function articlesBetween({ days }: Calendar, from: string | null, to: string | null): Section {
  const newest = to === null ? 0 : firstUpTo(days, dayNumber(to));
  const end = from === null ? days.length : firstUpTo(days, dayNumber(from) - 1);
  return { from: newest, to: Math.max(newest, end) };
}

/** The first place in a descending list whose number is not above; the list's length where all are. */
function firstUpTo(descending: Uint32Array, most: number): number {
  let from = 0;
  let to = descending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (descending[middle]! > most) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The places at which this article may stand. */
export const placesOf = ({ ids }: Calendar, article: string): Uint32Array => entriesWithText(ids, article);
