/**
 * A text cut into words, with what is asked of each word again and again: its letter case, its folded letters, and whether it can
 * belong to one name with the word before it.
 */
import { joinsForm } from '../lexicon/scan.ts';
import { type Language, languageOf } from '../text/language.ts';
import { foldWord, GAP_BREAK, GAP_FULL_STOP, GAP_POSSESSIVE, type Words } from '../text/words.ts';

/** `none`: a script without letter case. */
export type LetterCase = 'lower' | 'capital' | 'upper' | 'none';

export interface Block {
  readonly text: string;
  /** As `readWords` found them. */
  readonly words: Words;
  /** Of each word. */
  readonly letterCase: readonly LetterCase[];
  /** Of the words that were asked for: `foldedAt` fills it. */
  readonly folded: (string | undefined)[];
  /** Words that belong to a surface form: what stands there is no unknown given name. */
  readonly inForm: ReadonlySet<number>;
  /** Words that are given names of people in the corpus. */
  readonly givenAt: ReadonlySet<number>;
  /** In German every noun has a capital: a word with one beside a name is no part of it for that. */
  readonly language: Language | null;
}

export function createBlock(text: string, words: Words, forms: Pick<Block, 'inForm' | 'givenAt'>): Block {
  const letterCase: LetterCase[] = [];
  for (let i = 0; i < words.count; i += 1) letterCase.push(caseOf(text, words.start[i]!, words.end[i]!));
  return {
    text,
    words,
    letterCase,
    folded: new Array(words.count),
    ...forms,
    language: languageOf(text, words),
  };
}

/** What a word of ASCII has, in bits. */
const SMALL = 1;
const CAPITAL = 2;
const CASE_OF_BITS = ['none', 'lower', 'upper', 'capital'] as const;
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z, LAST_ASCII] = [0x41, 0x5a, 0x61, 0x7a, 0x7f];

/** By far the most words are ASCII: to look at their letters costs less than two copies of each. */
function caseOf(text: string, start: number, end: number): LetterCase {
  let bits = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > LAST_ASCII) return caseOfAny(text.slice(start, end));
    if (unit >= LOWER_A && unit <= LOWER_Z) bits |= SMALL;
    else if (unit >= UPPER_A && unit <= UPPER_Z) bits |= CAPITAL;
  }
  return bits === CAPITAL && end - start === 1 ? 'capital' : CASE_OF_BITS[bits]!;
}

function caseOfAny(word: string): LetterCase {
  const [lower, upper] = [word.toLowerCase(), word.toUpperCase()];
  if (lower === upper) return 'none';
  if (word === lower) return 'lower';
  return word === upper && word.length > 1 ? 'upper' : 'capital';
}

export const caseOfWord = ({ letterCase }: Block, index: number): LetterCase => letterCase[index]!;

export function foldedAt({ text, words, folded }: Block, index: number): string {
  const known = folded[index];
  if (known !== undefined) return known;
  const word = foldWord(text, words.start[index]!, words.end[index]!);
  folded[index] = word;
  return word;
}

/** Words `first` to `last`, folded, with spaces between them. */
export function foldedFrom(block: Block, first: number, last: number): string {
  let form = foldedAt(block, first);
  for (let i = first + 1; i <= last; i += 1) form += ` ${foldedAt(block, i)}`;
  return form;
}

export function beginsSentence({ words }: Block, index: number): boolean {
  const gap = words.gap[index]!;
  if ((gap & GAP_BREAK) !== 0) return true;
  return (gap & GAP_FULL_STOP) !== 0 && words.end[index - 1]! - words.start[index - 1]! > 3;
}

/** An apostrophe behind a word or before one, as romanized names have them ("Shia' al-Sudani", "Khalaf 'Ubayd"). */
const LETTER_MARKS = new Set([
  ...Array.from("'’ʼʾʿ`", (mark) => `${mark} `),
  ...Array.from("'’‘ʼʾʿ`", (mark) => [` ${mark}`, `-${mark}`]).flat(),
]);

/** Whether what stands between two words is nothing but a mark that may be a letter of a name. */
export const isLetterMark = (between: string): boolean => LETTER_MARKS.has(between);

/** What stands before word `index`. A mark that may be a letter of a name ends nothing. */
export function gapBefore({ text, words }: Block, index: number): number {
  const gap = words.gap[index]!;
  if (index === 0 || (gap & GAP_BREAK) === 0) return gap;
  return isLetterMark(text.slice(words.end[index - 1], words.start[index])) ? gap & ~GAP_BREAK : gap;
}

/** How many blanks stand behind a comma before word `index`, with nothing else between the two words; 0 where it is otherwise. */
export function blanksBehindComma({ text, words }: Block, index: number): number {
  const end = words.end[index - 1]!;
  const start = words.start[index]!;
  return text[end] === ',' && text.slice(end + 1, start).trim() === '' ? start - end - 1 : 0;
}

/** Whether word `index` and the one before it can belong to one person's name. */
export function continuesName(block: Block, index: number): boolean {
  const { words } = block;
  const gap = gapBefore(block, index);
  if ((gap & (GAP_BREAK | GAP_POSSESSIVE)) !== 0) return false;
  return joinsForm(gap, words.end[index - 1]! - words.start[index - 1]!);
}
