/**
 * Finds the candidates of one block: surface forms, with whom each may mean and what stands around it. Decides nothing
 * about the page; that is `resolve.ts`.
 */

import { NONE } from '../lexicon/layout.ts';
import { findWord, scanForms } from '../lexicon/scan.ts';
import { compareGiven } from '../names/given-match.ts';
import { isGivenName } from '../names/given-names.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import { lexiconKeys } from '../names/sounds.ts';
import { COMMON_WORDS, LEAD_WORDS, NAME_SUFFIXES, PARTICLES } from '../names/words.ts';
import { readWords, type Words } from '../text/words.ts';
import {
  entityOf,
  isLast,
  kindOf,
  type Matcher,
  nameOf,
  needsContext,
  postingsOf,
  type Role,
  roleOf,
} from './layout.ts';
import { findLoneSoundAlike, findSoundAlike, givenNamesLikeness, type SoundAlike } from './sound-alikes.ts';
import {
  type Block,
  beginsSentence,
  caseOfWord,
  continuesName,
  foldedAt,
  isAfterPlainCapital,
  type Lead,
  type LetterCase,
  type LineStyle,
  readLead,
  readReversed,
  readTrail,
  styleAround,
  type Trail,
} from './surroundings.ts';

/** How a form and the words around it name one entity. */
export type Fit = 'full' | 'alike' | Exclude<Role, 'full' | 'derived'> | 'lone-sound';

export interface Reading {
  readonly entity: number;
  readonly fit: Fit;
  readonly needsContext: boolean;
}

export interface Candidate {
  /** UTF-16 code units of the block, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Words in it: of two that overlap, the longer counts. */
  readonly length: number;
  /** The form, folded: a surname without the given names before it. */
  readonly form: string;
  /** Whom it may mean. Empty where it names somebody else. */
  readonly readings: readonly Reading[];
  /** The full name of somebody else who bears a surname or a given name of the corpus, folded. */
  readonly other: string | null;
  /** A given name that stands alone, folded: it means whoever the page has named so, if anybody. */
  readonly givenName: string | null;
  readonly letterCase: LetterCase;
  readonly style: LineStyle;
  readonly beginsSentence: boolean;
  readonly title: boolean;
  /** Behind another plain word with a capital, in running text: part of a title or a name ("Protect Our Jobs"). */
  readonly inTitle: boolean;
  /** An unknown capitalized word stands directly before, or behind. */
  readonly unknownLead: boolean;
  readonly unknownTrail: boolean;
  /** A capitalized form of the corpus stands directly behind. */
  readonly formTrail: boolean;
}

