/**
 * Takes a person's name apart: which words are given names, which the surname. Works on the name as a corpus writes it
 * ("Ursula von der Leyen", "Kim Jong-un", "PAGLIA Giovanni", "Medvedev, Dmitry", "Pedro Sánchez Pérez"), by rules of
 * thumb: a wrong guess costs mentions, since a lone surname is then sought under the wrong word; it links nobody wrongly.
 */
import { createCursor, foldWord, GAP_HYPHEN, NO_WORD, readNextWord } from '../text/words.ts';
import { isGivenName } from './given-names.ts';
import { DEGREES, DROPPED_PARTICLES, NAME_SUFFIXES, PARTICLES, suffixOf, TITLES } from './words.ts';

export interface PersonName {
  /** Given and middle names and patronymics in order, folded; an initial is one letter. */
  readonly given: readonly string[];
  /** Folded, with its particles. Empty for somebody known by one name, and for kings and popes. */
  readonly surname: readonly string[];
  /** Parts by which a double surname goes in the press, each a sequence of words. */
  readonly parts: readonly (readonly string[])[];
  /** "jr", "iii"; null where there is none. */
  readonly suffix: string | null;
  /** The surname stands first: what follows it on a page is the given name. */
  readonly familyFirst: boolean;
}

/** One word of a name, with what the rules need to know of how it is written. */
interface NameWord {
  readonly folded: string;
  readonly raw: string;
  /** Joined to the word before it by a hyphen. */
  readonly hyphen: boolean;
}

function readName(name: string): NameWord[] {
  const cursor = createCursor();
  const words: NameWord[] = [];
  for (let gap = readNextWord(name, cursor); gap !== NO_WORD; gap = readNextWord(name, cursor)) {
    const { start, end } = cursor;
    const hyphen = words.length > 0 && gap === GAP_HYPHEN;
    words.push({ folded: foldWord(name, start, end), raw: name.slice(start, end), hyphen });
  }
  return words;
}

const isUpperCase = ({ raw }: NameWord): boolean => raw === raw.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(raw);

/** As above, or a lone capital: the L of "L'ABBATE". */
const isCapitals = (word: NameWord): boolean =>
  isUpperCase(word) || (word.raw.length <= 2 && /^\p{Lu}$/u.test(word.raw));

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
const FAMILY_FIRST = new Set(
  `ai an bai ban bao bong bo byeon byun cai cao cen chai chan chang chao chen cheng chew chi chia chiang chin ching cho choe choi chon chong chou chow chu chua chun chung cui dai dang deng ding
  dong du duan fan fang fei feng fu gan gao ge geng gong gu guan guo ha han hao he heng ho hong hou hsi hsiao hsieh hsu hu hua huang hui huo hwang hyon im jang jen jeon jeong jia jiang jiao jin jing jo joo ju jun jung
  kang kim ko kong koo kuo kwak kwok kwon lai lam lau law lee lei leung li lian liang liao lim lin ling liu lo long loo lou lu luo lyu ma mai mao mei meng mi miao min mo moon mu mun
  na nam nan ni nie ning niu no noh oh ong ou ouyang paek paik pak pan pang park pei peng ping pong pu qi qian qiao qin qiu qu quan rao ren rhee ri rim ro roh rong ruan ryang ryu sang seo shan shao shen sheng shi shih shin shu si sim sima sin situ so soh sohn son song soong su suh sun sung
  tae tan tang tao teng teo tian tie tong tsai tsang tse tseng tu tung wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yeo yeoh yi yim yin ying yom yon yoo yoon you yu yuan yue yun
  zeng zha zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zou zuo nguyen tran pham phan vu vo dang bui duong ngo dinh trinh truong`.split(
    /\s+/u,
  ),
);

/** Whether the folded word is a family name that stands first: then what follows it is a given name. */
export const isFamilyFirstName = (word: string): boolean => FAMILY_FIRST.has(word);

const SYLLABLE =
  '(?:zh|ch|sh|hs|ts|tz|kw|ng|ph|th|tr|kh|gy|ky|hy|[bpmfdtnlgkhjqxrzcsywv])?(?:[aeiou]{1,3}|[yw][aeiou]{1,2}|y)(?:ng|nh|ck|n|r|k|m|p|l|h|t|c)?';
