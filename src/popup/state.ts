/**
 * What the popup shows, as a pure reducer: the query and its answer, the row that Enter would open, and the trail of
 * briefs and articles opened on top of the list. An answer names its query, so that one that comes too late is dropped.
 */
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';
import { NO_FILTER, type SearchFilter, type SearchResult } from '../model/search.ts';
import { type Group, groupRows, type Row, rowAt, rowCount } from './rows.ts';

export type View =
  | { readonly type: 'brief'; readonly entity: EntityId }
  /** `statement` is the one to show first. */
  | { readonly type: 'article'; readonly article: ArticleId; readonly statement: StatementId | null };

export type Answer =
  | ({ readonly type: 'found'; readonly groups: readonly Group[] } & Asked)
  | ({ readonly type: 'failed'; readonly message: string } & Asked);

/** What an answer is to. A filter is the same as another only if it is the same object. */
export interface Asked {
  readonly query: string;
  readonly filter: SearchFilter;
}

export interface PopupState {
  /** As typed. */
  readonly query: string;
  readonly filter: SearchFilter;
  /** Of the article that the filter names. */
  readonly filterTitle: string | null;
  /** Whether the choices of filters are in view. */
  readonly filtersOpen: boolean;
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
  /** Leads back to the list. `title`: of the filter's article, where that is new. */
  | { readonly type: 'narrowed'; readonly filter: SearchFilter; readonly title?: string }
  | { readonly type: 'filters-toggled' }
  | ({ readonly type: 'answered'; readonly results: readonly SearchResult[] } & Asked)
  | ({ readonly type: 'search-failed'; readonly message: string } & Asked)
  | { readonly type: 'page-read'; readonly rows: readonly Row[] }
  | { readonly type: 'moved'; readonly move: Move }
  | { readonly type: 'pointed'; readonly row: number }
  | { readonly type: 'entered' }
  | { readonly type: 'opened'; readonly view: View }
  | { readonly type: 'went-back' };

export const INITIAL_STATE: PopupState = {
  query: '',
  filter: NO_FILTER,
  filterTitle: null,
  filtersOpen: false,
  answer: null,
  onPage: [],
  active: -1,
  openOnAnswer: false,
  trail: [],
};

/** Whether anything was typed that could be searched. */
export const isSearching = ({ query }: PopupState): boolean => query.trim() !== '';

/** Whether a search would leave something out. */
export const isNarrowed = ({ filter: { kinds, article, from, to } }: PopupState): boolean =>
  kinds.length > 0 || [article, from, to].some((it) => it !== null);

const isAnswerTo = ({ query, filter }: Asked, state: PopupState): boolean =>
  query === state.query && filter === state.filter;

/** How often the page mentions whom it mentions. */
export const mentionsOnPage = ({ onPage }: PopupState): ReadonlyMap<EntityId, number> =>
  new Map(
    onPage
      .flatMap(({ rows }) => rows)
      .flatMap(({ result, count }) => (result.type === 'entity' ? [[result.entity.id, count ?? 0]] : [])),
  );

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
      return answered(state, event);
    case 'narrowed':
      return narrowed(state, event);
    case 'filters-toggled':
      return { ...state, filtersOpen: !state.filtersOpen };
    case 'search-failed':
      if (!isAnswerTo(event, state)) return state;
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

function narrowed(
  state: PopupState,
  { filter, title }: Extract<PopupEvent, { type: 'narrowed' }>,
): PopupState {
  const filterTitle = filter.article === null ? null : (title ?? state.filterTitle);
  return { ...state, filter, filterTitle, trail: [], openOnAnswer: false };
}

function answered(state: PopupState, event: Extract<PopupEvent, { type: 'answered' }>): PopupState {
  if (!isAnswerTo(event, state) || !isSearching(state)) return state;
  const { query, filter, results } = event;
  const groups = groupRows(results.map((result) => ({ result, count: null })));
  const next: PopupState = {
    ...state,
    answer: { type: 'found', query, filter, groups },
    active: groups.length > 0 ? Math.max(0, placeOfActive(state, groups)) : -1,
    openOnAnswer: false,
  };
  return state.openOnAnswer ? entered(next) : next;
}

/** Where the active row is in a fuller answer to the same question; -1 where there was no answer yet, or no such row is in it. */
function placeOfActive(state: PopupState, groups: readonly Group[]): number {
  const { answer } = state;
  if (answer?.type !== 'found' || !isAnswerTo(answer, state)) return -1;
  const key = rowAt(answer.groups, state.active)?.key;
  return groups.flatMap((group) => group.rows).findIndex((row) => row.key === key);
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
  const isAnswered = state.answer !== null && isAnswerTo(state.answer, state);
  if (isSearching(state) && !isAnswered) return { ...state, openOnAnswer: true };
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
