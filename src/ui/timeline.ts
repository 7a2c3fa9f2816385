/**
 * When things were reported, and when they happened, as far as a brief knows. Pure: `timeline-view.tsx` draws it, and writes it
 * down as a list.
 */
import type { StatementView } from '../model/brief.ts';
import type { ArticleId, StatementId } from '../model/ids.ts';

export interface TimelinePoint {
  readonly type: 'reported' | 'happened';
  /** Of a report a day; of what happened also `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** Where it stands between the first and the last point of the timeline, 0 to 1. */
  readonly at: number;
  /** Of a report, whether the date of one of its articles is inferred. */
  readonly inferred: boolean;
  readonly articles: number;
  readonly statements: readonly StatementId[];
}

/** Points in the order of their dates. Empty where they would all be one day: that is told by the day alone. */
export function timelineOf(statements: readonly StatementView[]): TimelinePoint[] {
  const points = [
    ...pointsOf(statements, 'reported', ({ article }) => article.published.date),
    ...pointsOf(statements, 'happened', ({ happened }) => happened),
  ].sort((a, b) => middleOf(a.date) - middleOf(b.date) || (a.type === 'happened' ? -1 : 1));
  if (new Set(points.map(({ date }) => middleOf(date))).size < 2) return [];
  return placed(points);
}

type Unplaced = Omit<TimelinePoint, 'at'>;

function pointsOf(
  statements: readonly StatementView[],
  type: TimelinePoint['type'],
  dateOf: (statement: StatementView) => string | null,
): Unplaced[] {
  const days = new Map<string, { inferred: boolean; articles: Set<ArticleId>; statements: StatementId[] }>();
  for (const statement of statements) {
    const date = dateOf(statement);
    if (date === null) continue;
    const { id, published } = statement.article;
    const day = days.get(date) ?? { inferred: false, articles: new Set(), statements: [] };
    day.inferred ||= type === 'reported' && published.basis === 'inferred';
    day.articles.add(id);
    day.statements.push(statement.id);
    days.set(date, day);
  }
  return [...days].map(([date, day]) => ({
    type,
    date,
    inferred: day.inferred,
    articles: day.articles.size,
    statements: day.statements,
  }));
}

/**
 * Half by the time between them, half by their order: a week of reports can still be told apart beside what happened years
 * before. The list says how far apart they are.
 */
function placed(points: readonly Unplaced[]): TimelinePoint[] {
  const times = points.map(({ date }) => middleOf(date));
  const order = [...new Set(times)];
  const [first, last] = [order[0]!, order.at(-1)!];
  const placeOf = (time: number) =>
    ((time - first) / (last - first) + order.indexOf(time) / (order.length - 1)) / 2;
  return points.map((point, index) => ({ ...point, at: placeOf(times[index]!) }));
}

/** Milliseconds: of a month or a year its middle, which is nearest to wherever in it the thing happened. */
function middleOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end = day ? start : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return (start + end) / 2;
}
