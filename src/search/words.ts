/**
 * Words as search sees them: folded for comparing, with the place in the shown text that each came from. An index, a
 * query and a shown text all go through here, so that they agree on what a word is.
 */
import type { TextRange } from '../model/search.ts';

/** Positions are UTF-16 code units of the text as it is shown, end exclusive. */
export interface Word extends TextRange {
  readonly folded: string;
}

/** Letters and digits; apostrophes within a word (O'Brien) and the points of an abbreviation (U.S.) belong to it. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ\u200b-\u200d\u00ad][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ]s$/iu;
const IGNORED = /[\p{M}\p{P}\p{Cf}\u02bc]/gu;

/** Letters that are no base letter with a mark, and what readers without that key type. */
const TYPED_AS = new Map(
  Object.entries({
    ß: 'ss',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    æ: 'ae',
    œ: 'oe',
    ħ: 'h',
    ŧ: 't',
  }),
);

/** Letter case, diacritics, width and punctuation taken away. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(IGNORED, '')
    .toLowerCase()
    .replace(/[ßłøđðþıæœħŧ]/gu, (letter) => TYPED_AS.get(letter) ?? letter);

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.replace(POSSESSIVE, '');
    const folded = fold(word);
    if (folded !== '') words.push({ folded, start: index, end: index + word.length });
  }
  return words;
}

/**
 * The letters `from` to `to` of a folded word, in the shown text. A shown letter that folds to several (ß, a ligature)
 * is taken whole.
 */
export function lettersOf(text: string, word: Word, from: number, to: number): TextRange {
  let start = word.start;
  let end = word.start;
  let folded = 0;
  for (const letter of text.slice(word.start, word.end)) {
    if (folded >= to && fold(letter) !== '') break;
    folded += fold(letter).length;
    end += letter.length;
    if (folded <= from) start = end;
  }
  return { start, end };
}

/** Words that carry no meaning of their own in a name or a query. */
const FILLERS = new Set(
  'a an and are as at be by for from in into is it its of on or that the this to was were with'.split(' '),
);

/** The words that tell one text from another; all of them where there are no others ("The Who"). */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ folded }) => !FILLERS.has(folded));
  return telling.length > 0 ? telling : words;
}

/** `rdif` for "Russian Direct Investment Fund"; empty for a single word, whose first letter is its prefix anyway. */
export function initialsOf(name: string): string {
  const words = tellingWords(wordsOf(name));
  return words.length < 2 ? '' : words.map(({ folded }) => [...folded][0]).join('');
}