const SYLLABLES = new RegExp(`^(?:${SYLLABLE}){1,2}$`, 'u');

/** "Xi Jinping", "Kim Jong-un": a known family name first, then one or two words of East Asian syllables. */
function isFamilyFirst(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || rest.length > 3 || !FAMILY_FIRST.has(first.folded))
    return false;
  const last = rest[rest.length - 1]!;
  if (
    rest.length === 1 &&
    (FAMILY_FIRST.has(last.folded) || isGivenName(first.folded)) &&
    !isEastAsianPair(first, last)
  )
    return false;
  return (
    rest.every((word) => SYLLABLES.test(word.folded)) && !(rest.length === 1 && isGivenName(last.folded))
  );
}

/** "Xi Jinping" against "Kim Park": of two short words, the longer is the given name. */
const isEastAsianPair = (first: NameWord, last: NameWord): boolean =>
  last.folded.length >= 5 && first.folded.length <= 4;

/** These read as particles only where they are written small; with a capital they are initials or names. */
const SMALL_ONLY = new Set([
  'e',
  'y',
  'i',
  'as',
  'an',
  'ad',
  'ar',
  'im',
  'do',
  'et',
  'und',
  'af',
  'av',
  'o',
  'lo',
  'al',
  'ben',
  'ash',
  'mac',
]);

function isParticle(word: NameWord): boolean {
  if (!PARTICLES.has(word.folded)) return false;
  return !SMALL_ONLY.has(word.folded) || word.raw === word.raw.toLowerCase() || word.raw.length > 2;
}

const PATRONYMIC = /(?:ovich|evich|ovych|evych|yich|ovna|evna|ivna|yivna|ovic|owicz|ichna)$/u;

/** Where the surname begins among Western words: the last word, what hyphens join to it, and particles before that. */
function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1;
  while (start > 0 && words[start]!.hyphen) start -= 1;
  while (start > 1 && isParticle(words[start - 1]!)) start -= 1;
  // "Shaikh al-Thani": the particle may be all that stands between a name and its surname.
  return Math.max(start, words.length > 1 ? 1 : 0);
}

/** Words between the given name and the surname that may be a first surname, as in "Pedro Sánchez Pérez". */
function middleSurnames(given: readonly NameWord[]): NameWord[] {
  return given.slice(1).filter(({ folded, raw, hyphen }) => {
    if (hyphen || folded.length < 3 || raw === raw.toLowerCase()) return false;
    return !isGivenName(folded) && !PATRONYMIC.test(folded) && !PARTICLES.has(folded);
  });
}

const foldedOf = (words: readonly NameWord[]): string[] => words.map((word) => word.folded);

function partsOf(given: readonly NameWord[], surname: readonly NameWord[]): string[][] {
  const parts: string[][] = [];
  const bare = surname.filter((word) => !isParticle(word));
  if (
    bare.length < surname.length &&
    surname.every((word, i) => i === surname.length - 1 || DROPPED_PARTICLES.has(word.folded))
  )
    parts.push(foldedOf(bare));
  if (surname.length > 1 && surname[surname.length - 1]!.hyphen && !isParticle(surname[0]!))
    for (const word of surname) if (word.folded.length > 2) parts.push([word.folded]);
  const middle = middleSurnames(given);
  for (const word of middle) parts.push([word.folded]);
  const last = middle[middle.length - 1];
  if (last !== undefined && last === given[given.length - 1]) parts.push([last.folded, ...foldedOf(surname)]);
  return parts;
}

function inOrder(
  given: readonly NameWord[],
  surname: readonly NameWord[],
  suffix: string | null,
): PersonName {
  return {
    given: foldedOf(given),
    surname: foldedOf(surname),
    parts: partsOf(given, surname),
    suffix,
    familyFirst: false,
  };
}

/** "JD Vance" begins with initials and may end in a degree; "LI Wei" begins with a family name. */
const isInitials = ({ folded }: NameWord): boolean =>
  !FAMILY_FIRST.has(folded) && (folded.length < 3 || /^[^aeiouy]{3}$/u.test(folded));

