/** What has been proposed so far: of each type a bounded number of entries, so that ranking costs the same for any corpus. */
import { type Bits, numbersIn } from './bits.ts';
import { ENTRY_TYPES, type EntryType } from './entries.ts';
import type { SearchIndex } from './search-index.ts';

/** Candidates of one type. More are never shown, and each costs ranking time. */
export const MAX_CANDIDATES = 80;

export interface Proposals {
  /** Adds entries of a type as they come, until there are enough of it. */
  add(type: EntryType, entries: Iterable<number>): void;
  /** Adds entries of all types, the lowest numbers first: the best of each. */
  addBest(entries: Bits): void;
  count(type: EntryType): number;
  isEmpty(): boolean;
  all(): number[];
}

export function createProposals(index: SearchIndex): Proposals {
  const proposed = { entity: new Set<number>(), article: new Set<number>(), statement: new Set<number>() };
  const add = (type: EntryType, entries: Iterable<number>): void => {
    for (const entry of entries) {
      if (proposed[type].size === MAX_CANDIDATES) return;
      proposed[type].add(entry);
    }
  };
  return {
    add,
    addBest: (entries) => {
      for (const type of ENTRY_TYPES) add(type, numbersIn(entries, index.sections[type]));
    },
    count: (type) => proposed[type].size,
    isEmpty: () => ENTRY_TYPES.every((type) => proposed[type].size === 0),
    all: () => ENTRY_TYPES.flatMap((type) => [...proposed[type]]),
  };
}
