/**
 * Names that no form matches but that sound like one: "Wladimir Lawrow", "Andrew Struass". A surname found by its sound
 * counts only with a given name that fits; alone it is a candidate that means nothing unless the page names its bearer.
 */
import { addsTooMany, areInitials, compareGiven, withoutArticle } from '../names/given-match.ts';
import { areOneGivenName, isGivenName } from '../names/given-names.ts';
import { isLatinGivenName, isWrittenInLatin } from '../names/latin-names.ts';
import { isFamilyFirstName, type PersonName } from '../names/person-name.ts';
import { slipIn } from '../names/slips.ts';
import { pageKeys, stemsOf } from '../names/sounds.ts';
import { likenessTo, soundLikeness } from '../names/spelling.ts';
import {
  COMMON_SURNAMES,
  COMMON_WORDS,
  EVERYDAY_WORDS,
  LEAD_WORDS,
  PLACES_AND_FIRMS,
  TITLES,
} from '../names/words.ts';
import { entityOf, type Matcher, postingsOfWord, roleOf } from './layout.ts';

/** With a given name that fits, a surname may differ in a vowel or two, or in one consonant of many. */
const SURNAME_LIKENESS = 0.82;
/** Given names tell people apart, so they must sound nearly the same where neither is a known form of the other. */
const GIVEN_LIKENESS = 0.8;
/** Alone, a surname must sound the same, be long, and be no word of its own. */
const LONE_LIKENESS = 0.9;
const LONE_LETTERS = 6;
/** Of two people who fit, one must fit better by this much. */
const CLEAR_LEAD = 0.04;

export interface SoundAlike {
  readonly entity: number;
  /** Likeness of surname and given names together, 0 to 1. */
  readonly likeness: number;
  /** It may be a slip of the pen, or somebody else. */
  readonly doubtful: boolean;
}

/** What so many people bear, a surname or the key of one, tells little, and to compare them all would take long. */
export const MOST_BEARERS = 60;

/** Who bears a surname with a key of this word. */
export function bearersOfSound(matcher: Matcher, word: string): readonly number[] {
  const bearers = new Set<number>();
  for (const key of pageKeys(word)) {
    for (const posting of postingsOfWord(matcher, key))
      if (roleOf(posting) === 'sound') bearers.add(entityOf(posting));
  }
  return bearers.size > MOST_BEARERS ? [] : [...bearers];
}

/** How alike one given name on the page is to a person's: 1 for a known form of it. */
function givenLikeness(page: string, known: string): number {
  if (page.length === 1 || known.length === 1) return page[0] === known[0] ? 0.9 : 0;
  if (stemsOf(page).some((stem) => stemsOf(known).some((other) => areOneGivenName(stem, other)))) return 1;
  // Two given names that both exist are two people's, however alike they sound: Maria and Mario. So are a man's and a woman's.
  if ((isGivenName(page) && isGivenName(known)) || isFeminineOf(page, known) || isFeminineOf(known, page))
    return 0;
  return soundLikeness(page, known);
}

/** Both are known, and not of one person: the quickest to tell, and true of nearly all who bear a surname. */
const areOtherGivenNames = (page = '', known = ''): boolean =>
  isGivenName(page) && isGivenName(known) && givenLikeness(page, known) === 0;

/** "Daniela" of Daniel, "Pascale" of Pascal. */
const FEMININE = /^(?:a|e|ia|ie|ina|ine|ette|etta|elle|ella)$/u;
const isFeminineOf = (woman: string, man: string): boolean =>
  isGivenName(man) &&
  /[^aeiou]$/u.test(man) &&
  woman.startsWith(man) &&
  FEMININE.test(woman.slice(man.length));

/** Initials say little: they confirm a surname that is written right, or sounds the same and is long. */
const SAME_SOUND = 0.97;

/** The first given names must agree; further ones, and how the name is cut into words, matter less. */
export function givenNamesLikeness(page: readonly string[], known: readonly string[]): number {
  const [first] = page;
  const [knownFirst] = known;
  if (first === undefined || knownFirst === undefined) return 0;
  if (areInitials(page)) return 0;
  // Who puts an initial first goes by the name behind it: A. Arvind Kumar is Arvinda Kumar, and no Anand Kumar.
  if (knownFirst.length === 1) return givenNamesLikeness(page, known.slice(1));
  // Cut into words in another way: "Shahgul" and "Shah Gul". Initials have no sound.
  const isSpelledOut = [...page, ...known].every((name) => name.length > 1);
  const joined =
    isSpelledOut && !nameOthers(page, known) ? soundLikeness(withoutArticle(page), withoutArticle(known)) : 0;
  if (joined >= 0.9) return joined;
  const alike = givenLikeness(first, knownFirst);
  return alike >= GIVEN_LIKENESS && !contradict(page.slice(1), known.slice(1)) ? alike : 0;
}

/** Each side has a known given name that is none of the other's: Mahmoud Ahmed is not Mahmoud Mohamed. */
function nameOthers(page: readonly string[], known: readonly string[]): boolean {
  const onPage = page.filter((name) => !known.includes(name));
  const left = known.filter((name) => !page.includes(name));
  return hasStrangeName(onPage, left) && hasStrangeName(left, onPage);
}
const hasStrangeName = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => isGivenName(name) && !others.some((other) => givenLikeness(name, other) > 0));

