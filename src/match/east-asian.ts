/** Candidates whose family name the page romanizes in another way than the corpus: "Pak Kŭn-hye" for Park Geun-hye. */
import {
  familySpellings,
  isKorean,
  isSameRomanized,
  type Romanized,
  romanized,
} from '../names/east-asian.ts';
import { type Block, caseOfWord, foldedAt } from './block.ts';
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
import { readReversed } from './trail.ts';

/** Longer words are no family name of the kind; it spares folding most. UTF-16 code units. */
const LONGEST = 6;

export function eastAsianCandidates(finder: Finder, block: Block): Candidate[] {
  const candidates: Candidate[] = [];
  const { start, end, count } = block.words;
  for (let i = 0; i < count; i += 1) {
    if (end[i]! - start[i]! > LONGEST || caseOfWord(block, i) === 'lower') continue;
    const family = foldedAt(block, i);
    if (familySpellings(family).length === 0) continue;
    const bearers = bearersOf(finder, family);
    if (bearers.length > 0)
      candidates.push(...withGiven(finder, settingOf(block, { first: i, last: i }), bearers));
  }
  return candidates;
}

/** People of the corpus who bear this family name in another romanization, and as one that stands first. */
function bearersOf(finder: Finder, family: string): readonly number[] {
  const known = finder.families.get(family);
  if (known !== undefined) return known;
  const bearers = familySpellings(family)
    .map((spelling) => postingsOfWord(finder.matcher, spelling))
    .filter((postings) => postings.length <= MOST_BEARERS)
    .flatMap((postings) => postings.filter((posting) => roleOf(posting) === 'surname').map(entityOf))
    .filter((entity) => personName(finder, entity).familyFirst);
  finder.families.set(family, bearers);
  return bearers;
}

/** The bearer whose given name stands behind the family name, or before it; nobody where that fits two. */
function withGiven(finder: Finder, setting: Setting, bearers: readonly number[]): Candidate[] {
  const { block, hit, lead } = setting;
  const behind = readReversed(block, hit.last).given;
  const runs = [behind.slice(0, 2), behind.slice(0, 1), lead.given.slice(-2)];
  for (const [which, run] of runs.entries()) {
    if (run.length === 0) continue;
    const isMeant = romanizationOf(finder, setting.form, run);
    const found = bearers.filter(isMeant);
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

/** Tells of which entities the words beside this family name are the given name, in any romanization. */
export function romanizationOf(
  finder: Finder,
  family: string,
  page: readonly string[],
): (entity: number) => boolean {
  const readings = new Map<boolean, Romanized>();
  return (entity) => {
    const own = ownRomanization(finder, entity);
    const reading = readings.get(own.korean) ?? romanized(family, page, own.korean);
    readings.set(own.korean, reading);
    return isSameRomanized(reading, own);
  };
}

function ownRomanization(finder: Finder, entity: number): Romanized {
  const known = finder.romanizations.get(entity);
  if (known !== undefined) return known;
  const { surname, given } = personName(finder, entity);
  const family = surname.join(' ');
  const own = romanized(family, given, isKorean(family, given));
  finder.romanizations.set(entity, own);
  return own;
}
