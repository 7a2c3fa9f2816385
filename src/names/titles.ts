/**
 * Titles and role words that say much the same of a person, so that a page may use one where a corpus gives another. A hand-made
 * table, folded; a word of `TITLES` that stands in no group has only itself.
 */
import { foldedWords } from '../text/words.ts';
import { TITLES } from './words.ts';

/** One group a line. A word may stand in several. */
const GROUPS = `
president leader
premier prime leader
spokesman spokeswoman spokesperson
chairman chairwoman chair chairperson head
ceo chief executive head boss
founder cofounder
envoy emissary negotiator ambassador
adviser advisor aide
senator sen lawmaker
representative rep congressman congresswoman lawmaker
deputy mp legislator lawmaker
governor gov
billionaire tycoon magnate mogul oligarch businessman businesswoman entrepreneur investor
coach manager
author writer novelist
actor actress star
singer rapper star
general gen commander
professor prof
doctor dr
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** The titles by which a page may call somebody of whom a corpus says this ("Head of a fund and presidential envoy"). */
export function titlesOfRole(role: string): ReadonlySet<string> {
  const titles = foldedWords(role).filter((word) => TITLES.has(word));
  return new Set(
    titles.flatMap((title) => [title, ...GROUPS.filter((group) => group.includes(title)).flat()]),
  );
}
