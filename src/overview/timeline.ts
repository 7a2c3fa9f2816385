/** What was reported when: one pass over all statements, a few milliseconds for half a million. */
import { KINDS } from '../model/entity.ts';
import type { ArticleId } from '../model/ids.ts';
import type { DayCount, TimelineQuery } from '../model/overview.ts';
import { type Overview, UNKNOWN } from './overview.ts';

/** A statement by its place: the `at`th of its article, counted from 0. */
export interface StatementPlace {
  readonly article: ArticleId;
  readonly at: number;
}

export interface TimelineAnswer {
  readonly total: number;
  readonly days: readonly DayCount[];
  readonly inView: number;
  /** Null where there are more than the limit. */
  readonly places: readonly StatementPlace[] | null;
}

export function timelineOf(overview: Overview, query: TimelineQuery): TimelineAnswer {
  const passes = filterOf(overview, query);
  const articleIds = overview.articleIds.split('\n') as ArticleId[];
  const days = new Map<number, { reported: number; happened: number }>();
  const places: (StatementPlace & { day: number })[] = [];
  let total = 0;
  let inView = 0;

  for (const [article, id] of articleIds.entries()) {
    if (query.article !== null && query.article !== id) continue;
    const [from, to] = [overview.articleStarts[article]!, overview.articleStarts[article + 1]!];
    const day = overview.reported[article]!;
    for (let statement = from; statement < to; statement++) {
      if (!passes(statement)) continue;
      const happened = overview.happened[statement]!;
      total++;
      count(days, day).reported++;
      if (happened !== UNKNOWN) count(days, happened).happened++;
      if (!isIn(query.days, day) && !isIn(query.days, happened)) continue;
      inView++;
      if (inView <= query.limit) places.push({ article: id, at: statement - from, day });
    }
  }
  return {
    total,
    days: [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => a.day - b.day),
    inView,
    places: inView > query.limit ? null : places.sort((a, b) => a.day - b.day),
  };
}

function count(days: Map<number, { reported: number; happened: number }>, day: number) {
  let counts = days.get(day);
  if (counts === undefined) {
    counts = { reported: 0, happened: 0 };
    days.set(day, counts);
  }
  return counts;
}

const isIn = (days: TimelineQuery['days'], day: number): boolean =>
  day !== UNKNOWN && (days === null || (days.from <= day && day <= days.to));

function filterOf(overview: Overview, { kinds, entities }: TimelineQuery): (statement: number) => boolean {
  const { concernStarts, concerns } = overview;
  if (entities === null && kinds.length === KINDS.length) return () => true;
  const ids = overview.entityIds.split('\n');
  const wantedIds = entities && new Set<string>(entities);
  const wantedKinds = new Set(kinds.map((kind) => KINDS.indexOf(kind)));
  const isWanted = new Uint8Array(ids.length);
  for (const [entity, id] of ids.entries()) {
    const fits = wantedKinds.has(overview.kinds[entity]!) && (wantedIds === null || wantedIds.has(id));
    if (fits) isWanted[entity] = 1;
  }
  return (statement) => {
    for (let at = concernStarts[statement]!; at < concernStarts[statement + 1]!; at++)
      if (isWanted[concerns[at]!] === 1) return true;
    return false;
  };
}
