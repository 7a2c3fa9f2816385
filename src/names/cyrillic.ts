/**
 * The case endings of Russian and Ukrainian names, so that a name in the nominative finds its other cases: Лавров, Лаврова,
 * Лаврову. By the ending of each word; too many forms do no harm, since nobody writes the wrong ones. And given names of a page in
 * Cyrillic, to compare with those of a corpus in Latin letters: any case, initials, patronymics.
 */
import { areOneGivenName, isGivenName } from './given-names.ts';
import { soundLikeness } from './spelling.ts';

/**
 * Endings by the end of the nominative: what is cut off, and what takes its place. Folded: й is и, ё is е. The first rule that fits
 * is the one; it holds for given names and surnames.
 */
const RULES: readonly (readonly [ending: RegExp, cut: number, endings: string])[] = [
  [/(?:ов|ев|ин|ын|ів|їв)$/u, 0, 'а у ым ом е ові им і ы ых ыми'],
  [/(?:скии|цкии|ськии|зькии|цькии)$/u, 2, 'ого ому им ом іи'],
  // Валерий, Юрий; Залужний, Белый: a given name or an adjective.
  [/[иы]и$/u, 2, 'ия ию ием ии ієм ія ію ієві ого ому им ым ом ім'],
  [/ои$/u, 2, 'ого ому ым им ом оя ою оем ое'],
  [/(?:ова|ева|ина|ына)$/u, 1, 'ои у ою оі і ы и е'],
  [/(?:ская|цкая|ная|тая|лая|рая)$/u, 2, 'ои ую ою'],
  [/(?:ська|зька|цька)$/u, 1, 'ои у ою оі іи'],
  [/ко$/u, 1, 'а у ом ові'],
  [/о$/u, 1, 'а у ом ові і'],
  [/[аеуі]и$/u, 1, 'я ю ем е еи еєм єм єві еві і'],
  [/ь$/u, 1, 'я ю ем е еві і и ью'],
  [/ия$/u, 1, 'и ю еи єю'],
  [/я$/u, 1, 'и ю еи е єю ею і'],
  [/а$/u, 1, 'ы и е у ои оі ою і'],
  [/р$/u, 0, 'а у ом ем е ові еві і я ю'],
  [/[бвгджзклмнпстфхцчшщ]$/u, 0, 'а у ом ем е ові еві і'],
];

/** All cases of one folded word, the nominative first. */
export function casesOf(word: string): string[] {
  const rule = RULES.find(([ending]) => ending.test(word));
  if (rule === undefined || word.length < 3) return [word];
  const [, cut, endings] = rule;
  const stem = word.slice(0, word.length - cut);
  return [word, ...endings.split(' ').map((ending) => stem + ending)];
}

/** A whole name has its words in one case; so many forms are few, but for people with a double surname. */
const MAX_FORMS = 200;

type CaseForm = readonly [words: string[], role: 'full' | 'surname'];

/** The surname in every case, alone and with the first given name in every case that goes with it. */
export function caseForms(given: readonly string[], surname: readonly string[]): CaseForm[] {
  const last = surname[surname.length - 1]!;
  const surnames = casesOf(last).map((word) => [...surname.slice(0, -1), word]);
  const forms: CaseForm[] = surnames.map((words) => [words, 'surname']);
  const [first] = given;
  if (first !== undefined)
    for (const name of casesOf(first)) for (const words of surnames) forms.push([[name, ...words], 'full']);
  return forms.slice(0, MAX_FORMS);
}

/** Folded Cyrillic letters in Latin ones, as English pages have them. Signs are no sounds. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  `а a|б b|в v|г g|ґ g|д d|е e|є ie|ж zh|з z|и i|і i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ў u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ы y|э e|ю yu|я ya|ь|ъ`
    .split('|')
    .map((pair) => [pair[0]!, pair.slice(2)] as const),
);

/** Nearly all words are of letters that come before these. */
const FIRST_CYRILLIC = 'Ѐ';
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
export const isCyrillic = (word: string): boolean => word >= FIRST_CYRILLIC && CYRILLIC.test(word);

const inLatin = (word: string): string => Array.from(word, (letter) => LATIN[letter] ?? '').join('');

/** What an initial stands for where Latin spellings differ from each other: "Ю." is Yulia's and Julia's. */
const INITIALS: Readonly<Record<string, string>> = {
  в: 'vw',
  г: 'gh',
  е: 'eyj',
  є: 'eyj',
  ж: 'zj',
  и: 'iyj',
  х: 'khc',
  ц: 'tc',
  ч: 'tc',
  ш: 'sc',
  ю: 'yji',
  я: 'yji',
};

/** Endings that a given name may have in some case, and what the nominative may have in their place. */
const OBLIQUE: readonly (readonly [ending: RegExp, nominative: readonly string[]])[] = [
  [/(?:ом|ем|ым|им|ою|ои|ею|еи|ью|ові|еві|єві|єм)$/u, ['', 'и', 'ь', 'а', 'я', 'о']],
  [/[аяуюыиеоі]$/u, ['', 'и', 'ь', 'а', 'я', 'о']],
];

/** The word, and what it may be in the nominative, in Latin letters. */
const nominatives = (word: string): string[] => {
  const stems = OBLIQUE.flatMap(([ending, endings]) => {
    const stem = word.replace(ending, '');
    return stem === word || stem.length < 2 ? [] : endings.map((it) => inLatin(stem + it));
  });
  return [inLatin(word), ...stems];
};

/** Whether a Cyrillic word is a given name in some case. */
export const isCyrillicGivenName = (word: string): boolean => nominatives(word).some(isGivenName);

/** A spelling that no table has must sound this much like the name. */
const SAME_NAME = 0.85;
/** And differ in length by no more: to compare sounds takes time. */
const MOST_LETTERS_MORE = 3;

/** Of what a word may be in the nominative: itself, and its stem. Vowels behind it matter little to the sound. */
const SOUNDED = 2;

function soundsLike(latin: string, known: string): boolean {
  if (Math.abs(latin.length - known.length) > MOST_LETTERS_MORE) return false;
  return !(isGivenName(latin) && isGivenName(known)) && soundLikeness(latin, known) >= SAME_NAME;
}

/**
 * Given names of a page in Latin letters: those that a person of the corpus bears as the corpus has them.
 *
 * @param page folded; words in other scripts than Cyrillic stay as they are
 * @param known the person's given names, folded
 */
export function givenInLatin(page: readonly string[], known: readonly string[]): readonly string[] {
  return page.map((word) => {
    if (!isCyrillic(word)) return word;
    if (word.length === 1) {
      const letters = INITIALS[word] ?? inLatin(word);
      return known.find(([initial]) => letters.includes(initial!))?.[0] ?? letters[0] ?? word;
    }
    const readings = nominatives(word);
    return (
      known.find((name) => readings.some((it) => areOneGivenName(it, name))) ??
      known.find((name) => readings.slice(0, SOUNDED).some((it) => soundsLike(it, name))) ??
      readings[0]!
    );
  });
}
