/**
 * Cuts text into words: where each begins and ends, the hash of its folded letters, and what stands before it. All of
 * it goes into typed arrays that are used again for the next text, so that reading allocates nothing per word. Linear
 * in the text, whatever the text is.
 *
 * What is one word: letters, digits and marks in a row ("Žižek"), with an apostrophe inside ("O’Brien" is `obrien`), with
 * full stops between single letters ("U.S." is `us`). What is not: a possessive ending ("Putin’s" is `putin`), an elided
 * article ("l’Iran" is `l` and `iran`), the two sides of a hyphen.
 */
import {
  APOSTROPHE,
  BREAK,
  classOf,
  EXPANDS,
  expansionOf,
  FIRST_LETTER,
  FULL_STOP,
  IGNORED,
  isLonePair,
  LONE,
  PAIR,
  readPair,
} from './fold.ts';

/** What stands between a word and the one before it: any of these bits; none where the two touch. */
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_FULL_STOP = 4;
export const GAP_POSSESSIVE = 8;
/** Anything that ends a phrase: a comma, a bracket, the beginning of the text. */
export const GAP_BREAK = 16;

/** Words of one text. Entry `i` of each array describes word `i`; `count` of them are valid. */
export interface Words {
  count: number;
  /** UTF-16 code units; `end` is exclusive and leaves a possessive ending out. */
  start: Int32Array;
  end: Int32Array;
  gap: Uint8Array;
}

const FIRST_CAPACITY = 1024;

export const createWords = (capacity = FIRST_CAPACITY): Words => ({
  count: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  gap: new Uint8Array(capacity),
});

/** Makes room for every word that a text of this length can have. */
function reserve(words: Words, length: number): void {
  const most = (length >>> 1) + 1;
  if (most > words.start.length) Object.assign(words, createWords(2 * most));
}

/** A word's hash is FNV-1a over its folded units; the prime and the offset are FNV's own for 32 bits. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
export const mixUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, HASH_PRIME);

function mixString(hash: number, folded: string): number {
  let mixed = hash;
  for (let i = 0; i < folded.length; i += 1) mixed = mixUnit(mixed, folded.charCodeAt(i));
  return mixed;
}

/** The hash of a word that is folded already. */
export const hashOfFolded = (folded: string): number => mixString(HASH_SEED, folded);

const classAt = (text: string, index: number): number =>
  index < text.length ? classOf(text.charCodeAt(index)) : BREAK;

/** Whether a word can go on at this unit: an emoji is no letter. */
function goesOnAt(text: string, index: number): boolean {
  const value = classAt(text, index);
  return value >= FIRST_LETTER || value === EXPANDS || (value === PAIR && readPair(text, index) !== null);
}

const UNIT_S = 0x73;

/** Whether the apostrophe at `index` opens a possessive ending: `s` without a mark on it, and then the end of the word. */
function opensPossessive(text: string, index: number): boolean {
  if (classAt(text, index + 1) !== UNIT_S) return false;
  let after = index + 2;
  for (; classAt(text, after) === IGNORED; after += 1) if (isMark(text.charCodeAt(after))) return false;
  return !goesOnAt(text, after);
}

/**
 * Whether what stands before the apostrophe at `index` is an elided word of French or Italian: `l’`, `qu’`, `dell’`, and
 * `d’` in lower case (with a capital it is the beginning of a name: D’Angelo).
 */
