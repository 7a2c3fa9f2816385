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
  /** Likewise, of entries whose names or titles hold all words. */
  addNamed(entries: Bits): void;
  /** Of some entries those that may be found. */
  allowed(entries: Bits): Bits;
  /** Whether no entity was found by its name, which a reader wants most; where no entity may be found, whether nothing was. */
  lacksNames(): boolean;
  isEmpty(): boolean;
  all(): number[];
}

export function createProposals(index: SearchIndex, { allowed, preferred }: Scope): Proposals {
  const proposed = { entity: new Set<number>(), article: new Set<number>(), statement: new Set<number>() };
  const noEntities = allowed !== null && countIn(allowed, index.sections.entity) === 0;
  const within = (entries: Bits): Bits => (allowed === null ? entries : intersect([entries, allowed]));
  let isNamed = false;
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
  const addBest = (entries: Bits): void => {
    const found = within(entries);
    if (preferred !== null) addInOrder(intersect([found, preferred]));
    addInOrder(found);
  };
  return {
    add,
    addBest,
    addNamed: (entries) => {
      addBest(entries);
      isNamed ||= countIn(within(entries), index.sections.entity) > 0;
    },
    allowed: within,
    lacksNames: () => (noEntities ? isEmpty() : !isNamed),
    isEmpty,
    all: () => ENTRY_TYPES.flatMap((type) => [...proposed[type]]),
  };
}
