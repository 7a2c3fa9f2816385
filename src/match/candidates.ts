/**
 * Finds the candidates of one block: surface forms, with whom each may mean and what stands around it. Decides nothing
 * about the page; that is `resolve.ts`.
 */
import { scanForms } from '../lexicon/scan.ts';
import { isGivenName } from '../names/given-names.ts';
import { COMMON_WORDS, LEAD_WORDS, NAME_SUFFIXES } from '../names/words.ts';
import { readWords } from '../text/words.ts';
import { type Block, caseOfWord, createBlock, foldedFrom } from './block.ts';
import {
  type Candidate,
  type Extent,
  type Finder,
  makeCandidate,
  personName,
  readPlain,
  type Setting,
  settingOf,
  suffixFits,
  withSameSuffix,
} from './candidate.ts';
import { eastAsianCandidates } from './east-asian.ts';
import { inflectedCandidates } from './inflected.ts';
import { entityOf, isLast, kindOf, type Matcher, nameOf, postingsOf, type Role, roleOf } from './layout.ts';
import { soundCandidates } from './sound-candidates.ts';
import { surnameCandidates } from './surname-candidates.ts';
import { isBehindThing, isHyphenated } from './things.ts';
import { isBehindArticle } from './usage.ts';

/** A form that the lexicon found. */
interface Hit {
  readonly first: number;
  readonly last: number;
  readonly value: number;
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

const isSurnameRole = (role: Role): boolean => role === 'surname' || role === 'part';
const isPhraseRole = (role: Role): boolean => !isSurnameRole(role) && role !== 'given' && role !== 'sound';

/** Whether a given name of the corpus is written as one: not small, no word of every day, not behind an article ("the Victoria"). */
function isWrittenAsName(block: Block, { first, last }: Extent): boolean {
  if (caseOfWord(block, first) !== 'capital' || isBehindArticle(block, first)) return false;
  const form = foldedFrom(block, first, last);
  return !COMMON_WORDS.has(form) && !LEAD_WORDS.has(form);
}

/**
 * A given name of the corpus, written as one: alone, or as part of somebody's full name that has no surname of the corpus. Nothing
 * where it is neither, and in a headline, where any word has a capital.
 */
function givenCandidates(setting: Setting): Candidate[] {
  const { hit, lead, trail, form } = setting;
  if (setting.style === 'title' || lead.given.length > 0) return [];
  if (trail.surname !== null && !trail.otherName)
    return [makeCandidate(setting, hit, [], `${form} ${trail.surname}`)];
  if (trail.continues || trail.otherName || trail.suffix !== null || trail.title) return [];
  return [{ ...makeCandidate(setting, hit, [], null), givenName: form }];
}

/** "Willy-Brandt-Haus": all words of the form are joined by hyphens, and the corpus does not write it so, as it does "Jay-Z". */
function isJoined(finder: Finder, { block, hit }: Setting, postings: readonly number[]): boolean {
  if (!isHyphenated(block, hit.first, hit.last)) return false;
  const written = block.text.slice(block.words.start[hit.first], block.words.end[hit.last]);
  return postings.every((posting) => nameOf(finder.matcher, entityOf(posting)) !== written);
}

/** Candidates of a form that names an entity by itself: full names, abbreviations, phrases. */
function phraseCandidate(finder: Finder, setting: Setting, postings: readonly number[]): Candidate {
  const { hit, lead, trail, form } = setting;
  const extent = { first: hit.first, last: hit.last };
  const isPerson = postings.some((posting) => kindOf(finder.matcher, entityOf(posting)) === 'person');
  // "Richard Wagner" is no company called Wagner.
  const isSurname = hit.first === hit.last && setting.style !== 'lower' && !lead.doubtful;
  if (!isPerson && isSurname && lead.given.length > 0 && lead.given.every(isGivenName))
    return makeCandidate(setting, { ...extent, first: lead.first }, [], `${lead.given.join(' ')} ${form}`);
  if (!isPerson) return makeCandidate(setting, extent, readPlain(postings), null);
  const fits = postings.filter((posting) => suffixFits(trail, personName(finder, entityOf(posting))));
  const preceded = lead.given.length > 0 && !lead.doubtful && lead.given.every(isGivenName);
  if (preceded || fits.length === 0) {
    const other = `${lead.given.join(' ')} ${form}`.trim();
    return makeCandidate(setting, { ...extent, first: preceded ? lead.first : hit.first }, [], other);
  }
  // A foundation, a library; a street, a ship.
  if (
    trail.otherName ||
    isBehindThing(setting.block, hit.first, setting.style) ||
    isJoined(finder, setting, fits)
  )
    return makeCandidate(setting, extent, [], null);
  const ownSuffix = NAME_SUFFIXES.has(form.slice(form.lastIndexOf(' ') + 1));
  const last = trail.suffix === null || ownSuffix ? hit.last : hit.last + 1;
  const readings = ownSuffix ? readPlain(fits) : withSameSuffix(finder, trail, readPlain(fits));
  return makeCandidate(setting, { first: hit.first, last }, readings, null);
}

function candidatesOfHit(finder: Finder, block: Block, hit: Hit): Candidate[] {
  const postings = postingsOf(finder.matcher, hit.value);
  const surnames = postings.filter((posting) => isSurnameRole(roleOf(posting)));
  const phrases = postings.filter((posting) => isPhraseRole(roleOf(posting)));
  const isGiven = surnames.length + phrases.length < postings.length && isWrittenAsName(block, hit);
  if (!isGiven && surnames.length + phrases.length === 0) return [];
  const setting = settingOf(block, hit);
  const candidates = isGiven ? givenCandidates(setting) : [];
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
  const block = createBlock(text, finder.words, { inForm, givenAt });
  const formed = [
    ...hits.flatMap((hit) => candidatesOfHit(finder, block, hit)),
    ...inflectedCandidates(finder, block),
  ];
  const sounding = [...soundCandidates(finder, block), ...eastAsianCandidates(finder, block)];
  return [...withoutContradictions(formed, sounding), ...sounding];
}
