import { describe, expect, it } from 'vitest';
import { agesIn, datesIn, spansIn } from '../../../src/locales/dates.ts';

describe('a date', () => {
  it.each([
    ['en-GB', '2025-04-01', '1 Apr 2025'],
    ['en-GB', '2025-12-31', '31 Dec 2025'],
    ['en-GB', '2025-04', 'April 2025'],
    ['en-GB', '2025', '2025'],
    ['en-US', '2025-04-01', 'Apr 1, 2025'],
    ['de', '2025-04-01', '1. Apr. 2025'],
    ['ru', '2025-04-01', '1 апр. 2025 г.'],
  ])('is written for readers of %s: %s as %s, in every time zone', (locale, date, expected) => {
    expect(datesIn(locale)(date)).toBe(expected);
  });

  it('that is none is given back', () => {
    expect(datesIn('en')('last spring')).toBe('last spring');
  });
});

it('two days are written as one span, and one day as itself', () => {
  const span = spansIn('en-GB');
  expect(span('2025-03-18', '2025-04-03').replace(/\s/g, ' ')).toBe('18 Mar – 3 Apr 2025');
  expect(span('2025-04-03', '2025-04-03')).toBe('3 Apr 2025');
});

describe('an age', () => {
  // Late in the evening: what counts is the reader's own day.
  const now = new Date(2025, 3, 15, 23, 30);
  it.each([
    ['2025-04-15', 'today', false],
    ['2025-04-14', 'yesterday', false],
    ['2025-04-05', '10 days ago', false],
    ['2025-04-01', '2 weeks ago', false],
    ['2025-02-14', '8 weeks ago', false],
    ['2025-02-13', '2 months ago', false],
    ['2024-10-14', '6 months ago', false],
    ['2024-10-13', '6 months ago', true],
    ['2023-09-15', '18 months ago', true],
    ['2023-04-16', '23 months ago', true],
    ['2023-04-15', '2 years ago', true],
    ['2021-04-01', '4 years ago', true],
  ])('of %s is %s, old: %s', (date, text, old) => {
    expect(agesIn('en-GB')(date, now)).toEqual({ text, old });
  });

  it('is written as the reader’s language does', () => {
    expect(agesIn('de')('2025-04-14', now).text).toBe('gestern');
    expect(agesIn('uk')('2025-04-12', now).text).toBe('3 дні тому');
  });
});
