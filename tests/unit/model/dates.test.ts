import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CalendarDate, PartialDate, Published } from '../../../src/model/article.ts';

describe('a calendar date', () => {
  test.each(['2025-04-01', '2024-02-29', '1999-12-31'])('%s is a day', (date) => {
    expect(v.is(CalendarDate, date)).toBe(true);
  });
  test.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-4-1', '1 April 2025', '2025-04', ''])(
    '%s is none',
    (date) => {
      expect(v.is(CalendarDate, date)).toBe(false);
    },
  );
});

describe('a partial date', () => {
  test.each(['2025', '2025-04', '2025-04-01'])('%s will do', (date) => {
    expect(v.is(PartialDate, date)).toBe(true);
  });
  test.each(['2025-13', '2025-00', '2025-02-30', '25', '2025-4'])('%s will not', (date) => {
    expect(v.is(PartialDate, date)).toBe(false);
  });
});

describe('an inferred date', () => {
  test('must say why', () => {
    expect(v.is(Published, { date: '2025-04-01', basis: 'inferred' })).toBe(false);
    expect(v.is(Published, { date: '2025-04-01', basis: 'inferred', why: 'says Tuesday' })).toBe(true);
    expect(v.is(Published, { date: '2025-04-01', basis: 'stated' })).toBe(true);
  });
});
