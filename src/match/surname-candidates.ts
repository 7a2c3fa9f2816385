/**
 * Candidates of a form that is a surname: with the given names before it, behind it, or alone.
 */
import { compareGiven } from '../names/given-match.ts';
import { isGivenName } from '../names/given-names.ts';
import { isFamilyFirstName, type PersonName } from '../names/person-name.ts';
import { COMMON_WORDS, CONJUNCTIONS, PARTICLES } from '../names/words.ts';
import { type Block, caseOfWord, continuesName, foldedAt } from './block.ts';
import {
  type Candidate,
  type Finder,
  firstGiven,
  givenRuns,
  makeCandidate,
  personName,
  type Reading,
  readPlain,
  type Setting,
  suffixFits,
  withSameSuffix,
} from './candidate.ts';
import { isCutShort } from './cut-short.ts';
import { romanizationOf } from './east-asian.ts';
import { entityOf } from './layout.ts';
import { givenNamesLikeness } from './sound-alikes.ts';
import { soundCandidateOf } from './sound-candidates.ts';
import { isBehindThing } from './things.ts';
import { readReversed } from './trail.ts';
import { isDate } from './usage.ts';

interface NamedReading extends Reading {
  readonly given: number;
}

/** Readings of a surname with given names before it: of those who bear both. The better fits only. */
function readWithGiven(
  finder: Finder,
  setting: Setting,
  postings: readonly number[],
): readonly NamedReading[] {
  for (const run of givenRuns(setting.lead)) {
    const readings = postings.flatMap((posting): NamedReading[] => {
      const entity = entityOf(posting);
      const name = personName(finder, entity);
      const match = suffixFits(setting.trail, name)
        ? compareGiven(run, givenBefore(setting.form, name))
        : 'other';
      if (match === 'other' || isOtherSurname(setting.form, run, name)) return [];
      return [{ entity, fit: match === 'same' ? 'full' : 'alike', needsContext: false, given: run.length }];
    });
    if (readings.length === 0) continue;
    const full = readings.filter(({ fit }) => fit === 'full');
    return full.length > 0 ? withSameSuffix(finder, setting.trail, full) : readings;
  }
  return readWithSoundAlike(finder, setting, postings);
}

/** A person's given names without those that the form takes in: "Cavaco Silva" leaves Aníbal of Aníbal Cavaco Silva. */
function givenBefore(form: string, { given, surname }: PersonName): readonly string[] {
  const words = form.split(' ');
  return words.length <= surname.length ? given : given.filter((word) => !words.includes(word));
}

/**
 * The page gives part of a double surname, and in place of the rest a name that the person does not have: "Ana Ruiz Soler" is
 * not Ana Prats-Soler.
 */
function isOtherSurname(form: string, run: readonly string[], { given, surname }: PersonName): boolean {
  const words = form.split(' ');
  // A form in another script or spelling has none of the name's words.
  if (!words.some((word) => surname.includes(word) || given.includes(word))) return false;
  const lacks = surname.some((word) => !words.includes(word) && !PARTICLES.has(word) && !run.includes(word));
  if (!lacks) return false;
  const isKnown = (word: string) => surname.includes(word) || compareGiven([word], given) !== 'other';
  return run.some((word) => word.length > 1 && !isKnown(word));
}

/** The surname is right, the given name is spelled in a way of its own: "Braddley" for "Bradley". */
function readWithSoundAlike(finder: Finder, setting: Setting, postings: readonly number[]): NamedReading[] {
  const { lead, trail } = setting;
  const alike = postings.flatMap((posting): NamedReading[] => {
    const entity = entityOf(posting);
    const name = personName(finder, entity);
    if (!suffixFits(trail, name) || isOtherSurname(setting.form, lead.given, name)) return [];
    const isSame = name.familyFirst
      ? romanizationOf(finder, setting.form, lead.given)(entity)
      : givenNamesLikeness(lead.given, name.given) >= SAME_GIVEN;
    if (!isSame) return [];
    return [{ entity, fit: 'sound', needsContext: false, given: lead.given.length }];
  });
  return alike.length === 1 ? alike : [];
}
/** With the surname known, a given name that nobody knows must sound this much like the person's own. */
const SAME_GIVEN = 0.85;

/** "Medvedev, Dmitry" and "MEDVEDEV Dmitry". */
function readReversedName(finder: Finder, setting: Setting, postings: readonly number[]): Candidate | null {
  const { block, hit, lead } = setting;
  if (lead.given.length > 0) return null;
  const { given, comma } = readReversed(block, hit.last);
  const isMarked = comma || caseOfWord(block, hit.last) === 'upper';
  for (let count = given.length; count > 0; count -= 1) {
    const page = given.slice(0, count);
    const isAll = isMarked && count === given.length;
    const isRomanized = romanizationOf(finder, setting.form, page);
    const readings = postings.flatMap((posting): Reading[] => {
      const entity = entityOf(posting);
      return isReversed(finder, entity, { page, isAll, isRomanized })
        ? [{ entity, fit: 'full', needsContext: false }]
        : [];
    });
    // "RIGO Robert" is Robert's, where Roberto is in the corpus too.
    const same = readings.filter(({ entity }) => bearsJust(finder, entity, page));
    const meant = same.length > 0 ? same : readings;
    if (meant.length > 0)
      return makeCandidate(setting, { first: hit.first, last: hit.last + count }, meant, null);
  }
  return null;
}

