import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, slipsBetween } from '../../../src/corpus/suggest.ts';

describe('slips between two words', () => {
  it.each([
    ['harbour', 'harbour', 0],
    ['harbour', 'harbor', 1],
    ['harbour', 'harbuor', 1],
    ['harbour', 'harpour', 1],
    ['harbour', 'bridge', 5],
    ['', 'abc', 3],
  ])('%s, %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 5)).toBe(slips);
  });

  it('are as many as the definition says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (a, b, limit) => {
        expect(slipsBetween(a, b, limit)).toBe(Math.min(naiveSlips(a, b), limit));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The recursive definition, word for word. */
function naiveSlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const last = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [
    naiveSlips(a.slice(0, -1), b) + 1,
    naiveSlips(a, b.slice(0, -1)) + 1,
    naiveSlips(a.slice(0, -1), b.slice(0, -1)) + last,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, ...(swapped ? [naiveSlips(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

describe('the nearest known word', () => {
  it.each([
    ['alias', ['id', 'name', 'aliases'], 'aliases'],
    ['base', ['date', 'basis', 'why'], 'basis'],
    ['xyz', ['date', 'basis', 'why'], null],
    ['harbour', ['harbour'], null],
    ['harbour', [], null],
  ])('to %s among %j is %s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});
