import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAll,
  type Bits,
  countIn,
  createBits,
  has,
  intersect,
  numbersIn,
  unite,
} from '../../../src/search/bits.ts';

const SIZE = 200;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1));
const section = fc
  .tuple(fc.nat(SIZE), fc.nat(SIZE))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const ALL = { from: 0, to: SIZE };

function bitsOf(list: readonly number[]): Bits {
  const bits = createBits(SIZE);
  addAll(bits, Uint32Array.from(list));
  return bits;
}

const ascending = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);

describe('a set of bits', () => {
  it('holds what was put in, in order, section by section', () => {
    fc.assert(
      fc.property(numbers, section, (list, { from, to }) => {
        const inSection = ascending(list).filter((it) => it >= from && it < to);
        expect([...numbersIn(bitsOf(list), { from, to })]).toEqual(inSection);
        expect(countIn(bitsOf(list), { from, to })).toBe(inSection.length);
        expect(list.every((it) => has(bitsOf(list), it))).toBe(true);
      }),
    );
  });

  it('meets and joins others, and stays as it is', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const first = bitsOf(a);
        const both = a.filter((it) => b.includes(it));
        expect([...numbersIn(intersect([first, bitsOf(b)]), ALL)]).toEqual(ascending(both));
        expect([...numbersIn(unite([first, bitsOf(b)]), ALL)]).toEqual(ascending([...new Set([...a, ...b])]));
        expect([...numbersIn(first, ALL)]).toEqual(ascending(a));
      }),
    );
  });
});
