/**
 * What the matcher holds in memory: the lexicon of surface forms, and tables per form and per entity. Everything is a
 * typed array over one buffer, so that a woken worker opens what is stored without compiling anything.
 */
import { type Lexicon, NONE } from '../lexicon/layout.ts';
import { findWord } from '../lexicon/scan.ts';
import { KINDS, type Kind } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { hashOfFolded } from '../text/words.ts';

/**
 * What a surface form is to its entity. Three bits of a posting. A given name that some person of the corpus bears has one
 * posting of the role `given`, whose entity says nothing: whom it means is for the page to say. A `sound` is the key of a
 * surname's sound (`names/sounds.ts`) and no word of any page.
 */
export const ROLES = ['full', 'surname', 'part', 'alias', 'one-name', 'derived', 'given', 'sound'] as const;
export type Role = (typeof ROLES)[number];

/**
 * A posting: one entity that a form may mean.
 *
 * | bits  | what |
 * |-------|---|
 * | 0–2   | role, an index into `ROLES` |
 * | 3     | the corpus says that this form needs context |
 * | 4–30  | entity, its position in the corpus |
 * | 31    | set on the form's last posting |
 */
export type Posting = number;
const CONTEXT_BIT = 8;
const ENTITY_SHIFT = 4;
const LAST_BIT = 0x80000000;

export function makePosting(entity: number, role: Role, needsContext: boolean): Posting {
  return ((entity << ENTITY_SHIFT) | (needsContext ? CONTEXT_BIT : 0) | ROLES.indexOf(role)) >>> 0;
}
export const asLast = (posting: Posting): Posting => (posting | LAST_BIT) >>> 0;
export const isLast = (posting: Posting): boolean => (posting & LAST_BIT) !== 0;
export const roleOf = (posting: Posting): Role => ROLES[posting & 7]!;
export const needsContext = (posting: Posting): boolean => (posting & CONTEXT_BIT) !== 0;
export const entityOf = (posting: Posting): number => (posting & ~LAST_BIT) >>> ENTITY_SHIFT;

export interface Matcher {
  readonly lexicon: Lexicon;
  /** A form's value in the lexicon is the index of its first posting. */
  readonly postings: Uint32Array;
  /** UTF-8 of every entity's id and name: two strings an entity. Entities are in ascending order of their ids. */
  readonly strings: Uint8Array;
  /** Where string `2 * entity + n` begins in `strings`; one entry more ends the last. */
  readonly stringStart: Uint32Array;
  /** An index into `KINDS` for each entity. */
  readonly kinds: Uint8Array;
  /** Entities that the corpus reports with entity `e`: `related`, from `firstRelated[e]` to `firstRelated[e + 1]`. */
  readonly firstRelated: Uint32Array;
  readonly related: Uint32Array;
  /** Beside `related`: how many statements name both. */
  readonly shared: Uint32Array;
  /** Hashes of the titles that entity `e`'s role gives it: `titles`, from `firstTitle[e]` to `firstTitle[e + 1]`. */
  readonly firstTitle: Uint32Array;
  readonly titles: Uint32Array;
}

/** Two entities that the corpus reports together. */
export interface Relation {
  readonly a: EntityId;
  readonly b: EntityId;
  /** How many statements name both. */
  readonly statements: number;
}

const UTF8 = new TextDecoder();
const stringAt = (matcher: Matcher, index: number): string =>
  UTF8.decode(matcher.strings.subarray(matcher.stringStart[index], matcher.stringStart[index + 1]));

export const idOf = (matcher: Matcher, entity: number): EntityId => stringAt(matcher, 2 * entity) as EntityId;
export const nameOf = (matcher: Matcher, entity: number): string => stringAt(matcher, 2 * entity + 1);
export const kindOf = (matcher: Matcher, entity: number): Kind => KINDS[matcher.kinds[entity]!]!;
export const entityCount = (matcher: Matcher): number => matcher.kinds.length;

/** The entity with this id; -1 where there is none. */
export function entityWithId(matcher: Matcher, id: EntityId): number {
  let low = 0;
  let high = entityCount(matcher);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (idOf(matcher, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < entityCount(matcher) && idOf(matcher, low) === id ? low : -1;
}

/** A title as the matcher has it. */
export const hashOfTitle = (title: string): number => hashOfFolded(title) >>> 0;

/** Whether the corpus gives the entity one of these titles, in its own words or in others that say the same. */
export function bearsTitle(
  { firstTitle, titles }: Matcher,
  entity: number,
  words: readonly string[],
): boolean {
  if (words.length === 0) return false;
  const own = titles.subarray(firstTitle[entity], firstTitle[entity + 1]);
  return words.some((word) => own.includes(hashOfTitle(word)));
}

/** The postings of the form with this value. */
export function postingsOf({ postings }: Matcher, value: number): number[] {
  const list: number[] = [];
  for (let at = value; at < postings.length; at += 1) {
    list.push(postings[at]!);
    if (isLast(postings[at]!)) break;
  }
  return list;
}

/** The postings of a form of one word, folded; none where it is no form. */
export function postingsOfWord(matcher: Matcher, word: string): number[] {
  const value = findWord(matcher.lexicon, word);
  return value === NONE ? [] : postingsOf(matcher, value);
}