/** Where the surname stands, end exclusive, if capitals mark it: "PAGLIA Giovanni", "James TIEN Pei-chun". */
function capitalSurname(words: readonly NameWord[]): { start: number; end: number } | null {
  const start = words.findIndex(isCapitals);
  if (start < 0 || words.every(isCapitals)) return null;
  let end = start;
  while (end < words.length && (isCapitals(words[end]!) || isParticle(words[end]!))) end += 1;
  const marking = words.slice(start, end).filter(isUpperCase);
  if (marking.length === 0 || (marking.length === 1 && isInitials(marking[0]!))) return null;
  // Behind other words, more than one word in capitals is the whole name, and what stands before it a title.
  if (start > 0 && end - start > 1) return null;
  return { start, end };
}

/** Splits off "Jr.", "III". A Roman numeral after a single name is a king's or a pope's, and part of it. */
function splitSuffix(words: NameWord[]): string | null {
  while (words.length > 2 && DEGREES.has(words[words.length - 1]!.folded)) words.pop();
  const last = words[words.length - 1];
  if (last === undefined || words.length < 3 || !NAME_SUFFIXES.has(last.folded)) return null;
  words.pop();
  return suffixOf(last.folded);
}

/** "M.A.", "SH", and "MES" where the name before it is not in capitals: nothing in it is a name. */
const areDegrees = (text: string, name: string): boolean =>
  text
    .split(',')
    .every(
      (piece) =>
        readName(piece).every(({ folded }) => folded.length <= 2 || DEGREES.has(folded)) ||
        /\p{L}\.\p{L}/u.test(piece) ||
        (/^\s*\p{Lu}{3,4}\s*$/u.test(piece) && name !== name.toUpperCase()),
    );

/** Puts "Medvedev, Dmitry" in order; drops what follows the comma in "Catherine, Princess of Wales". */
function withoutComma(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const [before, after] = [name.slice(0, comma), name.slice(comma + 1)];
  const first = readName(after)[0]?.folded ?? '';
  if (NAME_SUFFIXES.has(first)) return `${before} ${after}`;
  return TITLES.has(first) || areDegrees(after, before) ? before : `${after} ${before}`;
}

/** Takes brackets and what is in them away: "Kelly (politician)". */
const withoutBrackets = (name: string): string => name.replace(/\s*[([][^)\]]*[)\]]/gu, '');

/** Regnal titles stay with the one name that follows: "Pope Francis" is not "Francis". */
function withoutTitles(words: NameWord[]): NameWord[] {
  let first = 0;
  while (first < words.length - 2 && TITLES.has(words[first]!.folded) && !isGivenName(words[first]!.folded))
    first += 1;
  return words.slice(first);
}

const ONE_NAME: PersonName = { given: [], surname: [], parts: [], suffix: null, familyFirst: false };
const REGNAL = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'empress',
  'saint',
  'sultan',
  'emir',
  'tsar',
  'patriarch',
]);

/** @param name in Latin, Cyrillic or Greek letters; names in other scripts are not taken apart */
export function parsePersonName(name: string): PersonName {
  const words = withoutTitles(readName(withoutComma(withoutBrackets(name))));
  const suffix = splitSuffix(words);
  const [first, second] = words;
  if (first === undefined || second === undefined) return ONE_NAME;
  if (words.length === 2 && (NAME_SUFFIXES.has(second.folded) || REGNAL.has(first.folded))) return ONE_NAME;
  if (words.every((word) => word.folded.length === 1)) return ONE_NAME;
  const capitals = capitalSurname(words);
  if (capitals !== null) {
    const { start, end } = capitals;
    const given = [...words.slice(0, start), ...words.slice(end)];
    const name = inOrder(given, words.slice(start, end), suffix);
    // What is in capitals is all of the surname.
    return { ...name, parts: name.parts.filter((part) => part.every((word) => name.surname.includes(word))) };
  }
  if (isFamilyFirst(words))
    return { ...inOrder(words.slice(1), words.slice(0, 1), suffix), familyFirst: true };
  const start = surnameStart(words);
  // A name that ends in an initial ("Louis C.K.") has no surname to stand alone.
  if (words.slice(start).every((word) => word.folded.length < 3 && words.length === 2 && isUpperCase(word)))
    return ONE_NAME;
  return inOrder(words.slice(0, start), words.slice(start), suffix);
}
