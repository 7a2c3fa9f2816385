/** What a candidate is, and what stands around one: the ground on which the files beside this find candidates. */
import type { Romanized } from '../names/east-asian.ts';
import { isGivenName } from '../names/given-names.ts';
import { type PersonName, parsePersonName } from '../names/person-name.ts';
import { RANKS } from '../names/words.ts';
import { GAP_BREAK, GAP_HYPHEN, GAP_POSSESSIVE, type Words } from '../text/words.ts';
import { type Block, beginsSentence, caseOfWord, foldedAt, foldedFrom, type LetterCase } from './block.ts';
import { entityOf, type Matcher, nameOf, needsContext, type Role, roleOf } from './layout.ts';
import type { SoundAlike } from './sound-alikes.ts';
import {
  isAfterPlainCapital,
  isBehindUnknownHalf,
  type Lead,
  type LineStyle,
  readLead,
  styleAround,
  titlesBefore,
} from './surroundings.ts';
import { readTrail, type Trail, titlesBehind } from './trail.ts';
import { isUsedAsThing } from './usage.ts';

/** How a form and the words around it name one entity. */
export type Fit = 'full' | 'alike' | Exclude<Role, 'full' | 'derived'> | 'slip' | 'lone-sound';

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
  /** The titles beside a form, before it or in an apposition behind it, folded. */
  readonly titles: readonly string[];
  /** Behind another plain word with a capital, in running text: part of a title or a name ("Protect Our Jobs"). */
  readonly inTitle: boolean;
  /** An unknown capitalized word stands directly before, or behind. */
  readonly unknownLead: boolean;
  readonly unknownTrail: boolean;
  /** A capitalized form of the corpus stands directly behind. */
  readonly formTrail: boolean;
  /** The sentence uses it as it uses places and things: "in Marlow", "the Marlow". */
  readonly asThing: boolean;
}

/** What was worked out about the names of one matcher and the words of texts. It grows with every name and word that is new. */
export interface Memory {
  readonly names: Map<number, PersonName>;
  /** Words of the texts, and who bears a surname with one of their keys. */
  readonly sounds: Map<string, readonly number[]>;
  /** Names in the texts, and whose they sound like. */
  readonly alikes: Map<string, SoundAlike | null>;
  /** Entities' given names, as the corpus romanizes them. */
  readonly romanizations: Map<number, Romanized>;
  /** Family names in the texts, and who bears them in another romanization. */
  readonly families: Map<string, readonly number[]>;
}

export const createMemory = (): Memory => ({
  names: new Map(),
  sounds: new Map(),
  alikes: new Map(),
  romanizations: new Map(),
  families: new Map(),
});

/** What finding candidates needs besides the text. */
export interface Finder extends Memory {
  readonly matcher: Matcher;
  readonly words: Words;
}

export function personName({ matcher, names }: Finder, entity: number): PersonName {
  const known = names.get(entity);
  if (known !== undefined) return known;
  const name = parsePersonName(nameOf(matcher, entity));
  names.set(entity, name);
  return name;
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
export interface Setting {
  readonly block: Block;
  readonly hit: Extent;
  readonly style: LineStyle;
  readonly lead: Lead;
  readonly trail: Trail;
  readonly form: string;
}

export function settingOf(block: Block, hit: Extent): Setting {
  const style = styleAround(block, hit.first, hit.last);
  return {
    block,
    hit,
    style,
    lead: readLead(block, hit.first, style),
    trail: readTrail(block, hit.last, style),
    form: foldedFrom(block, hit.first, hit.last),
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

export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The full stop of "Jr." belongs to the name. */
function endOf({ text, words }: Block, last: number): number {
  const end = words.end[last]!;
  return text[end] === '.' && /^[js]r$/iu.test(text.slice(words.start[last], end)) ? end + 1 : end;
}

/** "Dr. Ada Roe": where the degree or the rank before the name begins. */
function startWithRank(block: Block, first: number): number {
  let from = first;
  while (from > 0 && isRankBefore(block, from)) from -= 1;
  return block.words.start[from]!;
}

const isRankBefore = (block: Block, index: number): boolean =>
  (block.words.gap[index]! & (GAP_BREAK | GAP_HYPHEN | GAP_POSSESSIVE)) === 0 &&
  RANKS.has(foldedAt(block, index - 1));

export function makeCandidate(
  setting: Setting,
  extent: Extent,
  readings: readonly Reading[],
  other: string | null,
): Candidate {
  const { block, hit, style, lead, trail, form } = setting;

  return {
    start: startWithRank(block, extent.first),
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
    titles: [...titlesBefore(block, extent.first), ...titlesBehind(block, extent.last)],
    inTitle: style === 'sentence' && isAfterPlainCapital(block, extent.first),
    unknownLead: (lead.given.length > 0 && lead.doubtful) || isBehindUnknownHalf(block, hit.first),
    unknownTrail: trail.surname !== null || trail.hyphen || (style === 'title' && trail.continues),
    formTrail: trail.form,
    asThing: isUsedAsThing(block, hit.first, hit.last),
  };
}

/** A suffix on the page must not contradict the person's: "Jesse Jackson Jr." is not Jesse Jackson. */
export function suffixFits(trail: Trail, name: PersonName): boolean {
  return trail.suffix === null || trail.suffix === name.suffix;
}

/**
 * Of father and son, both named in full and in the corpus, the one whose suffix the page gives: a bare name is the one's without.
 * Where nobody has just that suffix, all are left.
 */
export function withSameSuffix<T extends { readonly entity: number }>(
  finder: Finder,
  trail: Trail,
  bearers: readonly T[],
): readonly T[] {
  if (bearers.length < 2) return bearers;
  const same = bearers.filter(({ entity }) => personName(finder, entity).suffix === trail.suffix);
  return same.length > 0 ? same : bearers;
}

/** The words before a surname that can be given names, without unknown words further left: longest first. */
export function* givenRuns({ given, fathers }: Lead): Generator<readonly string[]> {
  for (let from = 0; from < given.length; from += 1) {
    if (from > 0 && given.length - from <= fathers) return;
    yield given.slice(from);
    if (isGivenName(given[from]!) || given[from]!.length === 1) return;
  }
}

/** Where the last `count` given names before a surname begin. */
export const firstGiven = ({ places }: Lead, count: number): number => places[places.length - count]!;

/** Readings of the form as it stands, whatever given names come before it. */
export function readPlain(postings: readonly number[]): Reading[] {
  return postings.map((posting) => ({
    entity: entityOf(posting),
    fit: FIT_OF_ROLE[roleOf(posting)],
    needsContext: needsContext(posting),
  }));
}
