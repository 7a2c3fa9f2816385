/**
 * Compares spellings of a name letter by letter. Letters agree where in some language's spelling they stand for one sound: the `w`
 * of "Lawrow" and the `v` of "Lavrov", `sch` and `sh`, `ou` and `u`. What no spelling explains is a difference, and costs.
 *
 * The keys of `sounds.ts` only find what may be worth comparing. Close enough is for the caller to say.
 */
import { groupsByFirst, isVowelLetter, lettersAt } from './letters.ts';
import { stemsOf } from './sounds.ts';

/**
 * For each sound the letters that languages write for it, folded: `s` is also the š of Czech and the s of Hungarian, `c` the č of
 * Czech, the c of Polish and that of Turkish. S, Z, C, J are the sounds of ship, measure, church and judge; c is ts, x that of Bach.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  p: 'p',
  b: 'b',
  t: 't th tj',
  d: 'd dh dj',
  k: 'k c q ch qu kh',
  g: 'g gh gu q',
  f: 'f ph',
  v: 'v w',
  s: 's sz z sc',
  z: 'z s dz dh ds',
  S: 'sh sch ch sz sj s sc shch stsch schtsch chtch szcz sjtsj stch schtj',
  Z: 'zh j z zs sj sch zj rz dz',
  C: 'ch tch tsch tsh cz cs c tsj tj shch stsch schtsch chtch szcz sjtsj stch schtj ttsh',
  J: 'j dj dzh dsch dsh dzs dsj dzj dz dzdz c xh',
  c: 'ts tz c z cz dz ds',
  x: 'kh ch h j gh',
  h: 'h',
  m: 'm',
  n: 'n gn',
  l: 'l',
  r: 'r rz',
  a: 'a aa',
  e: 'e ee ae oe ie',
  i: 'i y j ee ie',
  o: 'o oo ou oe aa',
  u: 'u ou oo oe w uu y',
};
const LETTERS = Object.keys(SOUNDS);
const VOWELS = 'aeiou';
const maskOf = (sounds: string): number =>
  [...sounds].reduce((mask, sound) => mask | (1 << LETTERS.indexOf(sound)), 0);
const VOWEL_MASK = maskOf(VOWELS);

/** Before `e`, `i` and `y` these are softer. */
const SOFT_MASKS: Readonly<Record<string, number>> = {
  c: maskOf('s'),
  g: maskOf('JZx'),
  sc: maskOf('S'),
  gi: maskOf('J'),
};
/** What letters stand for besides, by what stands behind: the first vowel of `ai` and `ei`, of `au`, the f of "Romanoff". */
const FIRST_OF_EI = maskOf('ae');
const FIRST_OF_AU = maskOf('o');
const LAST_F = maskOf('v');

/** The sounds that each group of letters may stand for, a bit each. */
const MASKS: ReadonlyMap<string, number> = LETTERS.reduce((masks, sound) => {
  for (const letters of SOUNDS[sound]!.split(' '))
    masks.set(letters, (masks.get(letters) ?? 0) | maskOf(sound));
  return masks;
}, new Map<string, number>());
/** What a sound too many costs: by its kind, since languages write vowels more differently than consonants. */
const CONSONANT_COST = 1;
const VOWEL_COST = 0.35;
/** A glide beside a vowel ("Sofiyanski"), an h behind one ("Hamadeh"), an e at the end ("Arslane"): written here and not there. */
const FAINT_COST = 0.1;
/** An h before a vowel, which some languages lack. */
const BREATH_COST = 0.3;
/** A consonant for one that differs by the voice alone, or by how near the teeth it is. */
const NEAR_COST = 0.5;
/** A vowel for one that languages do not use for it: Curry is not Kerry. */
const FAR_VOWEL_COST = 0.6;
const NEAR = ['pb', 'td', 'kg', 'fv', 'sz', 'SZ', 'CJ', 'cs', 'CS', 'Cc', 'ae', 'ao', 'au', 'ei', 'eo', 'ou'];
/** By the place of a sound's bit: the sounds near to it. */
const NEIGHBOURS = LETTERS.map((sound) => maskOf(NEAR.filter((pair) => pair.includes(sound)).join('')));

/** Letters for two sounds, or for one: the `x` of "Alexei" and that of Azerbaijan, the `ck` of "Becker" and of "Zoricka". */
const TWO_SOUNDS: Readonly<
  Record<string, { readonly masks: readonly number[]; readonly costs: readonly number[] }>
> = {
  x: { masks: [maskOf('kxSZ'), maskOf('s')], costs: [CONSONANT_COST, 2 * FAINT_COST] },
  ck: { masks: [maskOf('kcC'), maskOf('k')], costs: [2 * FAINT_COST, CONSONANT_COST] },
};

