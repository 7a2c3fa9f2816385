/**
 * Compares names by sound, as newspapers of several languages write one and the same name: Lavrov and Lawrow, Yushchenko and
 * Juschtschenko, Medvedev and Medwedew. A spelling becomes a string of sounds, one letter each; spelling out which letters
 * stand for which sound is all there is. Names agree where few sounds differ, and vowels differ more easily than consonants.
 *
 * Close enough is for the caller to say: a whole name may vary more than a lone surname.
 */

/**
 * Letters to sounds; the longest that fits is taken. Capitals are consonants: S any sibilant, K any sound of the throat, V any
 * of f, v, w, T and P with and without voice. Small letters are vowels; h and the glides between vowels are no sounds, since
 * some languages write them and others do not.
 */
const LETTERS: Readonly<Record<string, string>> = {
  S: 'schtsch chtch shch szcz sjtsj stsch schtj tzsch dsch tsch tch dzh dsj tsj dsh ttsh sch sh sz zh ch cz ts tz cs dj dz sj zs sce sci ce ci cy s z',
  K: 'kh gh ck qu k c q g',
  KS: 'x',
  V: 'ph f v w',
  T: 'th dh t d',
  P: 'p b',
  L: 'l',
  R: 'r',
  N: 'gn n',
  M: 'm',
  u: 'oo ou oe u',
  i: 'ee ie iy ij yi yy ii i y j',
  e: 'ei ai ay ey ae e',
  o: 'au o',
  a: 'a',
};

/** `c` is a sibilant before these, which are not used up. */
const SOFT: ReadonlySet<string> = new Set('sce sci ce ci cy'.split(' '));

const SOUND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).flatMap(([sound, letters]) => letters.split(' ').map((it) => [it, sound] as const)),
);
/** By their first: how many letters can stand for one sound. */
const LONGEST_FROM: ReadonlyMap<string, number> = new Map(
  [...SOUND_OF.keys()]
    .toSorted((a, b) => a.length - b.length)
    .map((letters) => [letters[0]!, letters.length] as const),
);

/**
 * `ch` and `j` are read in two ways, by language: "Chruschtschow", "Jalal" and "Jushchenko". In the first, `j` is that of Dutch
 * ("Medvedjev") and before a consonant that of Spanish ("Jrushchov"); in the second that of French.
 */
type Reading = 'first' | 'second' | 'slavic' | 'throat';

/**
 * Two more ways to read a word of a page, since names are written so in some languages and seldom so in a corpus: `c` as in
 * Polish and Czech ("Niemcow"), which is also that of Serbian names in -ić; and `j`, `h` or `x` for the sound that English writes
 * `kh`, as in Spanish, Turkish and Azerbaijani ("Jodorkovski", "Hodorkovski").
 */
function prepare(word: string, reading: Reading): string {
  const plain = word
    .replace(/[^a-z]/gu, '')
    .replace(/tch|tsch|sch/gu, (it) => (it === 'sch' ? 'sh' : 'tsh'))
    .replace(/ds(?=e$)/u, 'dz');
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

/** The longest letters at this place that stand for a sound; one letter where none do. */
function lettersAt(word: string, index: number): string {
  const longest = LONGEST_FROM.get(word[index]!) ?? 1;
  for (let length = Math.min(longest, word.length - index); length > 1; length -= 1) {
    const letters = word.slice(index, index + length);
    if (SOUND_OF.has(letters)) return letters;
  }
  return word[index]!;
}

/** The sounds of a folded Latin word: capitals are consonants, small letters vowels; nothing twice in a row. */
export function soundsOf(word: string, reading: Reading = 'first'): string {
  const plain = prepare(word, reading);
  let sounds = '';
  for (let i = 0; i < plain.length; ) {
    const letters = lettersAt(plain, i);
    for (const sound of SOUND_OF.get(letters) ?? '') if (!sounds.endsWith(sound)) sounds += sound;
    i += SOFT.has(letters) ? letters.length - 1 : letters.length;
  }
  return sounds;
}

const isVowel = (sound: string): boolean => sound >= 'a';

/** Endings that some languages put on any name: Latin, Baltic, Czech. "Geraldus", "Voroninas", "Stubbs" for "Stubb", "Duflotová". */
const ENDINGS = /(?:ius|us|(?<=[nv])as|ova|(?<=[^aeious])s)$/u;
/** What is left must still be a name. */
const SHORTEST_STEM = 4;

/** The word, and what is left of it without such an ending. */
export function stemsOf(word: string): string[] {
  const stem = word.replace(ENDINGS, '');
  return stem.length < word.length && stem.length >= SHORTEST_STEM ? [word, stem] : [word];
}

/**
 * The consonants alone, with `A` for a vowel at the beginning: what spellings of one name nearly always share. One for each
 * reading of the word.
 */
export const soundKeys = (word: string): string[] => keysOf(soundReadings(word));

function keysOf(readings: readonly string[]): string[] {
  const keys = readings.map((sounds) => {
    const consonants = sounds.replace(/[a-z]/gu, '').replace(/(.)\1+/gu, '$1');
    return (sounds !== '' && isVowel(sounds[0]!) ? 'A' : '') + consonants;
  });
  return [...new Set(keys)];
}

const readingsIn = (word: string, readings: readonly Reading[]): string[] => [
  ...new Set(stemsOf(word).flatMap((stem) => readings.map((reading) => soundsOf(stem, reading)))),
];

/** A name's sounds, with and without an ending of another language. */
function soundReadings(word: string): string[] {
  const readings: Reading[] = ['first', 'second'];
  if (/[aeiou]c$/u.test(word)) readings.push('slavic');
  if (word.includes('x')) readings.push('throat');
  return readingsIn(word, readings);
}

/** The sounds that a word of a page may have. A short word has few that could contradict, so it is read in two ways only. */
const pageReadings = (word: string): string[] =>
  readingsIn(word, word.length < FEW_LETTERS ? ['first', 'second'] : ['first', 'second', 'slavic', 'throat']);
const FEW_LETTERS = 6;

/**
 * Keys are looked up in the lexicon beside words, so they are written in letters that no page uses: ogham, one for each
 * sound. What a page could do with them is nothing: only keys lead to postings of the role `sound`.
 */
const OGHAM = 0x1681;
const KEY_SOUNDS = 'AKLMNPRSTV';

export const writtenKey = (key: string): string =>
  String.fromCharCode(...Array.from(key, (sound) => OGHAM + KEY_SOUNDS.indexOf(sound)));

/** Shorter keys fit too many words to be worth a look. */
const SHORTEST_KEY = 2;

/** The keys of a name as the lexicon has them; none for names that are not Latin, or too short to tell apart. */
export const lexiconKeys = (name: string): string[] => (hasKeys(name) ? written(soundKeys(name)) : []);

/** The keys by which a word of a page may find a name. */
export const pageKeys = (word: string): string[] =>
  hasKeys(word) ? written(keysOf(pageReadings(word))) : [];

const hasKeys = (word: string): boolean => word.length >= 4 && /^[a-z]+$/u.test(word);
const written = (keys: readonly string[]): string[] =>
  keys.filter((key) => key.length >= SHORTEST_KEY).map(writtenKey);
