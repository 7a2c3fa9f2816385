/**
 * Slips of the pen in a name that has one spelling. A letter more or less makes another surname of a short one, and seldom of a long
 * one: Rossi is not Rosi, and nobody is called Schwarzeneger.
 */

import { isVowelLetter, sharedBeginning } from './letters.ts';

/** `sure`: nothing but a slip. `likely`: a slip, or somebody else. */
export type Slip = 'sure' | 'likely' | 'none';

/** Letters from which on a slip leaves no doubt: two of them changed places, or a consonant is doubled; any is too many or too few. */
const LONG = 7;
const LONGER = 9;
/** Letters below which it may be anybody. */
const SHORT = 5;
/** Letters at the end that make surnames of their own: Giordani and Giordano, Petersen and Peterson. */
const ENDING = 2;

/** Czech puts it on women's names. */
const FEMININE = /ova$/u;
/** Scandinavian ones differ by country and family, in this too: Johanson and Johansson. */
const PATRONYMIC = /s(?:on|en)$/u;

/** Whether a word of a page is the surname, folded, with one slip in it. */
export function slipIn(page: string, surname: string): Slip {
  if (page.replace(FEMININE, '') === surname) return 'sure';
  const [short, long] = page.length < surname.length ? [page, surname] : [surname, page];
  if (long.length < SHORT) return 'none';
  const at = sharedBeginning(short, long);
  if (at === 0) return 'none';
  if (short.length + 1 === long.length) {
    if (short.slice(at) !== long.slice(at + 1)) return 'none';
    if (PATRONYMIC.test(surname)) return 'likely';
    const isDoubled = long[at] === long[at - 1] && !isVowelLetter(long[at]);
    const isWithin = at < short.length;
    if (!isDoubled && !isWithin) return 'likely';
    return long.length >= (isDoubled && isWithin ? LONG : LONGER) ? 'sure' : 'likely';
  }
  if (short.length !== long.length) return 'none';
  const [one, other] = [short.slice(at), long.slice(at)];
  if (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2))
    return long.length >= LONG ? 'sure' : 'likely';
  const isVowelChanged = isVowelLetter(one[0]) && isVowelLetter(other[0]) && one.slice(1) === other.slice(1);
  return isVowelChanged && one.length > ENDING ? 'likely' : 'none';
}
