/**
 * What stands around a surface form on the page and before it: the letter case of the line, given names, titles. Reads a few
 * words to either side and no more, so its cost is bounded. `trail.ts` reads what stands behind.
 */
import { isCyrillic, isCyrillicGivenName } from '../names/cyrillic.ts';
import { isGivenName } from '../names/given-names.ts';
import { nominatives } from '../names/inflection.ts';
import {
  COMMON_WORDS,
  CONJUNCTIONS,
  isTitle,
  LEAD_WORDS,
  PARTICLES,
  SENTENCE_BEGINNINGS,
} from '../names/words.ts';
import { foldText, GAP_FULL_STOP, GAP_HYPHEN, GAP_POSSESSIVE } from '../text/words.ts';
import { type Block, beginsSentence, caseOfWord, continuesName, foldedAt } from './block.ts';

/** How the words around are written: running text, a headline with capitals, all capitals, no capitals at all. */
export type LineStyle = 'sentence' | 'title' | 'upper' | 'lower';

/** Words looked at to each side to tell the style of a line. */
const STYLE_REACH = 10;
/** Shorter words are written small in headlines too. */
const STYLE_LETTERS = 4;
/** Fewer words than this tell nothing: a lone byline is no headline. */
const STYLE_MINIMUM = 3;

export function styleAround(block: Block, first: number, last: number): LineStyle {
  const counts = { lower: 0, capital: 0, upper: 0, none: 0 };
  const { words } = block;
  const end = Math.min(words.count, last + 1 + STYLE_REACH);
  for (let i = Math.max(0, first - STYLE_REACH); i < end; i += 1) {
    if (i >= first && i <= last) continue;
    if (words.end[i]! - words.start[i]! >= STYLE_LETTERS) counts[caseOfWord(block, i)] += 1;
  }
  const cased = counts.lower + counts.capital + counts.upper;
  if (cased < STYLE_MINIMUM) return styleOfFew(block);
  if (counts.upper >= 0.8 * cased) return 'upper';
  if (counts.capital + counts.upper >= 0.75 * cased) return 'title';
  return counts.lower === cased && cased >= 6 ? 'lower' : 'sentence';
}

/** Whether a plain word with a capital stands before the word, though no sentence begins there: "Our Jobs". */
export function isAfterPlainCapital(block: Block, index: number): boolean {
  if (index === 0 || !continuesName(block, index) || beginsSentence(block, index - 1)) return false;
  return COMMON_WORDS.has(foldedAt(block, index - 1)) && caseOfWord(block, index - 1) === 'capital';
}

/** A line of a few words, a name alone: all capitals or no capitals are still to be told. */
function styleOfFew({ text }: Block): LineStyle {
  if (text.length > 100) return 'sentence';
  if (text === text.toLowerCase()) return 'lower';
  return text === text.toUpperCase() && /\p{L}{2}/u.test(text) ? 'upper' : 'sentence';
}

/** What stands before a surname. */
export interface Lead {
  /** Given names and initials in order, folded; empty for a lone surname. */
  readonly given: readonly string[];
  /** Where each of them stands: a word's index. Particles may stand between ("Muammar al-Gaddafi"). */
  readonly places: readonly number[];
  /** Where the whole name begins: a word's index. */
  readonly first: number;
  /** A title or role word stands before the name. */
  readonly title: boolean;
  /** How many of the given names, from the last, name a father: "Yusuf bin Ibrahim al-Masri" is no Ibrahim al-Masri. */
  readonly fathers: number;
  /** The given names are words that may be something else: a verb in a headline, an unknown adjective. */
  readonly doubtful: boolean;
}

/** More words than this before a surname are no given names any more. */
const MAX_GIVEN = 6;

/** Words that are given names and everyday words alike: at the beginning of a sentence they may be the latter. */
const WORDS_AND_NAMES = new Set(
  'mark grant chase drew rich pat guy bill art frank rob sue pierce hope faith grace joy dawn april june august don jack nick max'.split(
    ' ',
  ),
);
/** And those that are the latter there nearly always: "Will Roe come?" */
const SELDOM_NAMES = new Set('will may in as an so do'.split(' '));