/** Each side has a middle name that the other lacks: Murad Khasanovich is not Murad Iraklievich. */
function contradict(page: readonly string[], known: readonly string[]): boolean {
  if (addsTooMany(page, known)) return true;
  // Initials fit anything that begins so: George H. W. is not George W.
  const [shorter, longer] = page.length < known.length ? [page, known] : [known, page];
  if (shorter.length > 0 && shorter.length < longer.length && longer.every((name) => name.length === 1))
    return true;
  const left = [...known];
  let strange = 0;
  for (const name of page) {
    const at = left.findIndex((other) => givenLikeness(name, other) >= GIVEN_LIKENESS);
    if (at >= 0) left.splice(at, 1);
    else strange += 1;
  }
  return strange > 0 && left.length > 0;
}

const longestOf = (words: readonly string[]): string =>
  words.reduce((a, b) => (b.length > a.length ? b : a), '');

/** Short surnames have so few sounds that one of them is much. */
const leastLikeness = (surname: string): number =>
  surname.length < SHORT_SURNAME ? SHORT_SURNAME_LIKENESS : SURNAME_LIKENESS;
const SHORT_SURNAME = 6;
const SHORT_SURNAME_LIKENESS = 0.9;

/** Where the given name too is another form ("José Castillo" for Joe Costello), the surname must sound nearly the same. */
const SURE_LIKENESS = 0.92;
const soundsTheSame = ([page = '']: readonly string[], [known = '']: readonly string[]): boolean =>
  soundLikeness(page, known) >= GIVEN_LIKENESS;

/**
 * A word, a given name or a surname that thousands bear is written as it is meant: Carl Jones is no Carl Innes. Only where both are
 * one given name ("Saddam Hussain") is one another spelling of the other.
 */
const isKnownSurname = (word: string): boolean =>
  [COMMON_SURNAMES, EVERYDAY_WORDS, PLACES_AND_FIRMS].some((words) => words.has(word)) || isGivenName(word);

/** The one of these bearers whose name sounds like these given names and this surname; null for nobody, or for two. */
export function findSoundAlike(
  bearers: readonly number[],
  nameOf: (entity: number) => PersonName,
  surname: string,
  given: readonly string[],
): SoundAlike | null {
  const isItself = isKnownSurname(surname);
  const surnameLikeness = likenessTo(surname);
  const found = bearers.flatMap((entity): SoundAlike[] => {
    const name = nameOf(entity);
    if (isEastAsian(name) || areOtherGivenNames(given[0], name.given[0])) return [];
    const own = longestOf(name.surname);
    if (isItself && !name.surname.includes(surname) && !areOneGivenName(own, surname)) return [];
    const likeness = surnameLikeness(own);
    if (likeness < leastLikeness(surname)) return [];
    const slip = isSpelledInOneWay(given, name.given, own) ? slipIn(surname, own) : 'sure';
    if (slip === 'none') return [];
    const doubtful = slip === 'likely';
    if (areInitials(given)) {
      const isSure = surname.length >= LONE_LETTERS && likeness >= SAME_SOUND && !doubtful;
      return isSure && compareGiven(given, name.given) !== 'other' ? [{ entity, likeness, doubtful }] : [];
    }
    const least = soundsTheSame(given, name.given) ? leastLikeness(surname) : SURE_LIKENESS;
    const givenAlike = likeness < least ? 0 : givenNamesLikeness(given, name.given);
    return givenAlike === 0 ? [] : [{ entity, likeness: (likeness + givenAlike) / 2, doubtful }];
  });
  return clearBest(found);
}

/** Their romanizations are read by rules of their own; "Li Peng" is read as a surname behind a given name, so short is it. */
const isEastAsian = ({ familyFirst, given: [first = ''], surname: [last = ''] }: PersonName): boolean =>
  familyFirst || (isFamilyFirstName(first) && last.length < SHORT_SURNAME);

/** Both names are written in Latin letters at home, and the page has not put them into the letters of another language. */
const isSpelledInOneWay = (
  [page = '']: readonly string[],
  [known = '']: readonly string[],
  surname: string,
): boolean => isWrittenInLatin(known, surname) && (page.length < 3 || isLatinGivenName(page));

function clearBest(found: SoundAlike[]): SoundAlike | null {
  found.sort((a, b) => b.likeness - a.likeness);
  const [best, second] = found;
  if (best === undefined) return null;
  return second !== undefined && best.likeness - second.likeness < CLEAR_LEAD ? null : best;
}

/** The one of these bearers whose surname sounds like this word, which is long and nothing else; null for nobody, or for two. */
export function findLoneSoundAlike(
  bearers: readonly number[],
  nameOf: (entity: number) => PersonName,
  word: string,
): SoundAlike | null {
  if (word.length < LONE_LETTERS || isOtherwiseKnown(word) || stemsOf(word).length > 1) return null;
  const wordLikeness = likenessTo(word);
  const found = bearers.flatMap((entity): SoundAlike[] => {
    const likeness = wordLikeness(longestOf(nameOf(entity).surname));
    return likeness >= LONE_LIKENESS ? [{ entity, likeness, doubtful: false }] : [];
  });
  return clearBest(found);
}

const isOtherwiseKnown = (word: string): boolean =>
  [COMMON_WORDS, EVERYDAY_WORDS, PLACES_AND_FIRMS, LEAD_WORDS, TITLES].some((words) => words.has(word)) ||
  isGivenName(word);
