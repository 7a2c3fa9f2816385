/**
 * Finds names that may sound alike, as newspapers of several languages write one and the same name: Lavrov and Lawrow, Yushchenko
 * and Juschtschenko, Medvedev and Medwedew. Their consonants, one letter for each sound, are the key of a name: names that share
 * one are worth comparing (`spelling.ts`). Spelling out which letters stand for which sound is all there is.
 */
import { groupsByFirst, lettersAt } from './letters.ts';

/**
 * Letters to sounds; the longest that fits is taken. S is any sibilant, K any sound of the throat, V any of f, v, w, T and P with
 * and without voice. A is any vowel or glide; h is no sound, since some languages write it and others do not. Groups that come to
 * the same letter by letter, as sh, szcz, kh and th do, are not listed.
 */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'a e i j o u y',
  K: 'c g k q',
  L: 'l',
  M: 'm',
  N: 'gn n',
  P: 'b p',
  R: 'r',
  S: 'ch cz cs ce ci cy dj dsh dsj dz s ts ttsh tz z',
  T: 'd t',
  V: 'f ph v w',
};
const SOUNDS = Object.keys(LETTERS);

/**
 * Keys are looked up in the lexicon beside words, so their sounds are written in letters that no page uses: ogham. What a page
 * could do with them is nothing: only keys lead to postings of the role `sound`.
 */
const OGHAM = 0x1681;
const written = (sound: string): string => String.fromCharCode(OGHAM + SOUNDS.indexOf(sound));
const VOWEL = written('A');

const SOUND_OF: ReadonlyMap<string, string> = new Map([
  ...SOUNDS.flatMap((sound) => LETTERS[sound]!.split(' ').map((it) => [it, written(sound)] as const)),
  ['x', written('K') + written('S')],
]);
const GROUPS = groupsByFirst(SOUND_OF.keys());

/** `c` is a sibilant before these, which are not used up. */
const SOFT: ReadonlySet<string> = new Set('ce ci cy'.split(' '));

/**
 * `ch` and `j` are read in two ways, by language: "Chruschtschow", "Jalal" and "Jushchenko". In the first, `j` is that of Dutch
 * ("Medvedjev") and before a consonant that of Spanish ("Jrushchov"); in the second that of French.
 *
 * Two more ways to read a word of a page, since names are written so in some languages and seldom so in a corpus: `c` as in
 * Polish and Czech ("Niemcow"), which is also that of Serbian names in -ić; and `j`, `h` or `x` for the sound that English writes
 * `kh`, as in Spanish, Turkish and Azerbaijani ("Jodorkovski", "Hodorkovski").
 */
type Reading = 'first' | 'second' | 'slavic' | 'throat';

/** A word without these is read in one way. */
const AMBIGUOUS = /[chjx]/u;

function readAs(reading: Reading, plain: string): string {
  switch (reading) {
    case 'first':
      return plain
        .replace(/(?<=[aeo])j(?=[aeiou])/gu, 'y')
        .replace(/(?<![bcdfghklmnpqrstvwxz])j(?=[bcdfgklmnpqrstvz])/gu, 'kh')
        .replace(/(?<=.)dj/gu, 'di');
    case 'second':
      return plain.replace(/(?<![sct])ch/gu, 'kh').replaceAll('j', 'zh');
    case 'slavic':
      return plain
        .replace(/(?<![sct])ch/gu, 'kh')
        .replace(/c(?![hkz])|c(?=k[aioy])/gu, 'ts')
        .replaceAll('j', 'y');
    case 'throat':
      return plain.replace(
        /(?<![bcdfghklnpqstvwxz])[jx]|(?<![bcdfghklmnpqrstvwxz])h(?![bcdfghklmnpqrstvwxz]|$)/gu,
        'kh',
      );
  }
}

/** The word in each of these readings. */
function readIn(readings: readonly Reading[], word: string): string[] {
  const voiced = word.replace(/ds(?=e$)/u, 'dz');
  if (!AMBIGUOUS.test(voiced)) return [voiced];
  const plain = voiced.replace(/tch|tsch|sch/gu, (it) => (it === 'sch' ? 'sh' : 'tsh'));
  return [...new Set(readings.map((reading) => readAs(reading, plain)))];
}

/** The consonants in order, nothing twice in a row, with a vowel at the beginning: what spellings of one name nearly always share. */
function keyOf(plain: string): string {
  let key = '';
  let last = '';
  for (let at = 0; at < plain.length; ) {
    const letters = lettersAt(GROUPS, plain, at);
    for (const sound of SOUND_OF.get(letters) ?? '') {
      if (sound === last || (sound === VOWEL && last !== '')) continue;
      key += sound;
      last = sound;
    }
    at += SOFT.has(letters) ? letters.length - 1 : letters.length;
  }
  return key;
}

/** Endings that some languages put on any name: Latin, Baltic, Czech. "Geraldus", "Voroninas", "Stubbs" for "Stubb", "Duflotová". */
const ENDINGS = /(?:ius|us|(?<=[nv])as|ova|(?<=[^aeious])s)$/u;
/** What is left must still be a name. */
const SHORTEST_STEM = 4;

/** The word, and what is left of it without such an ending. */
export function stemsOf(word: string): string[] {
  const stem = word.replace(ENDINGS, '');
  return stem.length < word.length && stem.length >= SHORTEST_STEM ? [word, stem] : [word];
}

/** Shorter keys fit too many words to be worth a look. */
const SHORTEST_KEY = 2;

/** None for words that are not Latin, or too short to tell apart. */
function keysOf(word: string, readings: readonly Reading[]): string[] {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return [];
  const keys: string[] = [];
  for (const stem of stemsOf(word))
    for (const plain of readIn(readings, stem)) {
      const key = keyOf(plain);
      if (key.length >= SHORTEST_KEY && !keys.includes(key)) keys.push(key);
    }
  return keys;
}

/** The keys of a name as the lexicon has them. */
export function lexiconKeys(name: string): string[] {
  const readings: Reading[] = ['first', 'second'];
  if (/[aeiou]c$/u.test(name)) readings.push('slavic');
  if (name.includes('x')) readings.push('throat');
  return keysOf(name, readings);
}

/** The keys by which a word of a page may find a name. A short word has few sounds that could contradict: it is read in two ways. */
export const pageKeys = (word: string): string[] =>
  keysOf(word, word.length < FEW_LETTERS ? ['first', 'second'] : ['first', 'second', 'slavic', 'throat']);
const FEW_LETTERS = 6;