const GROUPS = groupsByFirst([...MASKS.keys(), ...Object.keys(TWO_SOUNDS)]);

/** Sounds of a word in order: what each may be, and what leaving it out costs. */
interface Spelled {
  readonly masks: readonly number[];
  readonly costs: readonly number[];
  readonly weight: number;
}

const isSoft = (letter: string | undefined): boolean => letter !== undefined && 'eiy'.includes(letter);

function spelled(word: string): Spelled {
  const plain = word.replace(/[^a-z]/gu, '').replace(/([^aeiou])\1+/gu, '$1');
  const masks: number[] = [];
  const costs: number[] = [];
  for (let at = 0; at < plain.length; ) {
    const letters = lettersAt(GROUPS, plain, at);
    const before = plain[at - 1];
    at += letters.length;
    const behind = plain[at];
    const two = TWO_SOUNDS[letters];
    if (two !== undefined) {
      masks.push(...two.masks);
      costs.push(...two.costs);
      continue;
    }
    const soft = isSoft(behind) ? (SOFT_MASKS[letters] ?? 0) : 0;
    masks.push((MASKS.get(letters) ?? 0) | soft | besides(letters, behind));
    costs.push(costOf(letters, before, behind));
  }
  return { masks, costs, weight: costs.reduce((sum, cost) => sum + cost, 0) };
}

function besides(letters: string, behind: string | undefined): number {
  if ((letters === 'a' || letters === 'e') && (behind === 'i' || behind === 'y' || behind === 'j'))
    return FIRST_OF_EI;
  if (letters === 'f' && behind === undefined) return LAST_F;
  return letters === 'a' && behind === 'u' ? FIRST_OF_AU : 0;
}

function costOf(letters: string, before: string | undefined, behind: string | undefined): number {
  switch (letters) {
    case 'y':
    case 'i':
      return isVowelLetter(before) || isVowelLetter(behind) ? FAINT_COST : VOWEL_COST;
    case 'j':
      return isVowelLetter(before) || isVowelLetter(behind) ? FAINT_COST : CONSONANT_COST;
    case 'h':
      return isVowelLetter(behind) ? BREATH_COST : FAINT_COST;
    case 'u':
      return before === 'a' || before === 'o' ? FAINT_COST : VOWEL_COST;
    case 'e':
      return behind === undefined ? FAINT_COST : VOWEL_COST;
    default:
      return isVowelLetter(letters[0]) ? VOWEL_COST : CONSONANT_COST;
  }
}

/** The sounds near to any of these. */
function nearTo(sounds: number): number {
  let near = 0;
  for (let rest = sounds; rest !== 0; rest &= rest - 1) near |= NEIGHBOURS[31 - Math.clz32(rest & -rest)]!;
  return near;
}

/** @param near what is near to `from` */
function changeCost(from: number, near: number, to: number): number {
  if ((from & to) !== 0) return 0;
  const vowels = to & VOWEL_MASK;
  if ((from & VOWEL_MASK) === 0 || vowels === 0) return (near & to) !== 0 ? NEAR_COST : CONSONANT_COST;
  return (near & vowels) !== 0 ? VOWEL_COST : FAR_VOWEL_COST;
}

/** The least cost of turning one spelling into the other (Levenshtein's distance, weighted). */
function distance(a: Spelled, b: Spelled): number {
  let row = [0];
  for (const cost of b.costs) row.push(row[row.length - 1]! + cost);
  for (let i = 0; i < a.masks.length; i += 1) {
    const from = a.masks[i]!;
    const near = nearTo(from);
    const left = a.costs[i]!;
    const next = [row[0]! + left];
    for (let j = 0; j < b.masks.length; j += 1) {
      const changed = row[j]! + changeCost(from, near, b.masks[j]!);
      next.push(Math.min(changed, row[j + 1]! + left, next[j]! + b.costs[j]!));
    }
    row = next;
  }
  return row[b.masks.length]!;
}

/**
 * How alike names, folded, are to this word of a page: 1 where some language's spelling explains all of it, 0 for nothing in common.
 * The best counts of what is left without the endings that some languages put on names. For comparing one word with many.
 */
export function likenessTo(word: string): (other: string) => number {
  let readings: readonly Spelled[] | null = null;
  return (other) => {
    readings ??= stemsOf(word).map(spelled);
    let best = 0;
    for (const to of stemsOf(other).map(spelled))
      for (const from of readings) best = Math.max(best, likeness(from, to));
    return best;
  };
}

/** @param word of a page */
export const soundLikeness = (word: string, name: string): number => likenessTo(word)(name);

function likeness(a: Spelled, b: Spelled): number {
  const weight = Math.max(a.weight, b.weight);
  return weight === 0 ? 0 : 1 - distance(a, b) / weight;
}
