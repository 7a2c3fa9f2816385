import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/locales/dates.ts';

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
