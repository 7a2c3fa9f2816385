/** Statements as marks of the timeline: one for when it was reported, and one for when it happened, where that is known. */
import type { StatementView } from '../../model/brief.ts';
import { dayOf, happenedOn } from '../../model/days.ts';
import type { Mark } from './layout.ts';

export interface StatementMark extends Mark {
  readonly statement: StatementView;
  readonly what: 'reported' | 'happened';
}

export function marksOf(statements: readonly StatementView[]): {
  above: StatementMark[];
  below: StatementMark[];
} {
  const reported = statements.map((statement) => ({
    statement,
    what: 'reported' as const,
    day: dayOf(statement.article.published.date),
  }));
  const happened = reported.flatMap(({ statement, day }) =>
    statement.happened === null
      ? []
      : [{ statement, what: 'happened' as const, day: happenedOn(statement.happened, day) }],
  );
  return { above: reported, below: happened };
}
