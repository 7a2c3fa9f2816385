/**
 * Candidates in a spelling of their own: capitalized words that are in no form of the corpus and sound like a surname of it.
 */
import { isGivenName } from '../names/given-names.ts';
import { COMMON_WORDS } from '../names/words.ts';
import { type Block, caseOfWord, foldedAt } from './block.ts';
import {
  type Candidate,
  type Extent,
  type Finder,
  type Fit,
  firstGiven,
  givenRuns,
  makeCandidate,
  personName,
  type Reading,
  type Setting,
  settingOf,
  suffixFits,
} from './candidate.ts';
import { isCutShort } from './cut-short.ts';
import { bearersOfSound, findLoneSoundAlike, findSoundAlike, type SoundAlike } from './sound-alikes.ts';
import { readReversed } from './trail.ts';

/** Whether the word may be a surname in a spelling of its own: with a capital, in no form, and long enough. */
function isUnknownName(block: Block, index: number): boolean {
  const letterCase = caseOfWord(block, index);
  if (letterCase !== 'capital' && letterCase !== 'upper') return false;
  if (block.inForm.has(index) || block.words.end[index]! - block.words.start[index]! < 4) return false;
  return !COMMON_WORDS.has(foldedAt(block, index));
}

/** Whose surname has a key of this word. Pages repeat their words, so the answer is kept. */
function bearersOf({ matcher, sounds }: Finder, word: string): readonly number[] {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const bearers = bearersOfSound(matcher, word);
  sounds.set(word, bearers);
  return bearers;
}

/** Whose name these given names and this surname sound like; without given names, the surname alone. */
function soundAlike(finder: Finder, surname: string, given: readonly string[]): SoundAlike | null {
  const bearers = bearersOf(finder, surname);
  if (bearers.length === 0) return null;
  const name = `${given.join(' ')} ${surname}`;
  const known = finder.alikes.get(name);
  if (known !== undefined) return known;
  const nameOf = (entity: number) => personName(finder, entity);
  const found =
    given.length > 0
      ? findSoundAlike(bearers, nameOf, surname, given)
      : findLoneSoundAlike(bearers, nameOf, surname);
  finder.alikes.set(name, found);
  return found;
}

/** Candidates that sound like a person of the corpus: with a given name, or alone. */
export function soundCandidates(finder: Finder, block: Block): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < block.words.count; i += 1) {
    if (!isUnknownName(block, i) || bearersOf(finder, foldedAt(block, i)).length === 0) continue;
    const candidate = soundCandidateAt(finder, block, i);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function soundCandidateAt(finder: Finder, block: Block, index: number): Candidate | null {
  const word = foldedAt(block, index);
  const setting = settingOf(block, { first: index, last: index });
  const { lead } = setting;
  if (setting.trail.otherName || setting.trail.hyphen) return null;
  // "Saddam Hussain": a given name is a surname only at the end of a name.
  if (isGivenName(word) && (lead.given.length === 0 || setting.trail.continues)) return null;
  if (lead.given.length > 0) return soundCandidateOf(finder, setting);
  const { given, comma } = readReversed(block, index);
  // Any two words with capitals could be a surname and a given name in spellings of their own.
  const isName = comma || (given.length > 0 && (isGivenName(given[0]!) || block.givenAt.has(index + 1)));
  const isSetOff = comma || caseOfWord(block, index) === 'upper';
  const reversed = isName ? soundAlike(finder, word, given) : null;
  if (reversed !== null && (isSetOff || personName(finder, reversed.entity).familyFirst)) {
    const extent = { first: index, last: index + given.length };
    return soundCandidate(setting, extent, reversed.entity, fitOf(reversed));
  }
  const lone = soundAlike(finder, word, []);
  return lone === null ? null : soundCandidate(setting, setting.hit, lone.entity, 'lone-sound');
}

/** With the given names before it; unknown words further left may be none. */
export function soundCandidateOf(finder: Finder, setting: Setting): Candidate | null {
  const { block, hit, lead, trail } = setting;
  const surname = foldedAt(block, hit.last);
  for (const run of givenRuns(lead)) {
    const found = soundAlike(finder, surname, run);
    if (found === null || !suffixFits(trail, personName(finder, found.entity))) continue;
    if (isCutShort(finder, setting, [soundReading(found.entity, fitOf(found))])) continue;
    return soundCandidate(
      setting,
      { first: firstGiven(lead, run.length), last: hit.last },
      found.entity,
      fitOf(found),
    );
  }
  return null;
}

const fitOf = ({ doubtful }: SoundAlike): Fit => (doubtful ? 'slip' : 'sound');

const soundCandidate = (setting: Setting, extent: Extent, entity: number, fit: Fit): Candidate =>
  makeCandidate(setting, extent, [soundReading(entity, fit)], null);

const soundReading = (entity: number, fit: Fit): Reading => ({ entity, fit, needsContext: false });
