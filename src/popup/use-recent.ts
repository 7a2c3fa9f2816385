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
  const last = useRef(Promise.resolve());
  /** One after the other, so that each finds what the one before has stored. What cannot be stored is not shown either. */
  const next = (work: () => Promise<readonly string[]>) => {
    last.current = last.current.then(work).then(setQueries, () => {});
  };

  useEffect(() => {
    if (known === null) next(readRecentSearches);
  }, []);

  const ledTo = isSearching(state) && state.trail.length === 1 ? state.query : null;
  useEffect(() => {
    if (ledTo === null || isPrivate()) return;
    next(async () => {
      // Read anew: in another window the reader may have searched meanwhile, or cleared them.
      const after = withSearch(await readRecentSearches(), ledTo);
      await writeRecentSearches(after);
      return after;
    });
  }, [ledTo]);

  const clear = () =>
    next(async () => {
      await clearRecentSearches();
      return [];
    });
  return { queries, clear };
}
