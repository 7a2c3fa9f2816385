/**
 * The distinct words of a corpus, sorted, in typed arrays: nothing is read or allocated when they are opened. A word is
 * known by its number, and words that begin alike are neighbours, so that a prefix is a range of numbers. Words with a typo
 * are found by one pass over all words, which a bit per letter keeps short.
 *
 * | array     | entry                                                             |
 * |-----------|-------------------------------------------------------------------|
 * | `letters` | UTF-16 code units of all words, one word after the other          |
 * | `starts`  | by word: where it begins in `letters`; one more entry ends the last |
 * | `sets`    | by word: which letters it has, a bit for each (`lettersIn`)       |
 */
import { countBits } from './bits.ts';
import { createEditCounter } from './edits.ts';

export interface Vocabulary {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  readonly sets: Uint32Array;
}

/** Numbers of words; `to` is exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** @param words sorted by code unit, none twice */
export function buildVocabulary(words: readonly string[]): Vocabulary {
  const starts = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) starts[i + 1] = starts[i]! + word.length;
  const letters = new Uint16Array(starts[words.length]!);
  for (const [i, word] of words.entries()) {
    for (let at = 0; at < word.length; at += 1) letters[starts[i]! + at] = word.charCodeAt(at);
  }
  return { letters, starts, sets: Uint32Array.from(words, lettersIn) };
}

export const countWords = ({ sets }: Vocabulary): number => sets.length;

const lengthOf = ({ starts }: Vocabulary, word: number): number => starts[word + 1]! - starts[word]!;

export const wordAt = ({ letters, starts }: Vocabulary, word: number): string =>
  String.fromCharCode(...letters.subarray(starts[word], starts[word + 1]));

/** The words that begin so. */
export function wordsBeginning(vocabulary: Vocabulary, beginning: string): WordRange {
  const from = firstWord(vocabulary, (word) => compareBeginning(vocabulary, word, beginning) >= 0);
  return { from, to: firstWord(vocabulary, (word) => compareBeginning(vocabulary, word, beginning) > 0) };
}

/** The word itself: a range of one, or of none. It is the shortest of those that begin so, and so the first. */
export function wordItself(vocabulary: Vocabulary, word: string): WordRange {
  const { from, to } = wordsBeginning(vocabulary, word);
  return { from, to: from < to && lengthOf(vocabulary, from) === word.length ? from + 1 : from };
}

/** The first word that passes; all words before it must fail and all after it pass. */
function firstWord(vocabulary: Vocabulary, passes: (word: number) => boolean): number {
  let from = 0;
  let to = countWords(vocabulary);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** 0 where the word begins so; below 0 where it stands before all that do. */
function compareBeginning(vocabulary: Vocabulary, word: number, beginning: string): number {
  const start = vocabulary.starts[word]!;
  const length = lengthOf(vocabulary, word);
  for (let i = 0; i < beginning.length; i += 1) {
    if (i === length) return -1;
    const difference = vocabulary.letters[start + i]! - beginning.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Words that this one turns into when so many letters are added, left out or changed. */
export function wordsLike(vocabulary: Vocabulary, word: string, edits: number): WordRange[] {
  const { letters, starts } = vocabulary;
  const counter = createEditCounter(word, edits);
  return wordsSharingLetters(vocabulary, word, { missing: edits, more: edits })
    .filter((it) => counter.reachesWord({ letters, from: starts[it]!, to: starts[it + 1]! }))
    .map(rangeOf);
}

/** Words with a beginning that this one, not typed to its end, turns into. */
export function wordsBeginningLike(vocabulary: Vocabulary, beginning: string, edits: number): WordRange[] {
  const { letters, starts } = vocabulary;
  const counter = createEditCounter(beginning, edits);
  return wordsSharingLetters(vocabulary, beginning, { missing: edits, more: Infinity })
    .filter((it) => counter.reachesBeginning({ letters, from: starts[it]!, to: starts[it + 1]! }))
    .map(rangeOf);
}

const rangeOf = (word: number): WordRange => ({ from: word, to: word + 1 });

/**
 * Words that lack no more than `missing` letters of this one, and have no more than `more` that it has not: one pass that
 * reads four bytes a word, and spares nearly all of them the counting of edits.
 */
function wordsSharingLetters(
  { sets }: Vocabulary,
  word: string,
  { missing, more }: { missing: number; more: number },
): number[] {
  const found: number[] = [];
  const set = lettersIn(word);
  for (let i = 0; i < sets.length; i += 1)
    if (countBits(set & ~sets[i]!) <= missing && countBits(sets[i]! & ~set) <= more) found.push(i);
  return found;
}

/** A bit for each letter; letters that share a bit (those of two scripts) make a pass longer and no result wrong. */
function lettersIn(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) set |= 1 << (word.charCodeAt(i) & 31);
  return set >>> 0;
}
