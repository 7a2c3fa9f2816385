/** Candidates whose family name the page romanizes in another way than the corpus: "Pak Kŭn-hye" for Park Geun-hye. */
import { eastAsianSpelling, familySpellings, isKorean } from '../names/east-asian.ts';
import {
  type Candidate,
  type Finder,
  makeCandidate,
  personName,
  type Setting,
  settingOf,
} from './candidate.ts';
import { entityOf, postingsOfWord, roleOf } from './layout.ts';
import { MOST_BEARERS } from './sound-alikes.ts';
import { type Block, caseOfWord, foldedAt } from './surroundings.ts';
import { readReversed } from './trail.ts';

/** Longer words are no family name of the kind; it spares folding most. UTF-16 code units. */
const LONGEST = 6;

export function eastAsianCandidates(finder: Finder, block: Block): Candidate[] {
  const candidates: Candidate[] = [];
  const { start, end, count } = block.words;
  for (let i = 0; i < count; i += 1) {
    if (end[i]! - start[i]! > LONGEST || caseOfWord(block, i) === 'lower') continue;
    const word = foldedAt(block, i);
    const bearers = familySpellings(word).flatMap((spelling) => bearersOf(finder, spelling));
    if (bearers.length > 0)
      candidates.push(...withGiven(finder, settingOf(block, { first: i, last: i }), bearers));
  }
  return candidates;
}

/** People of the corpus who bear this family name, which stands first. */
function bearersOf(finder: Finder, family: string): readonly number[] {
  const postings = postingsOfWord(finder.matcher, family);
  if (postings.length > MOST_BEARERS) return [];
  const surnames = postings.filter((posting) => roleOf(posting) === 'surname');
  return surnames.map(entityOf).filter((entity) => personName(finder, entity).familyFirst);
}

/** The bearer whose given name stands behind the family name, or before it; nobody where that fits two. */
function withGiven(finder: Finder, setting: Setting, bearers: readonly number[]): Candidate[] {
  const { block, hit, lead } = setting;
  const behind = readReversed(block, hit.last).given;
  const runs = [behind.slice(0, 2), behind.slice(0, 1), lead.given.slice(-2)];
  for (const [which, run] of runs.entries()) {
    const found = bearers.filter((entity) => isRomanized(finder, entity, run));
    const [entity] = found;
    if (found.length !== 1 || entity === undefined) continue;
    const extent =
      which < 2
        ? { first: hit.first, last: hit.last + run.length }
        : { first: lead.places[lead.places.length - run.length]!, last: hit.last };
    return [makeCandidate(setting, extent, [{ entity, fit: 'sound', needsContext: false }], null)];
  }
  return [];
}

/** Whether a page's words are the entity's given name in any romanization. */
export function isRomanized(finder: Finder, entity: number, page: readonly string[]): boolean {
  const { surname, given } = personName(finder, entity);
  const korean = isKorean(surname.join(' '), given);
  const own = finder.spellings.get(entity) ?? eastAsianSpelling(given, korean);
  finder.spellings.set(entity, own);
  return own !== '' && own === eastAsianSpelling(page, korean);
}
