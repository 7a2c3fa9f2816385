/** Asks the background at every letter. There is nothing to wait for: an answer takes a few milliseconds. */
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { callBackground } from '../messages/send.ts';
import { MAX_PREFERRED, MAX_QUERY_LENGTH, NO_FILTER } from '../model/search.ts';
import { isSearching, mentionsOnPage, type PopupEvent, type PopupState } from './state.ts';

/** A few screens full. Who has not found it there types another letter. */
const MAX_RESULTS = 40;

/** Milliseconds: after the list is drawn, which the waking background would hold up, and before a reader types the first letter. */
const READ_INDEX_AFTER = 150;

/** @returns asks again, where the search has failed */
export function useSearch(state: PopupState, dispatch: (event: PopupEvent) => void): () => void {
  const { query, filter } = state;
  const searching = isSearching(state);
  // What the page mentions decides between equals, and is no reason to ask again.
  const latest = useRef(state);
  latest.current = state;

  const ask = useCallback(() => {
    if (!searching) return;
    const prefer = [...mentionsOnPage(latest.current).keys()].slice(0, MAX_PREFERRED);
    const asked = { query: query.slice(0, MAX_QUERY_LENGTH), limit: MAX_RESULTS, filter, prefer };
    const answer = async (whole: boolean) => {
      const { results, complete } = await callBackground('search', { ...asked, whole });
      dispatch({ type: 'answered', query, filter, results });
      if (!complete) await answer(true);
    };
    answer(false).catch((error: unknown) =>
      dispatch({ type: 'search-failed', query, filter, message: String(error) }),
    );
  }, [query, filter, searching, dispatch]);
  // Before the paint, which the background's work can go along with.
  useLayoutEffect(ask, [ask]);
  return ask;
}

/** Before the first question, and wakes the background for it. What goes wrong here goes wrong at that question, too, and is said there. */
export function haveIndexRead(): void {
  const nothing = { query: '', limit: 1, filter: NO_FILTER, prefer: [], whole: false };
  callBackground('search', nothing).catch(() => {});
}

/** Where nothing is asked yet, and the list is to be drawn first. */
export const haveIndexReadSoon = (): void => void setTimeout(haveIndexRead, READ_INDEX_AFTER);
