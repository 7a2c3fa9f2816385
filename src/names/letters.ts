/** Letters of folded names. */

export const isVowelLetter = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouy'.includes(letter);

/** How many letters two words begin with alike. */
export function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Letters that are written together for one sound: by their first, longest first, without those that stand alone. */
export type Groups = ReadonlyMap<string, readonly string[]>;

export const groupsByFirst = (groups: Iterable<string>): Groups =>
  Map.groupBy(
    [...groups].filter((letters) => letters.length > 1).toSorted((a, b) => b.length - a.length),
    (letters) => letters[0]!,
  );

/** The longest group at this place; one letter where there is none. */
export const lettersAt = (groups: Groups, word: string, index: number): string =>
  groups.get(word[index]!)?.find((letters) => word.startsWith(letters, index)) ?? word[index]!;
