/** The searches that led somewhere: a query counts when something that it found is opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  clearRecentSearches,
  isPrivate,
  readRecentSearches,
  writeRecentSearches,
} from '../browser/recent-searches.ts';
import { withSearch } from './recent.ts';
import { isSearching, type PopupState } from './state.ts';

export interface RecentSearches {
  /** Latest first; empty until they are read. */
  readonly queries: readonly string[];
  readonly clear: () => void;
}

/** @param known what was read already; else they are read */
export function useRecent(state: PopupState, known: readonly string[] | null): RecentSearches {
  const [queries, setQueries] = useState(known ?? []);
  const read = useRef<Promise<readonly string[]>>(undefined);
  read.current ??= known === null ? readRecentSearches() : Promise.resolve(known);

  useEffect(() => void read.current?.then(setQueries), []);

  const ledTo = isSearching(state) && state.trail.length === 1 ? state.query : null;
  useEffect(() => {
    if (ledTo === null || isPrivate()) return;
    read.current = (read.current ?? readRecentSearches()).then(async (before) => {
      const after = withSearch(before, ledTo);
      setQueries(after);
      await writeRecentSearches(after);
      return after;
    });
  }, [ledTo]);

  const clear = () => {
    setQueries([]);
    read.current = clearRecentSearches().then(() => []);
  };
  return { queries, clear };
}
