import { describe, expect, it } from 'vitest';
import type { ArticleId, EntityId, StatementId } from '../../../src/model/ids.ts';
import { NO_FILTER, type SearchFilter, type SearchResult } from '../../../src/model/search.ts';
import { keyEvent } from '../../../src/popup/keys.ts';
import { type Row, rowAt } from '../../../src/popup/rows.ts';
import {
  groupsOf,
  INITIAL_STATE,
  isNarrowed,
  type PopupEvent,
  type PopupState,
  reduce,
} from '../../../src/popup/state.ts';

const entity = (id: string, kind: 'person' | 'topic' = 'person'): SearchResult => ({
  type: 'entity',
  entity: { id: id as EntityId, kind, name: id, role: null },
  via: null,
  ranges: [],
});
const articleCard = {
  id: 'story' as ArticleId,
  title: 'A story',
  publisher: null,
  byline: null,
  published: { date: '2025-04-01', basis: 'stated' as const, why: null },
  source: null,
};
const statement = (id: string): SearchResult => ({
  type: 'statement',
  id: id as StatementId,
  text: id,
  ranges: [],
  article: articleCard,
});
const row = (result: SearchResult, count: number): Row => ({ result, count });

const stateAfter = (...events: PopupEvent[]): PopupState => events.reduce(reduce, INITIAL_STATE);
const typed = (query: string): PopupEvent => ({ type: 'typed', query });
const answered = (query: string, ...results: SearchResult[]): PopupEvent => ({
  type: 'answered',
  query,
  filter: NO_FILTER,
  results,
});
const move = (step: 'next' | 'previous' | 'first' | 'last'): PopupEvent => ({ type: 'moved', move: step });
const pageRows = [row(entity('putin'), 9), row(entity('sanctions', 'topic'), 4), row(entity('peskov'), 1)];
const pageRead: PopupEvent = { type: 'page-read', rows: pageRows };
const activeKey = (state: PopupState) => rowAt(groupsOf(state), state.active)?.key;

describe('the list', () => {
  it('shows what the page mentions until something is typed', () => {
    const state = stateAfter(pageRead);
    expect(groupsOf(state).map(({ name }) => name)).toEqual(['person', 'topic']);
    expect(groupsOf(reduce(state, typed('x')))).toEqual([]);
    expect(groupsOf(reduce(state, typed('   ')))).toEqual(groupsOf(state));
  });

  it('makes the first result the one that Enter opens', () => {
    expect(activeKey(stateAfter(typed('pu'), answered('pu', entity('putin'))))).toBe('entity-putin');
  });

  it('makes nothing on the page active before an arrow key is pressed', () => {
    expect(stateAfter(pageRead).active).toBe(-1);
    expect(stateAfter(pageRead, { type: 'entered' }).trail).toEqual([]);
  });

  it('drops an answer to an earlier query', () => {
    const state = stateAfter(
      typed('p'),
      typed('pu'),
      answered('pu', entity('putin')),
      answered('p', entity('peskov')),
    );
    expect(activeKey(state)).toBe('entity-putin');
  });

  it('drops an answer that comes after the query was cleared', () => {
    expect(stateAfter(typed('p'), typed(''), answered('p', entity('putin'))).answer).toBeNull();
  });

  it('keeps the earlier results in view until the next answer comes', () => {
    const state = stateAfter(typed('p'), answered('p', entity('putin')), typed('pu'));
    expect(activeKey(state)).toBe('entity-putin');
  });

  it('keeps groups in the order of their best rows', () => {
    const state = stateAfter(typed('x'), answered('x', statement('s1'), entity('putin'), statement('s2')));
    expect(groupsOf(state).map(({ name, rows }) => [name, rows.length])).toEqual([
      ['statement', 2],
      ['person', 1],
    ]);
    expect(groupsOf(state).flatMap(({ rows }) => rows.map(({ at }) => at))).toEqual([0, 1, 2]);
  });

  it('keeps the active row on its entity when the page is read again', () => {
    const state = stateAfter(pageRead, move('next'), move('next'));
    const reread = reduce(state, {
      type: 'page-read',
      rows: [row(entity('musk'), 12), ...pageRows],
    });
    expect(activeKey(reread)).toBe(activeKey(state));
  });
});

describe('arrow keys', () => {
  it.each([
    [['next'], 0],
    [['next', 'next'], 1],
    [['previous'], 2],
    [['next', 'previous'], 2],
    [['last', 'next'], 0],
    [['last', 'first'], 0],
  ] as const)('%j reach row %i of three', (steps, active) => {
    expect(stateAfter(pageRead, ...steps.map(move)).active).toBe(active);
  });

  it('do nothing in an empty list', () => {
    expect(stateAfter(typed('x'), answered('x'), move('next')).active).toBe(-1);
  });
});

describe('Enter', () => {
  it.each([
    [entity('putin'), { type: 'brief', entity: 'putin' }],
    [
      { type: 'article', article: articleCard, ranges: [] } as SearchResult,
      { type: 'article', article: 'story', statement: null },
    ],
    [statement('story:3'), { type: 'article', article: 'story', statement: 'story:3' }],
  ])('opens %j', (result, view) => {
    expect(stateAfter(typed('x'), answered('x', result), { type: 'entered' }).trail).toEqual([view]);
  });

  it('pressed before the answer is there opens the first result on its arrival, not that of an earlier query', () => {
    const waiting = stateAfter(typed('p'), answered('p', entity('peskov')), typed('pu'), { type: 'entered' });
    expect(waiting.trail).toEqual([]);
    expect(reduce(waiting, answered('pu', entity('putin'))).trail).toEqual([
      { type: 'brief', entity: 'putin' },
    ]);
  });

  it('is forgotten when the reader types on', () => {
    const state = stateAfter(typed('p'), { type: 'entered' }, typed('pu'), answered('pu', entity('putin')));
    expect(state.trail).toEqual([]);
  });
});