function isElision(text: string, start: number, index: number): boolean {
  const before = text.slice(start, index);
  if (before.length > 5) return false;
  if (before === 'd') return true;
  return /^(?:[lmtnsjcLMTNSJC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n|DELL|DALL|ALL|NELL)$/u.test(
    before,
  );
}

/** Whether the full stop at `index` joins single letters, as in "U.S." or "J.K.": letters on both sides stand alone. */
function joinsLetters(text: string, start: number, index: number): boolean {
  if (index !== start + 1 && classAt(text, index - 2) !== FULL_STOP) return false;
  return classAt(text, index + 1) >= FIRST_LETTER && !goesOnAt(text, index + 2);
}

/** By the classes up to `IGNORED`. */
const GAP_OF_CLASS = [GAP_BREAK, GAP_SPACE, GAP_HYPHEN, GAP_FULL_STOP, GAP_BREAK, 0] as const;

/** Where the reading of a text stands. One per text, used again for every word. */
export interface Cursor {
  /** Where to read on. */
  index: number;
  /** Where the word begins. */
  start: number;
  /** One past the last letter read. */
  end: number;
  hash: number;
  /** What the word leaves behind it: a possessive ending belongs to the gap that follows. */
  gap: number;
}

/** The marks of Latin, Greek and Cyrillic letters: by far the most common. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const COMBINING = /\p{M}/u;
const isMark = (unit: number): boolean =>
  (unit >= FIRST_MARK && unit <= LAST_MARK) || COMBINING.test(String.fromCharCode(unit));

function takeLetters(cursor: Cursor, folded: string, units: number): void {
  cursor.hash = mixString(cursor.hash, folded);
  cursor.index += units;
  cursor.end = cursor.index;
}

/** Reads one unit that is no plain letter. False: the word ended before it. */
function takeUncommon(text: string, cursor: Cursor, start: number, value: number): boolean {
  const { index } = cursor;
  switch (value) {
    case EXPANDS:
      takeLetters(cursor, expansionOf(text.charCodeAt(index)), 1);
      return true;
    case IGNORED:
      cursor.index += 1;
      // A mark belongs to the letter that it stands on; a soft hyphen at the end belongs to nothing.
      if (isMark(text.charCodeAt(index))) cursor.end = cursor.index;
      return true;
    case FULL_STOP:
      cursor.index += 1;
      return joinsLetters(text, start, index) || retreat(cursor, index);
    case APOSTROPHE:
      return takeApostrophe(text, cursor, start);
    case PAIR:
      return takePair(text, cursor, start);
    case LONE:
      if (index === start) takeLetters(cursor, text[index]!, 1);
      return false;
    default:
      return false;
  }
}

/** Puts the cursor back and says that the word has ended. */
function retreat(cursor: Cursor, index: number): false {
  cursor.index = index;
  return false;
}

function takeApostrophe(text: string, cursor: Cursor, start: number): boolean {
  const { index } = cursor;
  if (opensPossessive(text, index)) {
    cursor.index += 2;
    cursor.gap = GAP_POSSESSIVE;
    return false;
  }
  if (!goesOnAt(text, index + 1) || isElision(text, start, index)) {
    cursor.index += 1;
    // The apostrophe after a plural or a name in s is possessive too; the one of an elision joins.
    cursor.gap = goesOnAt(text, index + 1) ? GAP_SPACE : GAP_BREAK;
    return false;
  }
  cursor.index += 1;
  return true;
}

function takePair(text: string, cursor: Cursor, start: number): boolean {
  const folded = readPair(text, cursor.index);
  if (folded === null) return false;
  const lone = isLonePair(text, cursor.index);
  if (lone && cursor.index !== start) return false;
  takeLetters(cursor, folded, 2);
  return !lone;
}

/** Reads the word at `start`, whatever it is made of. The cursor ends behind it, or at `start` where there is no word. */
export function readWordAt(text: string, start: number, cursor: Cursor): void {
  cursor.index = start;
  cursor.start = start;
  cursor.end = start;
  cursor.hash = HASH_SEED;
  cursor.gap = 0;
  for (let more = true; more && cursor.index < text.length; ) {
    const value = classOf(text.charCodeAt(cursor.index));
    if (value < FIRST_LETTER) more = takeUncommon(text, cursor, start, value);
    else {
      cursor.hash = mixUnit(cursor.hash, value);
      cursor.index += 1;
      cursor.end = cursor.index;
    }
  }
}

/** Goes on to the next word and reads it. `before` is the gap so far. @returns the gap, or `NO_WORD` at the end */
export function readNextWord(text: string, cursor: Cursor): number {
  let gap = cursor.gap;
  for (let i = cursor.index; i < text.length; i += 1) {
    const value = classOf(text.charCodeAt(i));
    if (value <= IGNORED) {
      gap |= GAP_OF_CLASS[value]!;
      continue;
    }
    readWordAt(text, i, cursor);
    if (cursor.end > i) return gap;
    // An emoji, or half a pair.
    gap |= GAP_BREAK;
  }
  return NO_WORD;
}
export const NO_WORD = -1;

/** Where word and gap begin in a text: its beginning counts as a break. */
export const createCursor = (): Cursor => ({ index: 0, start: 0, end: 0, hash: 0, gap: GAP_BREAK });

/** Reads all words of `text` into `words`, which it empties first. */
export function readWords(text: string, words: Words): void {
  reserve(words, text.length);
  const { start, end, gap } = words;
  const cursor = createCursor();
  let count = 0;
  for (let before = readNextWord(text, cursor); before !== NO_WORD; before = readNextWord(text, cursor)) {
    start[count] = cursor.start;
    end[count] = cursor.end;
    gap[count] = before;
    count += 1;
  }
  words.count = count;
}

/** By far the most common words: of them, only the case folds. */
const ASCII_LETTERS = /^[A-Za-z\d]+$/u;

/** The folded letters of the word that stands at `start` to `end` (as `readWords` found it). */
export function foldWord(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (ASCII_LETTERS.test(raw)) return raw.toLowerCase();
  let folded = '';
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    const value = classOf(unit);
    if (value >= FIRST_LETTER) folded += String.fromCharCode(value);
    else if (value === EXPANDS) folded += expansionOf(unit);
    else if (value === LONE) folded += text[i];
    else if (value === PAIR) {
      folded += readPair(text, i) ?? '';
      i += 1;
    }
  }
  return folded;
}

/** The words of a short text (a name, a title), folded. Allocates; not for pages. */
export function foldedWords(text: string): string[] {
  const cursor = createCursor();
  const folded: string[] = [];
  while (readNextWord(text, cursor) !== NO_WORD) folded.push(foldWord(text, cursor.start, cursor.end));
  return folded;
}

/** A short text folded for comparison: its words, with single spaces between them. */
export const foldText = (text: string): string => foldedWords(text).join(' ');