type LeadWord = 'given' | 'initial' | 'particle' | 'unknown' | 'doubtful' | 'title' | 'stop';

function kindOfLead(block: Block, index: number, style: LineStyle): LeadWord {
  const word = foldedAt(block, index);
  const letterCase = caseOfWord(block, index);
  if (CONJUNCTIONS.has(word) && letterCase === 'lower') return 'stop';
  if (PARTICLES.has(word) && word.length > 1 && (block.words.gap[index + 1]! & GAP_HYPHEN) !== 0)
    return 'particle';
  if (isTitle(word) && !(letterCase === 'capital' && isGivenName(word) && style === 'sentence'))
    return 'title';
  if (letterCase === 'lower' && style !== 'lower') return PARTICLES.has(word) ? 'particle' : 'stop';
  if (letterCase === 'none') return 'stop';
  if (word.length === 1) return /\d/u.test(word) || isArticle(block, index, word) ? 'stop' : 'initial';
  if (letterCase === 'upper' && isInitials(block, index, style)) return 'given';
  if (isGivenName(word) || block.givenAt.has(index)) return kindOfGivenLead(block, index, style);
  const everyday = COMMON_WORDS.has(word) || LEAD_WORDS.has(word);
  if (everyday || block.inForm.has(index) || style === 'lower' || /\d/u.test(word)) return 'stop';
  if (SENTENCE_BEGINNINGS.has(word)) return 'stop';
  // "Rozmowa Tuska": in Polish any word may begin a sentence before a name.
  if (
    block.language === 'polish' &&
    beginsSentence(block, index) &&
    !nominatives(word, 'polish').some(isGivenName)
  )
    return 'stop';
  // "Вдова Немцова": in Cyrillic there is no list of words that begin sentences, but most given names are known.
  if (isCyrillic(word))
    return isCyrillicGivenName(word) || !beginsSentence(block, index) ? 'unknown' : 'stop';
  // An abbreviation in capitals (GOP, NATO) is no given name, where the line is not all capitals.
  return letterCase === 'upper' && style !== 'upper' && word.length > 2 ? 'stop' : 'unknown';
}

/** A given name, where it is no other word. */
function kindOfGivenLead(block: Block, index: number, style: LineStyle): LeadWord {
  const word = foldedAt(block, index);
  const begins = beginsSentence(block, index);
  if (WORDS_AND_NAMES.has(word)) {
    if (begins) return 'doubtful';
    return style === 'sentence' ? 'given' : 'stop';
  }
  if (SELDOM_NAMES.has(word) && (begins || style !== 'sentence')) return 'stop';
  return begins && (COMMON_WORDS.has(word) || LEAD_WORDS.has(word)) ? 'stop' : 'given';
}

/** "A.M.", "AM": initials, though small they are a word. */
function isInitials({ text, words }: Block, index: number, style: LineStyle): boolean {
  const raw = text.slice(words.start[index], words.end[index]);
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(raw)) return !LEAD_WORDS.has(foldText(raw));
  return style === 'sentence' && /^\p{Lu}{2}$/u.test(raw) && COMMON_WORDS.has(foldText(raw));
}

/** "A Trump rally", "I, Putin", "О Путине", "O Tusku": a word and no initial. */
const isArticle = ({ words, language }: Block, index: number, word: string): boolean =>
  (words.gap[index + 1]! & GAP_FULL_STOP) === 0 &&
  (/^[aiаоувскиіяз]$/u.test(word) || (language === 'polish' && /^[ouwz]$/u.test(word)));

