/**
 * Tells a person's name from that of a thing named after the person, where a word before it says so, a hyphen within it, or a word
 * further behind. What stands directly behind a name is `trail.ts`'s.
 */
import { OTHER_NAME_WORDS, setOf } from '../names/words.ts';
import { GAP_HYPHEN, GAP_POSSESSIVE } from '../text/words.ts';
import { type Block, caseOfWord, continuesName, foldedAt } from './block.ts';
import type { LineStyle } from './surroundings.ts';

/** Before a name, in any letter case: streets, airports and schools of Romance languages; ships. */
const THINGS = setOf(
  'rue quai lycee stade aeroport gare calle avenida plaza paseo aeropuerto estadio viale piazza corso aeroporto stadio ospedale rua praca universidad universidade universite universita hopital fundacion fondation fondazione teatro museo musee biblioteca bibliotheque uss hms rms',
);
/** Before a name, with a capital in running text: other words too. */
const THINGS_WITH_CAPITAL = setOf(
  'avenue boulevard place square hospital instituto institut institute college collegio centre centro theatre via port fort camp lake mount cape point metro ss',
);

/** "USS Ada Roe", "rue Ada Roe", "Lake Roe". @param first the first word of the name */
export function isBehindThing(block: Block, first: number, style: LineStyle): boolean {
  if (first === 0 || !continuesName(block, first)) return false;
  const before = foldedAt(block, first - 1);
  if (THINGS.has(before)) return true;
  return (
    style === 'sentence' && THINGS_WITH_CAPITAL.has(before) && caseOfWord(block, first - 1) === 'capital'
  );
}

/** "Willy-Brandt-Haus": whether hyphens join all of the words `first` to `last`, which are two or more. */
export function isHyphenated({ words }: Block, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i += 1) if ((words.gap[i]! & GAP_HYPHEN) === 0) return false;
  return last > first;
}

/** What may stand between a name and the word that makes a thing of it: "Roe National Airport". */
const BETWEEN = setOf(
  'national international presidential memorial state regional municipal public medical space performing general central community high elementary middle research business law childrens children washington peace human rights policy cancer arts science',
);
/** Words in between, at most. */
const REACH = 3;

/** "Roe International Airport", "Roe Presidential Library". @param last the last word of the name */
export function isBeforeThing(block: Block, last: number): boolean {
  for (let i = last + 1; i < block.words.count && i <= last + 1 + REACH; i += 1) {
    const isPossessive = (block.words.gap[i]! & GAP_POSSESSIVE) !== 0 && i > last + 1;
    if ((!isPossessive && !continuesName(block, i)) || caseOfWord(block, i) === 'lower') return false;
    const word = foldedAt(block, i);
    if (i > last + 1 && OTHER_NAME_WORDS.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}