describe('the way back', () => {
  const opened = stateAfter(typed('pu'), answered('pu', entity('putin'), entity('peskov')), move('next'), {
    type: 'entered',
  });

  it('keeps the query, its results and the active row', () => {
    const back = reduce(opened, { type: 'went-back' });
    expect(back.query).toBe('pu');
    expect(activeKey(back)).toBe('entity-peskov');
    expect(back.trail).toEqual([]);
  });

  it('goes one step at a time', () => {
    const deeper = reduce(opened, { type: 'opened', view: { type: 'brief', entity: 'musk' as EntityId } });
    expect(reduce(deeper, { type: 'went-back' }).trail).toEqual(opened.trail);
  });

  it('is typing, too', () => {
    expect(reduce(opened, typed('put')).trail).toEqual([]);
  });
});

describe('keys', () => {
  const press = (key: string, state: PopupState, more: object = {}) =>
    keyEvent(
      {
        key,
        target: { role: 'combobox' } as unknown as EventTarget,
        isComposing: false,
        ctrlKey: false,
        metaKey: false,
        altKey: false,
        ...more,
      },
      state,
    );
  const searching = stateAfter(typed('pu'), answered('pu', entity('putin')));
  const inBrief = reduce(searching, { type: 'entered' });

  it('Escape steps back: out of a brief, then out of the query, then out of the popup', () => {
    expect(press('Escape', inBrief)).toEqual({ type: 'went-back' });
    expect(press('Escape', searching)).toEqual(typed(''));
    expect(press('Escape', INITIAL_STATE)).toBe('close');
  });

  it('Escape works wherever the focus is', () => {
    expect(press('Escape', inBrief, { target: null })).toEqual({ type: 'went-back' });
  });

  it('arrows and Enter belong to the list only in the field, and only while the list is shown', () => {
    expect(press('ArrowDown', searching)).toEqual(move('next'));
    expect(press('ArrowDown', inBrief)).toBeNull();
    expect(press('Enter', searching, { target: { role: null } })).toBeNull();
  });

  it('are left to an input method while it composes', () => {
    expect(press('Enter', searching, { isComposing: true })).toBeNull();
    expect(press('Escape', searching, { isComposing: true })).toBeNull();
  });

  it('letters are left to the field', () => {
    expect(press('a', searching)).toBeNull();
  });
});

describe('a search that fails', () => {
  it('is shown for its own query only', () => {
    const failed = (query: string): PopupEvent => ({
      type: 'search-failed',
      filter: NO_FILTER,
      query,
      message: 'gone',
    });
    expect(stateAfter(typed('a'), failed('a')).answer?.type).toBe('failed');
    expect(stateAfter(typed('a'), typed('ab'), failed('a')).answer).toBeNull();
  });
});

describe('a filter', () => {
  const people: SearchFilter = { ...NO_FILTER, kinds: ['person'] };
  const narrowed: PopupEvent = { type: 'narrowed', filter: people };

  it('makes an answer to the same words stale', () => {
    const state = stateAfter(typed('pu'), narrowed, answered('pu', entity('putin')));
    expect(state.answer).toBeNull();
    expect(reduce(state, { type: 'entered' }).openOnAnswer).toBe(true);
    const found = reduce(state, { ...answered('pu', entity('putin')), filter: people } as PopupEvent);
    expect(activeKey(found)).toBe('entity-putin');
  });

  it('leads back to the list, and stays while other words are typed', () => {
    const opened: PopupEvent = { type: 'opened', view: { type: 'brief', entity: 'putin' as EntityId } };
    const state = stateAfter(typed('pu'), opened, narrowed, typed('tru'));
    expect(state).toMatchObject({ trail: [], filter: people });
    expect(isNarrowed(state)).toBe(true);
    expect(isNarrowed(reduce(state, { type: 'narrowed', filter: NO_FILTER }))).toBe(false);
  });

  it('keeps the title of its article for as long as it has one', () => {
    const within: SearchFilter = { ...NO_FILTER, article: articleCard.id };
    const state = stateAfter({ type: 'narrowed', filter: within, title: 'A story' });
    const more = reduce(state, { type: 'narrowed', filter: { ...within, kinds: ['person'] } });
    expect(more.filterTitle).toBe('A story');
    expect(reduce(more, narrowed).filterTitle).toBeNull();
  });

  it('shows its choices until Escape is pressed, which closes them before anything else', () => {
    const state = stateAfter(typed('pu'), { type: 'filters-toggled' });
    expect(state.filtersOpen).toBe(true);
    const pressed = {
      key: 'Escape',
      target: null,
      isComposing: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
    };
    expect(keyEvent(pressed, state)).toEqual({ type: 'filters-toggled' });
  });
});

describe('an answer by names, followed by the whole', () => {
  it('keeps the active row on its result', () => {
    const names = stateAfter(typed('pu'), answered('pu', entity('putin'), entity('pushkin')), move('next'));
    expect(activeKey(names)).toBe('entity-pushkin');
    const whole = answered('pu', entity('putin'), entity('putney'), entity('pushkin'), statement('s'));
    expect(activeKey(reduce(names, whole))).toBe('entity-pushkin');
    expect(activeKey(reduce(names, answered('pu', entity('putney'))))).toBe('entity-putney');
  });
});
