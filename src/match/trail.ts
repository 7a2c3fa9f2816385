/**
 * What stands behind a name on the page: a suffix, a word that makes another name of it, more of a name, given names behind a
 * surname. Reads a few words and no more.
 */
import {
  COMMON_WORDS,
  DEGREES,
  isTitle,
  LEAD_WORDS,
  NAME_SUFFIXES,
  OTHER_NAME_WORDS,
  suffixOf,
} from '../names/words.ts';
import { GAP_BREAK, GAP_FULL_STOP, GAP_HYPHEN, GAP_POSSESSIVE } from '../text/words.ts';
import {
  type Block,
  blanksBehindComma,
  caseOfWord,
  continuesName,
  foldedAt,
  gapBefore,
  isLetterMark,
} from './block.ts';
import type { LineStyle } from './surroundings.ts';
import { isBeforeThing } from './things.ts';

/** What stands after a name. */
export interface Trail {
  /** "jr", "iii": part of the name. */
  readonly suffix: string | null;
  /** A word that makes it a street, a tower, a company. */
  readonly otherName: boolean;
  /** A capitalized word that may be the surname, with this one a given or a middle name. */
  readonly surname: string | null;
  /** Followed without a pause by a capitalized word of another form: a list of names, or a given name and a surname. */
  readonly form: boolean;
  /** Joined by a hyphen to another capitalized word: "Garcia-Lopez". */
  readonly hyphen: boolean;
  /** Followed without a pause by a capitalized word that is no plain word, or by an initial: more of a name. */
  readonly continues: boolean;
  /** In the possessive, and followed by a word with a capital: "Joy's Kitchen" is the title of something. */
  readonly title: boolean;
  /** Followed, in running text, by any word with a capital but the name of a day or of a nation. */
  readonly capital: boolean;
}

const NO_TRAIL: Trail = {
  suffix: null,
  otherName: false,
  surname: null,
  form: false,
  hyphen: false,
  continues: false,
  title: false,
  capital: false,
};

/** @param last the last word of the name */
export function readTrail(block: Block, last: number, style: LineStyle): Trail {
  const next = last + 1;
  const { words } = block;
  if (next >= words.count) return NO_TRAIL;
  const word = foldedAt(block, next);
  if (NAME_SUFFIXES.has(word) && isSuffixGap(block, next)) return { ...NO_TRAIL, suffix: suffixOf(word) };
  if (namesFirm(block, last)) return { ...NO_TRAIL, otherName: true };
  const gap = gapBefore(block, next);
  if ((gap & (GAP_BREAK | GAP_FULL_STOP)) !== 0 || DEGREES.has(word)) return NO_TRAIL;
  const letterCase = caseOfWord(block, next);
  if (letterCase === 'lower' || letterCase === 'none') return NO_TRAIL;
  if ((gap & GAP_POSSESSIVE) !== 0) return { ...NO_TRAIL, title: style === 'sentence' };
  const hyphen = (gap & GAP_HYPHEN) !== 0;
  if (block.language === 'german' && !hyphen && word.length > 1 && !block.inForm.has(next)) return NO_TRAIL;
  const named = OTHER_NAME_WORDS.has(word) && !(style === 'title' && HEADLINE_WORDS.has(word));
  const common = COMMON_WORDS.has(word) || LEAD_WORDS.has(word) || isTitle(word) || word.length === 1;
  const plain = common || block.inForm.has(next);
  const initial = isInitialBehind(block, next);
  return {
    suffix: null,
    otherName: named || isBeforeThing(block, last),
    surname: plain || style !== 'sentence' ? null : word,
    form: !common && !hyphen && style === 'sentence' && block.inForm.has(next),
    hyphen: hyphen && !plain,
    continues: !common || initial,
    title: false,
    capital: style === 'sentence' && (!common || initial || !LEAD_WORDS.has(word)),
  };
}

const PARTNERS = new Set(['co', 'company', 'sons', 'brothers', 'bros', 'partners', 'associates']);

/** "Roe and Co", "Roe & Sons": whom the firm is named after is not meant. */
function namesFirm(block: Block, last: number): boolean {
  const { text, words } = block;
  const and = foldedAt(block, last + 1) === 'and';
  const partner = and ? last + 2 : last + 1;
  if (partner >= words.count || caseOfWord(block, partner) === 'lower') return false;
  if (!PARTNERS.has(foldedAt(block, partner))) return false;
  return /^\s(?:and|&)\s$/iu.test(text.slice(words.end[last], words.start[partner]));
}

/** "John R. Roe", "John R Roe": a letter, and then another word with a capital. */
function isInitialBehind(block: Block, index: number): boolean {
  if (index + 1 >= block.words.count || foldedAt(block, index).length > 1) return false;
  return continuesName(block, index + 1) && caseOfWord(block, index + 1) !== 'lower';
}

/** Words that make another name ("the Trump Plan") and are plain words of headlines too ("Trump Plan Fails"). */
const HEADLINE_WORDS = new Set(
  'day world plan act bill law laws rule test effect scale line press media oil steel energy bank trust group company companies airport house class'.split(
    ' ',
  ),
);

/** "Davis, Jr.", "Davis III". */
function isSuffixGap({ text, words }: Block, index: number): boolean {
  const between = text.slice(words.end[index - 1], words.start[index]);
  return between.length <= 3 && /^,?\s*$/u.test(between);
}

/** Words looked at behind a comma for what somebody is. */
const APPOSITION_REACH = 7;
/** Plain words that an apposition may hold. Others, a verb or "who", end it. */
const IN_APPOSITION = new Set('the a an of and his her their former new'.split(' '));

/** The titles that a page gives behind a name: "Roe, the president's special envoy,". Folded. */
export function titlesBehind(block: Block, last: number): string[] {
  const { words } = block;
  const titles: string[] = [];
  const first = last + 1;
  if (first >= words.count || blanksBehindComma(block, first) === 0) return titles;
  for (let i = first; i < words.count && i < first + APPOSITION_REACH; i += 1) {
    const word = foldedAt(block, i);
    if (i > first && (words.gap[i]! & (GAP_BREAK | GAP_FULL_STOP)) !== 0) break;
    if (isTitle(word)) titles.push(word);
    else if (COMMON_WORDS.has(word) && !IN_APPOSITION.has(word)) break;
  }
  return titles;
}

/** Given names behind a surname: "Medvedev, Dmitry", "MEDVEDEV Dmitry". At most three words. */
export function readReversed(block: Block, last: number): { given: string[]; comma: boolean } {
  const given: string[] = [];
  const { text, words } = block;
  let comma = false;
  for (let i = last + 1; i < words.count && given.length < 3; i += 1) {
    const between = text.slice(words.end[i - 1], words.start[i]);
    const blanks = i === last + 1 ? blanksBehindComma(block, i) : 0;
    const isComma = blanks > 0 && blanks <= 3;
    // A full stop ends the sentence, but for the one of an initial.
    const isInitial = words.end[i - 1]! - words.start[i - 1]! === 1;
    const joins = (isInitial ? /^\.?[\s-]{0,3}$/u : /^[\s-]{1,3}$/u).test(between);
    if (!isComma && !joins && !isLetterMark(between)) break;
    const letterCase = caseOfWord(block, i);
    if (letterCase === 'lower' && between !== '-') break;
    comma ||= isComma;
    given.push(foldedAt(block, i));
  }
  return { given, comma };
}