/** A form that the lexicon found. */
interface Hit {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** What finding candidates needs besides the text: buffers and names taken apart, kept between blocks. */
export interface Finder {
  readonly matcher: Matcher;
  readonly words: Words;
  readonly names: Map<number, PersonName>;
  /** Words of the page, and whether they have the key of any surname. */
  readonly sounds: Map<string, boolean>;
  /** Names of the page, and whose they sound like. */
  readonly alikes: Map<string, SoundAlike | null>;
}

function personName({ matcher, names }: Finder, entity: number): PersonName {
  const known = names.get(entity);
  if (known !== undefined) return known;
  const name = parsePersonName(nameOf(matcher, entity));
  names.set(entity, name);
  return name;
}

/** Forms in the text, as words: what surrounds them is read word by word. */
function findHits({ matcher, words }: Finder, text: string): Hit[] {
  const forms: { start: number; end: number; value: number }[] = [];
  scanForms(matcher.lexicon, text, (start, end, value) => forms.push({ start, end, value }));
  readWords(text, words);
  let first = 0;
  return forms.map(({ start, end, value }) => {
    while (words.start[first]! < start) first += 1;
    let last = first;
    while (words.end[last]! < end) last += 1;
    return { first, last, value };
  });
}

const FIT_OF_ROLE: Readonly<Record<Role, Fit>> = {
  full: 'full',
  derived: 'full',
  surname: 'surname',
  part: 'part',
  alias: 'alias',
  'one-name': 'one-name',
  given: 'given',
  sound: 'sound',
};

/** Everything about a hit that holds for all its readings. */
interface Setting {
  readonly block: Block;
  readonly hit: Extent;
  readonly style: LineStyle;
  readonly lead: Lead;
  readonly trail: Trail;
  readonly form: string;
}

function settingOf(block: Block, hit: Extent): Setting {
  const style = styleAround(block, hit.first, hit.last);
  const form = Array.from({ length: hit.last - hit.first + 1 }, (_, i) =>
    foldedAt(block, hit.first + i),
  ).join(' ');
  return {
    block,
    hit,
    style,
    lead: readLead(block, hit.first, style),
    trail: readTrail(block, hit.last, style),
    form,
  };
}

/** Small only where no word of the form has a capital: "von der Leyen" has one. */
function caseOfForm(block: Block, { first, last }: Extent): LetterCase {
  for (let i = first; i < last; i += 1) {
    const letterCase = caseOfWord(block, i);
    if (letterCase !== 'lower') return letterCase;
  }
  return caseOfWord(block, last);
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The full stop of "Jr." belongs to the name. */
function endOf({ text, words }: Block, last: number): number {
  const end = words.end[last]!;
  return text[end] === '.' && /^[js]r$/iu.test(text.slice(words.start[last], end)) ? end + 1 : end;
}

function makeCandidate(
  setting: Setting,
  extent: Extent,
  readings: readonly Reading[],
  other: string | null,
): Candidate {
  const { block, hit, style, lead, trail, form } = setting;
  const { words } = block;
  return {
    start: words.start[extent.first]!,
    end: endOf(block, extent.last),
    length: extent.last - extent.first + 1,
    form,
    readings,
    other,
    givenName: null,
    letterCase: caseOfForm(block, hit),
    style,
    beginsSentence: beginsSentence(block, extent.first),
    title: lead.title,
    inTitle: style === 'sentence' && isAfterPlainCapital(block, extent.first),
    unknownLead: lead.given.length > 0 && lead.doubtful,
    unknownTrail: trail.surname !== null || trail.hyphen,
    formTrail: trail.form,
  };
}

/** A suffix on the page must not contradict the person's: "Jesse Jackson Jr." is not Jesse Jackson. */
function suffixFits(trail: Trail, name: PersonName): boolean {
  return trail.suffix === null || trail.suffix === name.suffix;
}

/** The words before a surname that can be given names, without unknown words further left: longest first. */
function* givenRuns(given: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < given.length; from += 1) {
    yield given.slice(from);
    if (isGivenName(given[from]!) || given[from]!.length === 1) return;
  }
}

interface NamedReading extends Reading {
  readonly given: number;
}

/** Readings of a surname with given names before it: of those who bear both. The better fits only. */
function readWithGiven(finder: Finder, setting: Setting, postings: readonly number[]): NamedReading[] {
  for (const run of givenRuns(setting.lead.given)) {
    const readings = postings.flatMap((posting): NamedReading[] => {
      const entity = entityOf(posting);
      const name = personName(finder, entity);
      const match = suffixFits(setting.trail, name) ? compareGiven(run, name.given) : 'other';
      if (match === 'other') return [];
      return [{ entity, fit: match === 'same' ? 'full' : 'alike', needsContext: false, given: run.length }];
    });
    if (readings.length === 0) continue;
    const full = readings.filter(({ fit }) => fit === 'full');
    return full.length > 0 ? full : readings;
  }
  return readWithSoundAlike(finder, setting, postings);
}

/** The surname is right, the given name is spelled in a way of its own: "Braddley" for "Bradley". */
function readWithSoundAlike(finder: Finder, setting: Setting, postings: readonly number[]): NamedReading[] {
  const { lead, trail } = setting;
  const alike = postings.flatMap((posting): NamedReading[] => {
    const entity = entityOf(posting);
    const name = personName(finder, entity);
    if (!suffixFits(trail, name) || givenNamesLikeness(lead.given, name.given) < SAME_GIVEN) return [];
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
  const { given } = readReversed(block, hit.last);
  for (let count = given.length; count > 0; count -= 1) {
    const readings = postings.flatMap((posting): Reading[] => {
      const entity = entityOf(posting);
      const match = compareGiven(given.slice(0, count), personName(finder, entity).given);
      const certain = match === 'same' || (match === 'alike' && given[0]!.length > 1 && count > 1);
      return certain ? [{ entity, fit: 'full', needsContext: false }] : [];
    });
    if (readings.length > 0)
      return makeCandidate(setting, { first: hit.first, last: hit.last + count }, readings, null);
  }
  return null;
}

const isSurnameRole = (role: Role): boolean => role === 'surname' || role === 'part';
const isPhraseRole = (role: Role): boolean => !isSurnameRole(role) && role !== 'given' && role !== 'sound';

/**
 * A given name of the corpus: alone, or as part of somebody's full name that has no surname of the corpus. Nothing where
 * it is neither: written small, in a headline where any word has a capital.
 */
function givenCandidates(setting: Setting): Candidate[] {
  const { block, hit, lead, trail, form } = setting;
  if (COMMON_WORDS.has(form) || LEAD_WORDS.has(form)) return [];
  if (caseOfWord(block, hit.first) !== 'capital' || setting.style === 'title' || lead.given.length > 0)
    return [];
  if (trail.surname !== null && !trail.otherName)
    return [makeCandidate(setting, hit, [], `${form} ${trail.surname}`)];
  if (trail.continues || trail.otherName || trail.suffix !== null) return [];
  return [{ ...makeCandidate(setting, hit, [], null), givenName: form }];
}

/** Readings of the form as it stands, whatever given names come before it. */
function readPlain(postings: readonly number[]): Reading[] {
  return postings.map((posting) => ({
    entity: entityOf(posting),
    fit: FIT_OF_ROLE[roleOf(posting)],
    needsContext: needsContext(posting),
  }));
}

/** Candidates of a form that is somebody's surname. */
function surnameCandidates(finder: Finder, setting: Setting, postings: readonly number[]): Candidate[] {
  const { hit, lead, trail, form } = setting;
  const extent = { first: hit.first, last: hit.last };
  if (lead.given.length > 0) {
    const readings = readWithGiven(finder, setting, postings);
    if (readings.length > 0) {
      // A foundation, a library: named after the person, and no other person.
      const isAnother = trail.otherName || isCutShort(finder, setting, readings);
      if (isAnother) return [makeCandidate(setting, { first: lead.first, last: hit.last }, [], null)];
      const last = trail.suffix === null ? hit.last : hit.last + 1;
      return [makeCandidate(setting, { first: hit.first - readings[0]!.given, last }, readings, null)];
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
  if (trail.otherName || trail.suffix !== null || isForename(setting))
    return [makeCandidate(setting, extent, [], null)];
  const bearers = postings.filter((posting) => !isOtherGivenBehind(finder, setting, posting));
  return [makeCandidate(setting, extent, readPlain(bearers), null)];
}

/**
 * More of a name follows that the person does not have: "Joaquín García Díez" is not Joaquín García, "Abu Bakar Ba'asyir" not
 * Abu Bakar Sungkar. In a headline any word may follow; after part of a surname none may even there.
 */
function isCutShort(finder: Finder, setting: Setting, readings: readonly Reading[]): boolean {
  const { trail, style, form } = setting;
  const behind = wordsBehind(setting);
  if (behind.length === 0) return false;
  return readings.every(({ entity }) => {
    const { given, surname } = personName(finder, entity);
    const isStrange = (word: string) => !given.includes(word) && !surname.includes(word);
    if (!surname.join(' ').endsWith(form)) return behind.some(isStrange);
    return trail.continues && style === 'sentence' && isStrange(behind[0]!);
  });
}

/** Words of a name that follow without a pause, at most four, without particles. */
function wordsBehind({ block, hit }: Setting): string[] {
  const behind: string[] = [];
  for (let i = hit.last + 1; i < block.words.count && behind.length < 4 && continuesName(block, i); i += 1) {
    const word = foldedAt(block, i);
    if (PARTICLES.has(word)) continue;
    const letterCase = caseOfWord(block, i);
    if (letterCase === 'lower' || letterCase === 'none' || COMMON_WORDS.has(word)) break;
    behind.push(word);
  }
  return behind;
}

/** "Pak Yong-chun" is not Pak Il-kyu: behind a surname that stands first comes the given name. */
const isOtherGivenBehind = (finder: Finder, { trail, style }: Setting, posting: number): boolean =>
  trail.continues && style !== 'title' && personName(finder, entityOf(posting)).familyFirst;

/** "Kelly Ayotte": the form is somebody else's given name. */
const isForename = ({ form, trail, lead }: Setting): boolean =>
  trail.surname !== null && !trail.hyphen && lead.given.length === 0 && isGivenName(form);

/** Candidates of a form that names an entity by itself: full names, abbreviations, phrases. */
function phraseCandidate(finder: Finder, setting: Setting, postings: readonly number[]): Candidate {
  const { hit, lead, trail, form } = setting;
  const extent = { first: hit.first, last: hit.last };
  const isPerson = postings.some((posting) => kindOf(finder.matcher, entityOf(posting)) === 'person');
  if (!isPerson) return makeCandidate(setting, extent, readPlain(postings), null);
  const fits = postings.filter((posting) => suffixFits(trail, personName(finder, entityOf(posting))));
  const preceded = lead.given.length > 0 && !lead.doubtful && lead.given.every(isGivenName);
  if (preceded || fits.length === 0) {
    const other = `${lead.given.join(' ')} ${form}`.trim();
    return makeCandidate(setting, { ...extent, first: preceded ? lead.first : hit.first }, [], other);
  }
  // A foundation, a library.
  if (trail.otherName) return makeCandidate(setting, extent, [], null);
  const ownSuffix = NAME_SUFFIXES.has(form.slice(form.lastIndexOf(' ') + 1));
  const last = trail.suffix === null || ownSuffix ? hit.last : hit.last + 1;
  return makeCandidate(setting, { first: hit.first, last }, readPlain(fits), null);
}

function candidatesOfHit(finder: Finder, block: Block, hit: Hit): Candidate[] {
  const postings = postingsOf(finder.matcher, hit.value);
  const setting = settingOf(block, hit);
  const surnames = postings.filter((posting) => isSurnameRole(roleOf(posting)));
  const phrases = postings.filter((posting) => isPhraseRole(roleOf(posting)));
  const candidates: Candidate[] = [];
  if (surnames.length + phrases.length < postings.length) candidates.push(...givenCandidates(setting));
  if (phrases.length > 0 && surnames.length > 0 && setting.lead.given.length === 0)
    return [...candidates, makeCandidate(setting, hit, readPlain([...surnames, ...phrases]), null)];
  if (surnames.length > 0) candidates.push(...surnameCandidates(finder, setting, surnames));
  if (phrases.length > 0) candidates.push(phraseCandidate(finder, setting, phrases));
  return candidates;
}

/** A given name, or a middle one of a double surname: it may well stand before the surname in somebody's full name. */
const isOnlyGiven = (matcher: Matcher, value: number): boolean =>
  postingsOf(matcher, value).every((posting) => roleOf(posting) === 'given' || roleOf(posting) === 'part');

/** The posting of a given name is its form's last: it is added after all others. */
function isGivenForm({ postings }: Matcher, value: number): boolean {
  let at = value;
  while (!isLast(postings[at]!)) at += 1;
  return roleOf(postings[at]!) === 'given';
}

/** Words that may be surnames in a spelling of their own: with a capital, in no form, and long enough. */
function* unknownNames(block: Block): Generator<number> {
  for (let i = 0; i < block.words.count; i += 1) {
    if (block.inForm.has(i) || block.words.end[i]! - block.words.start[i]! < 4) continue;
    const letterCase = caseOfWord(block, i);
    if (letterCase !== 'capital' && letterCase !== 'upper') continue;
    const word = foldedAt(block, i);
    if (!COMMON_WORDS.has(word) && !isGivenName(word)) yield i;
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
  const known = sounds.get(word) ?? lexiconKeys(word).some((key) => findWord(matcher.lexicon, key) !== NONE);
  sounds.set(word, known);
  return known;
}

/** Candidates that sound like a person of the corpus: with a given name, or alone. */
function soundCandidates(finder: Finder, block: Block): Candidate[] {
  return [...unknownNames(block)].flatMap((index): Candidate[] => {
    const word = foldedAt(block, index);
    if (!soundsLikeSomebody(finder, word)) return [];
    const setting = settingOf(block, { first: index, last: index });
    const { lead } = setting;
    if (setting.trail.otherName || setting.trail.hyphen) return [];
    if (lead.given.length > 0) return [soundCandidateOf(finder, setting)].filter((it) => it !== null);
    const { given } = readReversed(block, index);
    const reversed = given.length > 0 ? soundAlike(finder, word, given) : null;
    if (reversed !== null)
      return [
        soundCandidate(setting, { first: index, last: index + given.length }, reversed.entity, 'sound'),
      ];
    const lone = soundAlike(finder, word, []);
    return lone === null
      ? []
      : [soundCandidate(setting, { first: index, last: index }, lone.entity, 'lone-sound')];
  });
}

/** With the given names before it; unknown words further left may be none. */
function soundCandidateOf(finder: Finder, setting: Setting): Candidate | null {
  const { block, hit, lead, trail } = setting;
  const surname = foldedAt(block, hit.last);
  for (const run of givenRuns(lead.given)) {
    const found = soundAlike(finder, surname, run);
    if (found === null || !suffixFits(trail, personName(finder, found.entity))) continue;
    return soundCandidate(setting, { first: hit.first - run.length, last: hit.last }, found.entity, 'sound');
  }
  return null;
}

const soundCandidate = (setting: Setting, extent: Extent, entity: number, fit: Fit): Candidate =>
  makeCandidate(setting, extent, [{ entity, fit, needsContext: false }], null);

/** "Stephen Whitkoff" is nobody else, once it sounds like Steve Witkoff. */
function withoutContradictions(formed: readonly Candidate[], sounding: readonly Candidate[]): Candidate[] {
  if (sounding.length === 0) return [...formed];
  const covered = new Uint8Array(sounding.reduce((most, { end }) => Math.max(most, end), 0));
  for (const { start, end } of sounding) covered.fill(1, start, end);
  return formed.filter(
    ({ other, start, end }) => other === null || covered[start] !== 1 || covered[end - 1] !== 1,
  );
}

/** Candidates in order of their forms; they may overlap. */
export function findCandidates(finder: Finder, text: string): Candidate[] {
  const hits = findHits(finder, text);
  const inForm = new Set<number>();
  const givenAt = new Set<number>();
  for (const { first, last, value } of hits) {
    if (isGivenForm(finder.matcher, value)) givenAt.add(first);
    if (isOnlyGiven(finder.matcher, value)) continue;
    for (let i = first; i <= last; i += 1) inForm.add(i);
  }
  const block: Block = { text, words: finder.words, inForm, givenAt };
  const formed = hits.flatMap((hit) => candidatesOfHit(finder, block, hit));
  const sounding = soundCandidates(finder, block);
  return [...withoutContradictions(formed, sounding), ...sounding];
}
