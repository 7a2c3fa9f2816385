import { describe, expect, it } from 'vitest';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';
import { INITIAL_STATE, type PanelEvent, reduce, type View } from '../../../src/panel/state.ts';

const reached = (...events: PanelEvent[]) => events.reduce(reduce, INITIAL_STATE);
const brief = (entity: string): View => ({ type: 'brief', entity: entity as EntityId });
const article: View = { type: 'article', article: 'a' as ArticleId, statement: null };
const opened = (view: View): PanelEvent => ({ type: 'opened', view });

describe('the panel', () => {
  it('begins with what the page mentions', () => {
    expect(INITIAL_STATE).toEqual({ tab: 'page', trail: [] });
  });

  it('opens one thing on top of another, and goes back a step at a time', () => {
    const deep = reached(opened(brief('putin')), opened(article));
    expect(deep.trail).toEqual([brief('putin'), article]);
    expect(reduce(deep, { type: 'went-back' }).trail).toEqual([brief('putin')]);
  });

  it('has nowhere to go back to from a tab', () => {
    expect(reached({ type: 'went-back' })).toEqual(INITIAL_STATE);
  });

  it('leads to a tab from whatever was opened', () => {
    expect(reached(opened(brief('putin')), { type: 'tab-chosen', tab: 'page' })).toEqual(INITIAL_STATE);
  });
});
