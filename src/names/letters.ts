/** Letters of folded names. */

export const isVowelLetter = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouy'.includes(letter);

/** How many letters two words begin with alike. */
export function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
