/**
 * One table for what a UTF-16 code unit is and what it folds to, so that a scan looks each unit up once.
 *
 * A value of 32 or more is a letter or digit: the unit that stands for it once case, diacritics and width are taken
 * away. A value below 32 is one of the classes below. The table costs 128 KB and is filled a block at a time, when a text first
 * has a unit of it: most texts have three or four blocks, and to fill all of them took a woken background longer than all else.
 */

/** Neither part of a word nor of a phrase: a comma, a quotation mark, a control character. */
export const BREAK = 0;
/** Stands between the words of a phrase: spaces of every width, `&`, the middle dot of Japanese names. */
export const SPACE = 1;
export const HYPHEN = 2;
export const FULL_STOP = 3;
export const APOSTROPHE = 4;
/** Not there at all: combining marks, soft hyphens, zero-width and direction characters. */
export const IGNORED = 5;
/** A letter that folds to several units (`ß`, `æ`, ligatures): see `expansionOf`. */
export const EXPANDS = 6;
/** A word of its own, in scripts that put no spaces between words. It folds to itself. */
export const LONE = 7;
/** The first half of a surrogate pair: see `readPair`. */
export const PAIR = 8;
/** Not looked up yet. */
export const UNKNOWN = 31;
/** Values from here on are folded letters. */
export const FIRST_LETTER = 32;

/** Ranges (first, last) of marks that carry no letter of their own. Vowel signs of Indic scripts are letters here. */
const IGNORED_RANGES = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c2],
  [0x05c4, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xff9e, 0xff9f],
] as const;

/** Ranges (first, last) of scripts written without spaces, and Hangul, whose particles are written onto the noun. */
const LONE_RANGES = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3040, 0x3096],
  [0x309d, 0x309f],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
] as const;

const PAIR_RANGES = [[0xd800, 0xdbff]] as const;

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d';
const APOSTROPHES = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201b\u2032\uff07";
const FULL_STOPS = '.\uff0e';
const SPACES = '&\u00b7\u2027\u30fb\uff06\uff65\u05be';

/** Letters that Unicode does not take apart, and letters that Arabic and Persian spelling uses for one another. */
const SPECIAL_FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
  ŧ: 't',
  ſ: 's',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};

/** What is left of some letters, taken apart, and is ignored or a sign in words: it would not fold to itself. */
const NO_LETTERS = new RegExp(`[${APOSTROPHES}\u0640]`, 'g');

const SPECIALS = new RegExp(`[${Object.keys(SPECIAL_FOLDS).join('')}]`, 'g');
const foldSpecials = (text: string): string => text.replace(SPECIALS, (letter) => SPECIAL_FOLDS[letter]!);

const MARKS = /\p{M}/gu;
/** Stands between characters that are folded in one go; it folds to itself, and nothing joins across it. */
const SEPARATOR = '\0';

/**
 * The folded form of each character, of any length; empty where nothing is left of it. All in one go, which takes half the time.
 */
function foldCharacters(characters: readonly string[]): string[] {
  const lower = foldSpecials(characters.join(SEPARATOR).toLowerCase());
  const apart = lower.normalize('NFKD').toLowerCase().split(SEPARATOR);
  const bare = apart.map((it) => (it.length === 1 ? it : it.replace(MARKS, '')));
  return foldSpecials(bare.join(SEPARATOR).replace(NO_LETTERS, '')).split(SEPARATOR);
}

/** Ranges (first, last) of whole blocks that hold letters and spaces; what lies between them is lone, or no letter. */
const LETTER_RANGES = [
  [0x0000, 0x33ff],
  [0xa000, 0xabff],
  [0xfb00, 0xffff],
] as const;

const LETTERS = /[\p{L}\p{Nd}\p{Nl}\p{M}]/gu;
const BLANKS = /[\p{Z}\t\n\v\f\r]/gu;
const LETTERS_ONLY = /^[\p{L}\p{N}\p{M}]+$/u;

type Ranges = readonly (readonly [first: number, last: number])[];

/** @param ranges ascending */
function isIn(ranges: Ranges, unit: number): boolean {
  for (const range of ranges) if (unit <= range[1]) return unit >= range[0];
  return false;
}

/** Asked of the expression that has found the letters: each further one with so many signs takes a woken background a millisecond. */
const areLetters = (folded: string): boolean => folded.replace(LETTERS, '') === '';

function classOfLetter(letter: string, folded: string): number {
  if (folded === '') return letter.charCodeAt(0);
  if (folded !== letter && !areLetters(folded)) return BREAK;
  if (folded.length > 1) return EXPANDS;
  return isIn(LONE_RANGES, folded.charCodeAt(0)) ? LONE : folded.charCodeAt(0);
}

/** Units of a block. */
const BLOCK = 0x100;

/** By code unit, what `classOf` says of it: for the one loop that has no time to ask. Below 32 it may not be known yet. */
export const CLASSES = new Uint16Array(0x10000).fill(UNKNOWN);
const EXPANSIONS = new Map<number, string>();

