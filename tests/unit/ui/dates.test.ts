import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/ui/dates.ts';

describe('formatDate', () => {
  it.each([
    ['2025-04-01', '1 Apr 2025'],
    ['2025-12-31', '31 Dec 2025'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('writes %s as %s, in every time zone', (date, expected) => {
    expect(formatDate(date)).toBe(expected);
  });

  it('gives back what is no date', () => {
    expect(formatDate('last spring')).toBe('last spring');
  });
});
