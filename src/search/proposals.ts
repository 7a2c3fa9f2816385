/** What has been proposed so far: of each type a bounded number of entries, so that ranking costs the same for any corpus. */
import { type Bits, countIn, intersect, numbersIn } from './bits.ts';
import { ENTRY_TYPES, type EntryType } from './entries.ts';
import type { SearchIndex } from './search-index.ts';

/** Which entries a search is about. */
export interface Scope {
  /** Those that may be found; null for all. */
  readonly allowed: Bits | null;
  /** Those that stand before their equals; null for none. */
  readonly preferred: Bits | null;
}

/** Candidates of one type. More are never shown, and each costs ranking time. */
export const MAX_CANDIDATES = 80;

export interface Proposals {
  /** Adds entries of a type as they come, until there are enough of it. */
  add(type: EntryType, entries: Iterable<number>): void;
  /** Adds entries of all types: those preferred first, then the lowest numbers, which are the best of each. */
  addBest(entries: Bits): void;
  /** Of some entries those that may be found. */
  allowed(entries: Bits): Bits;
  /** Whether nothing was found of what a reader wants most: an entity, or anything where no entity may be found. */
  lacksTheBest(): boolean;
  isEmpty(): boolean;
  all(): number[];
}

export function createProposals(index: SearchIndex, { allowed, preferred }: Scope): Proposals {
  const proposed = { entity: new Set<number>(), article: new Set<number>(), statement: new Set<number>() };
  const noEntities = allowed !== null && countIn(allowed, index.sections.entity) === 0;
  const within = (entries: Bits): Bits => (allowed === null ? entries : intersect([entries, allowed]));
  const isEmpty = () => ENTRY_TYPES.every((type) => proposed[type].size === 0);
  const add = (type: EntryType, entries: Iterable<number>): void => {
    for (const entry of entries) {
      if (proposed[type].size === MAX_CANDIDATES) return;
      proposed[type].add(entry);
    }
  };
  const addInOrder = (entries: Bits): void => {
    for (const type of ENTRY_TYPES) add(type, numbersIn(entries, index.sections[type]));
  };
  return {
    add,
    addBest: (entries) => {
      const found = within(entries);
      if (preferred !== null) addInOrder(intersect([found, preferred]));
      addInOrder(found);
    },
    allowed: within,
    lacksTheBest: () => (noEntities ? isEmpty() : proposed.entity.size === 0),
    isEmpty,
    all: () => ENTRY_TYPES.flatMap((type) => [...proposed[type]]),
  };
}