function fillBlock(first: number): void {
  const units = String.fromCharCode(...Array.from({ length: BLOCK }, (_, i) => first + i));
  const block = CLASSES.subarray(first, first + BLOCK).fill(BREAK);
  const fill = (ranges: Ranges, value: number) => {
    for (const [from, to] of ranges)
      block.fill(value, Math.max(0, from - first), Math.max(0, to + 1 - first));
  };
  // What lies outside of the block is dropped by the array itself.
  const put = (some: string, value: number) => {
    for (const unit of some) block[unit.charCodeAt(0) - first] = value;
  };
  if (isIn(LETTER_RANGES, first)) {
    fillLetters(units.match(LETTERS) ?? []);
    put((units.match(BLANKS) ?? []).join(''), SPACE);
  }
  fill(LONE_RANGES, LONE);
  fill(PAIR_RANGES, PAIR);
  fill(IGNORED_RANGES, IGNORED);
  put(HYPHENS, HYPHEN);
  put(APOSTROPHES, APOSTROPHE);
  put(FULL_STOPS, FULL_STOP);
  put(SPACES, SPACE);
}

function fillLetters(letters: readonly string[]): void {
  const folded = foldCharacters(letters);
  for (const [i, letter] of letters.entries()) {
    const unit = letter.charCodeAt(0);
    CLASSES[unit] = classOfLetter(letter, folded[i]!);
    if (CLASSES[unit] === EXPANDS) EXPANSIONS.set(unit, folded[i]!);
  }
}

/** Fills the block of a unit. */
export const learnUnit = (unit: number): void => fillBlock(unit - (unit % BLOCK));

/** What a code unit is: a class below 32, or the folded letter. */
export function classOf(unit: number): number {
  if (CLASSES[unit] === UNKNOWN) learnUnit(unit);
  return CLASSES[unit]!;
}

/** What a unit of the class `EXPANDS` folds to. */
export const expansionOf = (unit: number): string => EXPANSIONS.get(unit) ?? '';

/**
 * Ranges (first, last) beyond the Basic Multilingual Plane whose letters fold to others: the alphabets with capitals (Deseret to
 * Osage, Vithkuqi, Old Hungarian, Warang Citi, Medefaidrin, Adlam), and the styled letters of mathematics ("𝐏𝐮𝐭𝐢𝐧"), which
 * people write names in to stand out.
 */
const FOLDED_RANGES = [
  [0x10400, 0x104ff],
  [0x10570, 0x105bf],
  [0x10c80, 0x10cff],
  [0x118a0, 0x118df],
  [0x16e40, 0x16e7f],
  [0x1d400, 0x1d7ff],
  [0x1e900, 0x1e95f],
] as const;

function foldsOfRange([first, last]: readonly [number, number]): (string | null)[] {
  const characters = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  return foldCharacters(characters).map((folded) => (LETTERS_ONLY.test(folded) ? folded : null));
}

/** Filled like the table: by the range, when a text first has a letter of it. */
const FOLDED: (string | null)[][] = [];
const foldsOf = (range: number) => (FOLDED[range] ??= foldsOfRange(FOLDED_RANGES[range]!));

/** The folded letters of a code point in these ranges, null where it is no letter; undefined in other ranges. */
function foldedPoint(point: number): string | null | undefined {
  for (let i = 0; i < FOLDED_RANGES.length; i += 1) {
    const [first, last] = FOLDED_RANGES[i]!;
    if (point >= first && point <= last) return foldsOf(i)[point - first];
  }
  return undefined;
}

/** Emoji and other pictures: by far the most common pairs, and never letters. */
const FIRST_PICTURE = 0x1f100;
const LAST_PICTURE = 0x1faff;

const FIRST_IDEOGRAPH = 0x20000;
/** Ideographs that Unicode has twice, and that fold to their first place. */
const FIRST_COMPATIBLE = 0x2f800;
const LAST_COMPATIBLE = 0x2fa1f;
const LAST_IDEOGRAPH = 0x3ffff;

const isIdeograph = (point: number): boolean => point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH;

/**
 * What the pair of surrogates at `index` is worth: its folded letters, or null where it is no letter (an emoji, half a
 * pair). A pair is always two units long.
 */
export function readPair(text: string, index: number): string | null {
  const point = text.codePointAt(index) ?? 0;
  if (point < 0x10000 || (point >= FIRST_PICTURE && point <= LAST_PICTURE)) return null;
  const character = text.slice(index, index + 2);
  if (isIdeograph(point)) return isCompatible(point) ? character.normalize('NFKD') : character;
  const folded = foldedPoint(point);
  if (folded !== undefined) return folded;
  return LETTERS_ONLY.test(character) ? character : null;
}

const isCompatible = (point: number): boolean => point >= FIRST_COMPATIBLE && point <= LAST_COMPATIBLE;

/** Ideographs beyond the Basic Multilingual Plane are words of their own, like those within it. */
export const isLonePair = (text: string, index: number): boolean => isIdeograph(text.codePointAt(index) ?? 0);
