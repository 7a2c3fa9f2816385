/** Each look into the vocabulary finds what a slow, obvious one finds, whatever the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildVocabulary,
  type WordRange,
  wordItself,
  wordsBeginning,
  wordsBeginningLike,
  wordsLike,
} from '../../../src/search/vocabulary.ts';

/** Few letters, so that words are alike; of two scripts, so that letters share a bit; with a pair of units. */
const word = fc.stringMatching(/^[abcаб𝒂]{1,6}$/u);
const words = fc.uniqueArray(word, { maxLength: 30 }).map((list) => list.sort());
const edits = fc.integer({ min: 0, max: 2 });

const wordsIn = (list: readonly string[], ranges: readonly WordRange[]): string[] =>
  ranges.flatMap(({ from, to }) => list.slice(from, to));

/** Levenshtein's distance by its definition, over UTF-16 code units. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}

const beginningsOf = (text: string): string[] =>
  Array.from({ length: text.length + 1 }, (_, i) => text.slice(0, i));

describe('a vocabulary', () => {
  it('finds the words that begin so, and the word itself', () => {
    fc.assert(
      fc.property(words, word, (list, key) => {
        const vocabulary = buildVocabulary(list);
        expect(wordsIn(list, [wordsBeginning(vocabulary, key)])).toEqual(
          list.filter((it) => it.startsWith(key)),
        );
        expect(wordsIn(list, [wordItself(vocabulary, key)])).toEqual(list.filter((it) => it === key));
      }),
    );
  });

  it('finds the words within so many edits', () => {
    fc.assert(
      fc.property(words, word, edits, (list, key, most) => {
        const near = list.filter((it) => distance(key, it) <= most);
        expect(wordsIn(list, wordsLike(buildVocabulary(list), key, most))).toEqual(near);
      }),
    );
  });

  it('finds the words with a beginning within so many edits', () => {
    fc.assert(
      fc.property(words, word, edits, (list, key, most) => {
        const near = list.filter((it) => beginningsOf(it).some((part) => distance(key, part) <= most));
        expect(wordsIn(list, wordsBeginningLike(buildVocabulary(list), key, most))).toEqual(near);
      }),
    );
  });
});
