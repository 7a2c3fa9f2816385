/** Asks the background at every letter. There is nothing to wait for: an answer takes a few milliseconds. */
import { useCallback, useEffect } from 'preact/hooks';
import { callBackground } from '../messages/send.ts';
import { MAX_QUERY_LENGTH, NO_FILTER } from '../model/search.ts';
import { isSearching, type PopupEvent, type PopupState } from './state.ts';

/** A few screens full. Who has not found it there types another letter. */
const MAX_RESULTS = 40;

/** @returns asks again, where the search has failed */
export function useSearch(state: PopupState, dispatch: (event: PopupEvent) => void): () => void {
  const { query } = state;
  const searching = isSearching(state);
  const ask = useCallback(() => {
    if (!searching) return;
    const asked = {
      query: query.slice(0, MAX_QUERY_LENGTH),
      limit: MAX_RESULTS,
      filter: NO_FILTER,
      prefer: [],
    };
    const answer = async () => {
      const first = await callBackground('search', { ...asked, whole: false });
      dispatch({ type: 'answered', query, results: first.results });
      if (first.complete) return;
      const { results } = await callBackground('search', { ...asked, whole: true });
      dispatch({ type: 'answered', query, results });
    };
    answer().catch((error: unknown) => dispatch({ type: 'search-failed', query, message: String(error) }));
  }, [query, searching, dispatch]);
  useEffect(ask, [ask]);
  return ask;
}
