import { describe, expect, it } from 'vitest';
import type { StatementView } from '../../../src/model/brief.ts';
import { timelineOf } from '../../../src/ui/timeline.ts';

type Told = readonly [id: string, article: string, published: string, happened?: string];

/** Those of a dated article whose name ends in `?` have a date that is inferred. */
const told = (...statements: Told[]) =>
  statements.map(
    ([id, article, date, happened = null]) =>
      ({
        id,
        happened,
        article: { id: article, published: { date, basis: article.endsWith('?') ? 'inferred' : 'stated' } },
      }) as unknown as StatementView,
  );

describe('a timeline', () => {
  it('has one point for each day of reports, with its articles and statements', () => {
    const points = timelineOf(
      told(
        ['1', 'a', '2031-05-01'],
        ['2', 'b', '2031-05-01'],
        ['3', 'a', '2031-05-01'],
        ['4', 'c', '2031-05-09'],
      ),
    );
    expect(points).toEqual([
      {
        type: 'reported',
        date: '2031-05-01',
        at: 0,
        inferred: false,
        articles: 2,
        statements: ['1', '2', '3'],
      },
      { type: 'reported', date: '2031-05-09', at: 1, inferred: false, articles: 1, statements: ['4'] },
    ]);
  });

  it('tells apart when something was reported and when it happened', () => {
    const points = timelineOf(told(['1', 'a', '2031-05-02', '2031-05-01'], ['2', 'a', '2031-05-02']));
    expect(points.map(({ type, date, statements }) => [type, date, statements])).toEqual([
      ['happened', '2031-05-01', ['1']],
      ['reported', '2031-05-02', ['1', '2']],
    ]);
  });

  it('says of a day whether an article is dated so by inference alone; when a thing happened is no date of an article', () => {
    const points = timelineOf(
      told(['1', 'a', '2031-05-01'], ['2', 'b?', '2031-05-01'], ['3', 'b?', '2031-05-02', '2031-04-30']),
    );
    expect(points.map(({ date, inferred }) => [date, inferred])).toEqual([
      ['2031-04-30', false],
      ['2031-05-01', true],
      ['2031-05-02', true],
    ]);
  });

  it('puts a month and a year in its middle', () => {
    const points = timelineOf(
      told(
        ['1', 'a', '2031-07-20', '2031'],
        ['2', 'a', '2031-07-20', '2031-07'],
        ['3', 'a', '2031-07-20', '2031-06-30'],
      ),
    );
    expect(points.map(({ date }) => date)).toEqual(['2031-06-30', '2031', '2031-07', '2031-07-20']);
  });

  it('keeps a week of reports apart beside what happened years before', () => {
    const days = ['2031-05-01', '2031-05-02', '2031-05-03', '2031-05-04'];
    const points = timelineOf(
      told(...days.map((day): Told => [day, day, day]), ['old', '2031-05-01', '2031-05-01', '1999']),
    );
    const gaps = points.slice(1).map(({ at }, index) => at - points[index]!.at);
    expect(points[0]).toMatchObject({ date: '1999', at: 0 });
    expect(Math.min(...gaps)).toBeGreaterThan(0.1);
    expect(points.at(-1)?.at).toBe(1);
  });

  it.each([
    ['nothing was reported', []],
    ['all was reported on one day', told(['1', 'a', '2031-05-01'], ['2', 'b', '2031-05-01'])],
    ['all happened on the day it was reported', told(['1', 'a', '2031-05-01', '2031-05-01'])],
  ])('is none where %s', (_, statements) => {
    expect(timelineOf(statements)).toEqual([]);
  });
});