const bearsJust = (finder: Finder, entity: number, page: readonly string[]): boolean =>
  compareGiven(page, personName(finder, entity).given) === 'same';

/** What stands behind a surname. */
interface Behind {
  readonly page: readonly string[];
  /** A comma or capitals set the surname off, and no more names follow: then one of them is enough, or initials. */
  readonly isAll: boolean;
  /** Whether it is an entity's given name in another romanization. */
  readonly isRomanized: (entity: number) => boolean;
}

/** Whether the words behind a surname are the person's given names: the same, or some of them. */
function isReversed(finder: Finder, entity: number, { page, isAll, isRomanized }: Behind): boolean {
  const { given, familyFirst } = personName(finder, entity);
  const match = compareGiven(page, given);
  if (match === 'same') return true;
  if (familyFirst) return isRomanized(entity);
  return match === 'alike' && (isAll || (page[0]!.length > 1 && page.length > 1));
}
/** Candidates of a form that is somebody's surname. */
export function surnameCandidates(
  finder: Finder,
  setting: Setting,
  postings: readonly number[],
): Candidate[] {
  const { hit, lead, trail, form } = setting;
  const extent = { first: hit.first, last: hit.last };
  if (lead.given.length > 0) {
    const readings = readWithGiven(finder, setting, postings);
    if (readings.length > 0) {
      const first = firstGiven(lead, readings[0]!.given);
      // A foundation, a street: named after the person, and no other person.
      const isThing = trail.otherName || isBehindThing(setting.block, first, setting.style);
      const isAnother = isThing || isCutShort(finder, setting, readings);
      if (isAnother) return [makeCandidate(setting, { first: lead.first, last: hit.last }, [], null)];
      const last = trail.suffix === null ? hit.last : hit.last + 1;
      return [makeCandidate(setting, { first, last }, readings, null)];
    }
    const alike = soundCandidateOf(finder, setting);
    if (alike !== null) return [alike];
    if (!lead.doubtful) {
      const other = `${lead.given.join(' ')} ${form}`;
      return [makeCandidate(setting, { first: lead.first, last: hit.last }, [], other)];
    }
  }
  const reversed = readReversedName(finder, setting, postings);
  if (reversed !== null) return [reversed];
  const isThing = trail.otherName || isBehindThing(setting.block, hit.first, setting.style);
  if (isThing || trail.suffix !== null || isDate(setting.block, hit.last) || isOfLongerName(setting))
    return [makeCandidate(setting, extent, [], null)];
  const bearers = postings.filter((posting) => !isOtherGivenBehind(finder, setting, posting));
  return [makeCandidate(setting, extent, readPlain(bearers), null)];
}

/** "Pak Yong-chun" is not Pak Il-kyu: behind a surname that stands first comes the given name. */
const isOtherGivenBehind = (finder: Finder, { trail, style }: Setting, posting: number): boolean =>
  trail.continues && style !== 'title' && personName(finder, entityOf(posting)).familyFirst;

/** The form alone is a word of somebody else's name. */
const isOfLongerName = (setting: Setting): boolean =>
  isForename(setting) || isParticle(setting) || isBehindFamilyName(setting);

/** "Kelly Ayotte", "John R. Roe", "Richard von Roe": a given name. */
const isForename = ({ block, hit, form, trail, lead }: Setting): boolean =>
  ((trail.capital && !trail.hyphen) || isBeforeParticle(block, hit.last)) &&
  lead.given.length === 0 &&
  isGivenName(form);

function isBeforeParticle(block: Block, last: number): boolean {
  if (last + 2 >= block.words.count || !continuesName(block, last + 1)) return false;
  const word = foldedAt(block, last + 1);
  if (!PARTICLES.has(word) || COMMON_WORDS.has(word) || CONJUNCTIONS.has(word)) return false;
  return caseOfWord(block, last + 2) === 'capital' || PARTICLES.has(foldedAt(block, last + 2));
}

/** "San Bernardino", "El País", where San and El are somebody's surnames too. */
const isParticle = ({ form, trail, lead }: Setting): boolean =>
  PARTICLES.has(form) && (trail.continues || !lead.title);

/** "Ma Ying-jeou", "Lin Chuan": behind a family name that stands first. */
function isBehindFamilyName({ block, hit, style }: Setting): boolean {
  const before = hit.first - 1;
  if (style === 'title' || before < 0 || !continuesName(block, hit.first)) return false;
  return caseOfWord(block, before) === 'capital' && isFamilyFirstName(foldedAt(block, before));
}
