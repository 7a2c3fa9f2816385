import { describe, expect, it } from 'vitest';
import { findInDocument } from '../../../src/match/document.ts';
import { compileMatcher, openMatcher, packMatcher } from '../../../src/match/matcher.ts';
import { organization, person } from '../../support/entities.ts';

const MATCHER = compileMatcher([person('Kirill Dmitriev'), organization('SpaceX')]);
const TEXT = 'Kirill Dmitriev spoke of SpaceX.';

describe('a packed matcher', () => {
  it('finds what the compiled one finds', () => {
    const opened = openMatcher(packMatcher(MATCHER));
    expect(findInDocument(opened, TEXT)).toEqual(findInDocument(MATCHER, TEXT));
    expect(findInDocument(opened, TEXT)).toHaveLength(2);
  });

  it('opens from the middle of another buffer', () => {
    const packed = packMatcher(MATCHER);
    const around = new Uint8Array(packed.length + 3);
    around.set(packed, 3);
    expect(findInDocument(openMatcher(around.subarray(3)), TEXT)).toHaveLength(2);
  });

  it('packs an empty corpus', () => {
    expect(findInDocument(openMatcher(packMatcher(compileMatcher([]))), TEXT)).toEqual([]);
  });

  it('refuses bytes that are cut, changed, of another version or something else', () => {
    const packed = packMatcher(MATCHER);
    expect(() => openMatcher(packed.subarray(0, packed.length - 4))).toThrow(/compile the corpus again/u);
    expect(() => openMatcher(packed.map((byte, i) => (i === 200 ? byte ^ 1 : byte)))).toThrow(/damaged/u);
    expect(() => openMatcher(packed.map((byte, i) => (i === 0 ? byte + 1 : byte)))).toThrow(
      /another version/u,
    );
    expect(() => openMatcher(new Uint8Array(0))).toThrow(/no matcher/u);
    expect(() => openMatcher(new TextEncoder().encode('{"not":"a matcher"}'.repeat(12)))).toThrow();
  });
});
