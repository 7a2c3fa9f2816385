/**
 * The case endings of names in German and Polish, to find the nominative of a word on a page. Cyrillic ones are the business of
 * `cyrillic.ts`, since there the corpus gives the name in its own script.
 */
import type { Language } from '../text/language.ts';

/** Endings, folded, and what stands in their place in the nominative. */
type Ending = readonly [ending: RegExp, nominative: string];
const ENDINGS: Readonly<Record<Language, readonly Ending[]>> = {
  german: [[/s$/u, '']],
  polish: [
    [/(?:a|u|owi|i?em|ie)$/u, ''],
    [/(?:ego|emu|m)$/u, ''],
    [/(?:iego|iemu|im|ego|emu|ym)$/u, 'y'],
    [/(?:y|i|e|a|ie)$/u, 'a'],
    [/dzie$/u, 'da'],
    [/(?:ei|a)$/u, 'a'],
  ],
};

/** What a folded word may be in the nominative, in a text of this language. Without the word itself. */
export const nominatives = (word: string, language: Language): string[] =>
  ENDINGS[language].filter(([ending]) => ending.test(word)).map(([ending, end]) => word.replace(ending, end));
