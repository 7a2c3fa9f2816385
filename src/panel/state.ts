/** What the panel shows, as a pure reducer: one of its tabs, and the trail of what was opened from it. */
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';

export const PANEL_TABS = ['page', 'timeline', 'connections'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export type View =
  | { readonly type: 'brief'; readonly entity: EntityId }
  /** `statement` is the one to show first. */
  | { readonly type: 'article'; readonly article: ArticleId; readonly statement: StatementId | null }
  /** One statement on its own, with what other articles say on the same thing. */
  | { readonly type: 'statement'; readonly article: ArticleId; readonly statement: StatementId }
  /** What two names are reported with. */
  | { readonly type: 'relation'; readonly one: EntityId; readonly other: EntityId };

export type OpenView = (view: View) => void;

export interface PanelState {
  readonly tab: PanelTab;
  /** What was opened, the last one in view; empty for the tab itself. */
  readonly trail: readonly View[];
}

export type PanelEvent =
  /** Also of the tab that is chosen already: leads back to it from what was opened. */
  | { readonly type: 'tab-chosen'; readonly tab: PanelTab }
  | { readonly type: 'opened'; readonly view: View }
  | { readonly type: 'went-back' };

export const INITIAL_STATE: PanelState = { tab: 'page', trail: [] };

export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'tab-chosen':
      return { tab: event.tab, trail: [] };
    case 'opened':
      return { ...state, trail: [...state.trail, event.view] };
    case 'went-back':
      return { ...state, trail: state.trail.slice(0, -1) };
  }
}
