import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, shorten } from '../../../src/text/shorten.ts';

describe('text that is cut', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀', 2, '😀'],
    ['a😀b', 3, 'a…'],
    ['𠮷野家', 3, '𠮷…'],
  ])('%j in %i is %j', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  it('is never longer than it may be, begins as it did, and has no half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const beginning = beginningOf(text, most);
        expect(beginning.isWellFormed()).toBe(true);
        expect(text.startsWith(beginning)).toBe(true);
        expect(most - beginning.length).toBeLessThan(text.length < most ? most + 1 : 2);
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
