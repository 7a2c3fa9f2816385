/**
 * What the popup shows, as a pure reducer: the query and its answer, the row that Enter would open, and the trail of
 * briefs and articles opened on top of the list. An answer names its query, so that one that comes too late is dropped.
 */
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';
import type { SearchResult } from '../model/search.ts';
import { type Group, groupRows, type Row, rowAt, rowCount } from './rows.ts';

export type View =
  | { readonly type: 'brief'; readonly entity: EntityId }
  /** `statement` is the one to show first. */
  | { readonly type: 'article'; readonly article: ArticleId; readonly statement: StatementId | null };

export type Answer =
  | { readonly type: 'found'; readonly query: string; readonly groups: readonly Group[] }
  | { readonly type: 'failed'; readonly query: string; readonly message: string };

export interface PopupState {
  /** As typed. */
  readonly query: string;
  /** The latest answer: while it is to an earlier query it stays in view, so that the list does not flicker. */
  readonly answer: Answer | null;
  /** What the page mentions. */
  readonly onPage: readonly Group[];
  /** The active row of the list, counted over all groups; -1 where none is. */
  readonly active: number;
  /** Enter was pressed before the answer came: its first row opens on arrival. */
  readonly openOnAnswer: boolean;
  /** What was opened, the last one in view; empty for the list. */
  readonly trail: readonly View[];
}

export type Move = 'next' | 'previous' | 'first' | 'last';

export type PopupEvent =
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'answered'; readonly query: string; readonly results: readonly SearchResult[] }
  | { readonly type: 'search-failed'; readonly query: string; readonly message: string }
  | { readonly type: 'page-read'; readonly rows: readonly Row[] }
  | { readonly type: 'moved'; readonly move: Move }
  | { readonly type: 'pointed'; readonly row: number }
  | { readonly type: 'entered' }
  | { readonly type: 'opened'; readonly view: View }
  | { readonly type: 'went-back' };

export const INITIAL_STATE: PopupState = {
  query: '',
  answer: null,
  onPage: [],
  active: -1,
  openOnAnswer: false,
  trail: [],
};

/** Whether anything was typed that could be searched. */
export const isSearching = ({ query }: PopupState): boolean => query.trim() !== '';

/** The list in view. */
export function groupsOf(state: PopupState): readonly Group[] {
  if (!isSearching(state)) return state.onPage;
  return state.answer?.type === 'found' ? state.answer.groups : [];
}

export function reduce(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'typed':
      return typed(state, event.query);
    case 'answered':
      return answered(state, event.query, event.results);
    case 'search-failed':
      if (event.query !== state.query) return state;
      return { ...state, answer: { ...event, type: 'failed' }, active: -1, openOnAnswer: false };
    case 'page-read':
      return pageRead(state, event.rows);
    case 'moved':
      return { ...state, active: moved(state.active, rowCount(groupsOf(state)), event.move) };
    case 'pointed':
      return event.row === state.active ? state : { ...state, active: event.row };
    case 'entered':
      return entered(state);
    case 'opened':
      return { ...state, trail: [...state.trail, event.view] };
    case 'went-back':
      return { ...state, trail: state.trail.slice(0, -1) };
  }
}

/** Typing leads back to the list from wherever the reader was. */
function typed(state: PopupState, query: string): PopupState {
  const next = { ...state, query, trail: [], openOnAnswer: false };
  return isSearching(next) ? next : { ...next, answer: null, active: -1 };
}

function answered(state: PopupState, query: string, results: readonly SearchResult[]): PopupState {
  if (query !== state.query || !isSearching(state)) return state;
  const groups = groupRows(results.map((result) => ({ result, count: null })));
  const next: PopupState = {
    ...state,
    answer: { type: 'found', query, groups },
    active: groups.length > 0 ? 0 : -1,
    openOnAnswer: false,
  };
  return state.openOnAnswer ? entered(next) : next;
}

/** The page is read again while it loads: the active row stays on its entity. */
function pageRead(state: PopupState, rows: readonly Row[]): PopupState {
  const onPage = groupRows(rows);
  if (isSearching(state) || state.active === -1) return { ...state, onPage };
  const key = rowAt(state.onPage, state.active)?.key;
  const active = onPage.flatMap((group) => group.rows).findIndex((row) => row.key === key);
  return { ...state, onPage, active };
}

function entered(state: PopupState): PopupState {
  if (isSearching(state) && state.answer?.query !== state.query) return { ...state, openOnAnswer: true };
  const row = rowAt(groupsOf(state), state.active);
  return row === undefined ? state : { ...state, trail: [...state.trail, viewOf(row.result)] };
}

export function viewOf(result: SearchResult): View {
  switch (result.type) {
    case 'entity':
      return { type: 'brief', entity: result.entity.id };
    case 'article':
      return { type: 'article', article: result.article.id, statement: null };
    case 'statement':
      return { type: 'article', article: result.article.id, statement: result.id };
  }
}

/** Round the ends: after the last row comes the first. */
function moved(active: number, count: number, move: Move): number {
  if (count === 0) return -1;
  switch (move) {
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'next':
      return (active + 1) % count;
    case 'previous':
      return active <= 0 ? count - 1 : active - 1;
  }
}
