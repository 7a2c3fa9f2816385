/**
 * How a sentence uses a name: as it uses a person's, or rather as it uses a place's or a thing's. A surname that stands alone
 * is often the name of a town, a club or a prize as well.
 */
import { setOf } from '../names/words.ts';
import { GAP_BREAK, GAP_FULL_STOP, GAP_HYPHEN, GAP_POSSESSIVE } from '../text/words.ts';
import { type Block, blanksBehindComma, caseOfWord, continuesName, foldedAt } from './block.ts';

/** Where somebody is: people rarely follow these, places nearly always. */
const PLACE_PREPOSITIONS = setOf('in near outside inside across throughout downtown');
/** Behind "the Marlow", these show that no noun follows. */
const NO_NOUNS = setOf(
  'of in at on for to from by with and or as is was were are has had have will would could can that which who when where while after before but again since until',
);
/** Behind the name of a place or a club: "the Marlow captain". */
const TEAM_ROLES = setOf(
  'coach captain manager midfielder striker goalkeeper keeper defender forward winger fullback skipper quarterback pitcher residents',
);
/** Behind a hyphen: "Marlow-based". */
const PLACE_ENDINGS = setOf('based area born');
/** States behind the name of a town, as American pages write them. */
const STATES = setOf(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy
  ala ariz ark calif colo conn del fla ill ind kan mass md mich minn miss mont neb nev okla ore penn tenn tex wash wis wyo
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont washington wisconsin wyoming`,
);

/** Whether the sentence uses the words `first` to `last`, a surname, as it uses a place or a thing. */
export const isUsedAsThing = (block: Block, first: number, last: number): boolean =>
  isBehindPreposition(block, first, last) ||
  (isBehindArticle(block, first) && !isBeforeNoun(block, last)) ||
  isBeforePlaceWord(block, last) ||
  isBeforeState(block, last);

const MONTHS = setOf('january february march april may june july august september october november december');
/** Before a month, and hardly before a person. */
const DATE_WORDS = setOf('in since until till this last next early late mid during');

/** "In May", "5 May", "May 2019": a month, and nobody of that name. */
export function isDate(block: Block, index: number): boolean {
  if (!MONTHS.has(foldedAt(block, index)) || isPossessive(block, index)) return false;
  const before = wordBefore(block, index) ?? '';
  const isBeforeDigits = index + 1 < block.words.count && /^\d+$/u.test(foldedAt(block, index + 1));
  return (
    DATE_WORDS.has(before) ||
    /^\d{1,2}(?:st|nd|rd|th)?$/u.test(before) ||
    (isBeforeDigits && continuesName(block, index + 1))
  );
}

function wordBefore(block: Block, index: number): string | null {
  if (index === 0 || !continuesName(block, index)) return null;
  if ((block.words.gap[index]! & GAP_HYPHEN) !== 0 || caseOfWord(block, index - 1) === 'upper') return null;
  return foldedAt(block, index - 1);
}

/** "In Marlow", but "in Marlow's view". */
const isBehindPreposition = (block: Block, first: number, last: number): boolean =>
  PLACE_PREPOSITIONS.has(wordBefore(block, first) ?? '') && !isPossessive(block, last);

const isPossessive = ({ words }: Block, last: number): boolean =>
  last + 1 < words.count && (words.gap[last + 1]! & GAP_POSSESSIVE) !== 0;

/** "The Marlow": with nothing between that says whose name it is. "A" and "an" are prepositions of other languages. */
export const isBehindArticle = (block: Block, first: number): boolean => wordBefore(block, first) === 'the';

/** "The Roe plan", "the Roe-Doe meeting": what somebody has or takes part in, or a place; nobody can tell. */
function isBeforeNoun(block: Block, last: number): boolean {
  const next = last + 1;
  if (next >= block.words.count || !continuesName(block, next)) return false;
  if ((block.words.gap[next]! & GAP_HYPHEN) !== 0) return true;
  return caseOfWord(block, next) === 'lower' && !NO_NOUNS.has(foldedAt(block, next));
}

/** "Marlow, Ohio", "Marlow, OH", "Marlow, Ga." */
function isBeforeState(block: Block, last: number): boolean {
  const { text, words } = block;
  const next = last + 1;
  if (next >= words.count || blanksBehindComma(block, next) !== 1) return false;
  const isShort = words.end[next]! - words.start[next]! === 2 && text[words.end[next]!] !== '.';
  const letterCase = caseOfWord(block, next);
  return STATES.has(foldedAt(block, next)) && (isShort ? letterCase === 'upper' : letterCase !== 'lower');
}

function isBeforePlaceWord(block: Block, last: number): boolean {
  const next = last + 1;
  const gap = block.words.gap[next] ?? GAP_BREAK;
  if (next >= block.words.count || (gap & (GAP_BREAK | GAP_FULL_STOP | GAP_POSSESSIVE)) !== 0) return false;
  const word = foldedAt(block, next);
  if ((gap & GAP_HYPHEN) !== 0) return PLACE_ENDINGS.has(word);
  return TEAM_ROLES.has(word) && caseOfWord(block, next) === 'lower';
}
