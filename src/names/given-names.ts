/** Which given names exist, and which of them may be one person's: Steve and Stephen, but not Bill and Hillary. */
import { FAMILIES, OTHERS } from './given-name-tables.ts';
import { sharedBeginning } from './letters.ts';

const wordsOf = (lines: string): string[] => lines.split(/\s+/u).filter(Boolean);

/** Folds the few letters that the tables write with marks. */
const bare = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

const FAMILY_MEMBERS: readonly (readonly string[])[] = FAMILIES.trim()
  .split('\n')
  .map((line) => wordsOf(bare(line)));

function indexFamilies(): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const [family, members] of FAMILY_MEMBERS.entries())
    for (const name of members) {
      const known = families.get(name);
      if (known === undefined) families.set(name, [family]);
      else if (!known.includes(family)) known.push(family);
    }
  return families;
}

const FAMILIES_OF = indexFamilies();
const OTHER_NAMES: ReadonlySet<string> = new Set(wordsOf(OTHERS));

/** @param name one folded word */
export const isGivenName = (name: string): boolean => FAMILIES_OF.has(name) || OTHER_NAMES.has(name);

/** The given name and the others of its families. */
export function relativesOf(name: string): string[] {
  const families = FAMILIES_OF.get(name) ?? [];
  return [...new Set([name, ...families.flatMap((family) => FAMILY_MEMBERS[family] ?? [])])];
}

/** Whether two given names, folded, may belong to one person: "steve" and "stephen", but not "bill" and "hillary". */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const others = FAMILIES_OF.get(b);
  return (
    (others?.some((family) => FAMILIES_OF.get(a)?.includes(family)) ?? false) ||
    isCutShort(a, b) ||
    isCutShort(b, a) ||
    isWrittenDouble(a, b) ||
    isWrittenDouble(b, a)
  );
}

/** Letters below which it is another name: Ana is not Anna to those who bear it. */
const SHORTEST_DOUBLED = 5;

/** "hillary" for "hilary": one letter is doubled. */
function isWrittenDouble(long: string, short: string): boolean {
  if (short.length < SHORTEST_DOUBLED || long.length !== short.length + 1) return false;
  const at = sharedBeginning(short, long);
  return long[at] === long[at - 1] && long.slice(at + 1) === short.slice(at);
}

/** Letters below which a cut form says too little. */
const SHORTEST_CUT = 3;

/** "herm" for "herman": the beginning of the name, and no given name of its own, as "paul" is beside "paula". */
const isCutShort = (short: string, long: string): boolean =>
  short.length >= SHORTEST_CUT &&
  long.length >= short.length + 2 &&
  long.startsWith(short) &&
  !isGivenName(short);
