/**
 * Candidates in a spelling of their own: capitalized words that are in no form of the corpus and sound like a surname of it.
 */
import { NONE } from '../lexicon/layout.ts';
import { findWord } from '../lexicon/scan.ts';
import { isGivenName } from '../names/given-names.ts';
import { pageKeys } from '../names/sounds.ts';
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
import { findLoneSoundAlike, findSoundAlike, type SoundAlike } from './sound-alikes.ts';
import { readReversed } from './trail.ts';

/** Words that may be surnames in a spelling of their own: with a capital, in no form, and long enough. */
function* unknownNames(block: Block): Generator<number> {
  for (let i = 0; i < block.words.count; i += 1) {
    if (block.inForm.has(i) || block.words.end[i]! - block.words.start[i]! < 4) continue;
    const letterCase = caseOfWord(block, i);
    if (letterCase !== 'capital' && letterCase !== 'upper') continue;
    const word = foldedAt(block, i);
    if (!COMMON_WORDS.has(word)) yield i;
  }
}

/** Whose name these given names and this surname sound like; without given names, the surname alone. */
function soundAlike(finder: Finder, surname: string, given: readonly string[]): SoundAlike | null {
  const { matcher, alikes } = finder;
  const name = `${given.join(' ')} ${surname}`;
  const known = alikes.get(name);
  if (known !== undefined) return known;
  const nameOfEntity = (entity: number) => personName(finder, entity);
  const found =
    given.length > 0
      ? findSoundAlike(matcher, nameOfEntity, surname, given)
      : findLoneSoundAlike(matcher, nameOfEntity, surname);
  alikes.set(name, found);
  return found;
}

/** Whether the word has the key of any surname. Pages repeat their words, so the answer is kept. */
function soundsLikeSomebody({ matcher, sounds }: Finder, word: string): boolean {
  const known = sounds.get(word) ?? pageKeys(word).some((key) => findWord(matcher.lexicon, key) !== NONE);
  sounds.set(word, known);
  return known;
}

/** Candidates that sound like a person of the corpus: with a given name, or alone. */
export function soundCandidates(finder: Finder, block: Block): Candidate[] {
  return [...unknownNames(block)].flatMap((index): Candidate[] => {
    const word = foldedAt(block, index);
    if (!soundsLikeSomebody(finder, word)) return [];
    const setting = settingOf(block, { first: index, last: index });
    const { lead } = setting;
    if (setting.trail.otherName || setting.trail.hyphen) return [];
    // "Saddam Hussain": a given name is a surname only at the end of a name.
    if (isGivenName(word) && (lead.given.length === 0 || setting.trail.continues)) return [];
    if (lead.given.length > 0) return [soundCandidateOf(finder, setting)].filter((it) => it !== null);
    const { given, comma } = readReversed(block, index);
    // Any two words with capitals could be a surname and a given name in spellings of their own.
    const isName = comma || (given.length > 0 && (isGivenName(given[0]!) || block.givenAt.has(index + 1)));
    const isSetOff = comma || caseOfWord(block, index) === 'upper';
    const reversed = isName ? soundAlike(finder, word, given) : null;
    if (reversed !== null && (isSetOff || personName(finder, reversed.entity).familyFirst))
      return [
        soundCandidate(
          setting,
          { first: index, last: index + given.length },
          reversed.entity,
          fitOf(reversed),
        ),
      ];
    const lone = soundAlike(finder, word, []);
    return lone === null
      ? []
      : [soundCandidate(setting, { first: index, last: index }, lone.entity, 'lone-sound')];
  });
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
