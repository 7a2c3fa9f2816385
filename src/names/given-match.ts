/**
 * Compares the given names that a page writes before a surname with those of a person of that surname.
 */
import { givenInLatin } from './cyrillic.ts';
import { areOneGivenName, isGivenName } from './given-names.ts';

/** `same`: word for word. `alike`: initials, familiar forms, middle names more or fewer. `other`: somebody else. */
export type GivenMatch = 'same' | 'alike' | 'other';

/** "Yu. Melnyk", "Ch. Moreau": two letters for one sound are an initial too. */
const LONG_INITIALS = new Set('ya ye yo yu ja je jo ju ia ie io iu ch kh ph sh th ts zh'.split(' '));

const isInitial = (name: string): boolean => name.length === 1;
/** Whether all of them may be initials, of one letter or two. */
export const areInitials = (names: readonly string[]): boolean =>
  names.every((name) => isInitial(name) || LONG_INITIALS.has(name));

/** "JK" before a surname, read from "J.K.", is two initials. */
const INITIALS = /^[^aeiou]{2,3}$/u;

/** Letters that languages begin the same name with: W. and V. for Vladimir, J. and E. for Yevgeny. */
const SAME_INITIALS: readonly (readonly [beginning: RegExp, initials: string])[] = [
  [/^[vw]/u, 'vw'],
  [/^ye/u, 'yje'],
  [/^y[aou]/u, 'yji'],
  [/^kh/u, 'khc'],
];

/** "Yu" and "Ju", "Ye" and "Je". */
const GLIDE = /^[yji][aeou]/u;

const isInitialOf = (initial: string, name: string): boolean =>
  name.startsWith(initial) ||
  (GLIDE.test(initial) && GLIDE.test(name) && initial[1] === name[1]) ||
  SAME_INITIALS.some(([beginning, initials]) => beginning.test(name) && initials.includes(initial));

function fits(page: string, known: string): boolean {
  if (page === known) return true;
  if (isInitial(page)) return isInitialOf(page, known);
  if (isInitial(known)) return isInitialOf(known, page);
  if (LONG_INITIALS.has(page) && isInitialOf(page, known)) return true;
  return areOneGivenName(page, known);
}

/** Undotted or closely dotted initials as single letters, where that is what they must be. */
function spread(page: readonly string[], known: readonly string[]): readonly string[] {
  const [first] = page;
  if (page.length !== 1 || first === undefined || known.includes(first)) return page;
  const initials = known.map((name) => name[0]).join('');
  return INITIALS.test(first) || (first.length === 2 && initials.startsWith(first)) ? [...first] : page;
}

/** Whether the page's words are found among the person's in order, from the place `from` on. */
function inOrder(page: readonly string[], known: readonly string[]): boolean {
  let at = 0;
  for (const word of page) {
    while (at < known.length && !fits(word, known[at]!)) at += 1;
    if (at === known.length) return false;
    at += 1;
  }
  return true;
}

/** A page may add a middle name or two; with more it names somebody of a longer name, unless all are given names. */
const MOST_ADDED = 2;

/** @param page middle names; @param known those of the person */
export const addsTooMany = (page: readonly string[], known: readonly string[]): boolean =>
  page.length - known.length > MOST_ADDED && !page.every((name) => isInitial(name) || isGivenName(name));

/** Middle initials that contradict each other: George H. W. Bush is not George W. Bush. */
function contradicts(page: readonly string[], known: readonly string[]): boolean {
  const [pageMiddle, knownMiddle] = [page.slice(1), known.slice(1)];
  if (addsTooMany(pageMiddle, knownMiddle)) return true;
  if (pageMiddle.length === 0 || knownMiddle.length === 0) return false;
  const [shorter, longer] =
    pageMiddle.length < knownMiddle.length ? [pageMiddle, knownMiddle] : [knownMiddle, pageMiddle];
  if (shorter.length < longer.length && longer.every(isInitial)) return true;
  return !inOrder(shorter, longer);
}

/** Who puts an initial first goes by the name behind it: F. Scott Fitzgerald is no Frank Fitzgerald. */
function lacksCallName(page: readonly string[], known: readonly string[]): boolean {
  if (!isInitial(known[0]!) || page.some(isInitial)) return false;
  const spelledOut = known.filter((name) => !isInitial(name));
  return spelledOut.length > 0 && !spelledOut.some((name) => page.some((word) => fits(word, name)));
}

/** "Abd al-Aziz", "Abdelaziz" and "Abdul Aziz" in one writing. */
export const withoutArticle = (names: readonly string[]): string =>
  names.join('').replace(/abd(?:[aeou][lrnstz])?(?=[a-z]{3})/gu, 'abd');

/** Many are called Mohammed and go by the name behind it. */
const isMohammed = ([first, second]: readonly string[]): boolean =>
  first !== undefined && second !== undefined && areOneGivenName(first, 'mohammed');

/**
 * @param page given names on the page, folded, in order; at least one
 * @param known the person's given names, folded
 */
export function compareGiven(page: readonly string[], known: readonly string[]): GivenMatch {
  if (known.length === 0) return 'other';
  const names = spread(givenInLatin(page, known), known);
  if (names.length === known.length && names.every((word, i) => word === known[i])) return 'same';
  if (names.join('') === known.join('')) return 'same';
  if (withoutArticle(names) === withoutArticle(known)) return 'alike';
  if (fits(names[0]!, known[0]!))
    return contradicts(names, known) || lacksCallName(names, known) ? 'other' : 'alike';
  if (isMohammed(names) !== isMohammed(known)) {
    const [page, own] = isMohammed(names) ? [names.slice(1), known] : [names, known.slice(1)];
    return page.length !== own.length || compareGiven(page, own) === 'other' ? 'other' : 'alike';
  }
  // Somebody who goes by a middle name: "Mitt" of "Willard Mitt".
  const spelledOut = known.filter((name) => !isInitial(name));
  return names.every((name) => !isInitial(name)) && inOrder(names, spelledOut) ? 'alike' : 'other';
}