/** Reads backwards from the surname whose first word is `index`. */
export function readLead(block: Block, index: number, style: LineStyle): Lead {
  const given: string[] = [];
  const places: number[] = [];
  let first = index;
  let doubtful = false;
  let fathers = 0;
  for (let i = index - 1; i >= 0 && given.length < MAX_GIVEN && continuesName(block, i + 1); i -= 1) {
    const kind = kindOfLead(block, i, style);
    if (kind === 'title' && !isNameToo(block, i, style))
      return { given, places, first, title: true, doubtful, fathers };
    if (kind === 'stop' || isHyphen(block, i + 1, given.length)) break;
    if (kind === 'particle') {
      if (!particleContinues(block, i, style)) break;
      if (CHILD_OF.has(foldedAt(block, i))) fathers = given.length;
      continue;
    }
    if (kind === 'unknown' && CHILD_OF.has(foldedAt(block, i))) fathers = given.length;
    given.unshift(foldedAt(block, i));
    places.unshift(i);
    first = i;
    const unsure = style !== 'sentence' || block.language === 'german' || LOOKS_LIKE_NO_NAME.test(given[0]!);
    doubtful = kind === 'doubtful' || (kind === 'unknown' && unsure);
  }
  return { given, places, first, title: titleBefore(block, first), doubtful, fathers };
}

/** What follows these is the name of the person's father. */
const CHILD_OF = new Set(['bin', 'ibn', 'ben', 'bint']);

/** Adverbs and participles at the beginning of a sentence: "Reportedly Putin …". */
const LOOKS_LIKE_NO_NAME = /(?:ly|ing|ed|ist|ists|ians|ers)$/u;

/** What a hyphen joins directly to the surname is the other half of it, or another surname: no given name. */
const isHyphen = (block: Block, index: number, givenSoFar: number): boolean =>
  givenSoFar === 0 &&
  (block.words.gap[index]! & GAP_HYPHEN) !== 0 &&
  !PARTICLES.has(foldedAt(block, index - 1));

/** "Ocaso-Marlow": joined to a capitalized word of no form, which may be the other half of somebody's surname. */
export const isBehindUnknownHalf = (block: Block, index: number): boolean =>
  index > 0 &&
  isHyphen(block, index, 0) &&
  !block.inForm.has(index - 1) &&
  caseOfWord(block, index - 1) === 'capital';

/** Titles that are names where another name stands before them: "Mahmood Sultan Bashir". */
const NAMES_TOO = new Set(
  'sultan shah king prince duke earl baron judge major marshal dean mir khan sheikh lady pope bishop'.split(
    ' ',
  ),
);

function isNameToo(block: Block, index: number, style: LineStyle): boolean {
  if (index === 0 || !NAMES_TOO.has(foldedAt(block, index)) || !continuesName(block, index)) return false;
  if (caseOfWord(block, index) === 'lower') return false;
  const before = kindOfLead(block, index - 1, style);
  return before === 'given' || before === 'unknown';
}

/** A particle belongs to the name only where a name stands before it: "Ludwig van Beethoven", not "Mayor de Blasio". */
function particleContinues(block: Block, index: number, style: LineStyle): boolean {
  if (index === 0 || !continuesName(block, index)) return false;
  const before = kindOfLead(block, index - 1, style);
  return before === 'given' || before === 'unknown' || before === 'initial';
}

/** More titles than this before a name add nothing. */
const TITLE_REACH = 4;

/** The titles directly before word `first`, folded, the nearest first: "chief executive" gives both. */
export function titlesBefore(block: Block, first: number): string[] {
  const titles: string[] = [];
  for (let i = first - 1; i >= 0 && titles.length < TITLE_REACH && continuesName(block, i + 1); i -= 1) {
    const word = foldedAt(block, i);
    if (!isTitle(word)) break;
    titles.push(word);
  }
  return titles;
}

/** "Russian president, Vladimir Putin", "President Putin". */
const titleBefore = (block: Block, first: number): boolean =>
  first > 0 && (block.words.gap[first]! & GAP_POSSESSIVE) === 0 && isTitle(foldedAt(block, first - 1));
