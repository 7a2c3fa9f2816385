/**
 * Words as search sees them: folded for comparing, with the place in the shown text that each came from. What is indexed, what
 * is typed and what is shown all go through here, so that they agree on what a word is: the same as on a page.
 */
import type { TextRange } from '../model/search.ts';
import { createCursor, foldWord, NO_WORD, readNextWord } from '../text/words.ts';

/** Positions are UTF-16 code units of the text as it is shown, end exclusive. */
export interface Word extends TextRange {
  readonly folded: string;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const cursor = createCursor();
  while (readNextWord(text, cursor) !== NO_WORD) {
    const { start, end } = cursor;
    words.push({ start, end, folded: foldWord(text, start, end) });
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
    const length = foldWord(letter, 0, letter.length).length;
    // Marks belong to the letter before them.
    if (folded >= to && length > 0) break;
    folded += length;
    end += letter.length;
    if (folded <= from) start = end;
  }
  return { start, end };
}

/** Words that carry no meaning of their own in a name or a query. */
const FILLERS = new Set(
  'a about an and are as at be by did does for from has have how in into is it its of on or that the this to was were what when where who why with'.split(
    ' ',
  ),
);

/** The words that tell one text from another; all of them where there are no others ("The Who"). */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ folded }) => !FILLERS.has(folded));
  return telling.length > 0 ? telling : words;
}

/** A run of words of a name by their first letters. */
export interface Initials {
  /** `rdif` for "Russian Direct Investment Fund". */
  readonly letters: string;
  /** Of all telling words of the name. */
  readonly whole: boolean;
  readonly words: readonly Word[];
}

/** Of two words and more, from the first on or up to the last: a single word's first letter begins it anyway. */
export function initialsIn(name: string): Initials[] {
  const words = tellingWords(wordsOf(name));
  const runs = words.flatMap((_, i) => [
    words.slice(0, words.length - i),
    ...(i > 0 ? [words.slice(i)] : []),
  ]);
  return runs
    .filter(({ length }) => length > 1)
    .map((run) => ({
      letters: run.map(({ folded }) => [...folded][0]).join(''),
      whole: run.length === words.length,
      words: run,
    }));
}
