/** What a key does, wherever in the popup the focus is. */
import type { PopupEvent, PopupState } from './state.ts';

interface Key {
  readonly key: string;
  readonly target: EventTarget | null;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null leaves the key to the browser. A key that belongs to an input method never counts. */
export function keyEvent(key: Key, state: PopupState): PopupEvent | 'close' | null {
  if (key.isComposing) return null;
  if (key.key === 'Escape') return stepBack(state);
  if (state.trail.length > 0) {
    return key.altKey && key.key === 'ArrowLeft' ? { type: 'went-back' } : null;
  }
  return isInField(key.target) ? listKey(key) : null;
}

/** A step back at a time: from a brief to the list, from the filters to the results, from a query to the page, from there out. */
function stepBack(state: PopupState): PopupEvent | 'close' {
  if (state.trail.length > 0) return { type: 'went-back' };
  if (state.filtersOpen) return { type: 'filters-toggled' };
  return state.query === '' ? 'close' : { type: 'typed', query: '' };
}

function listKey({ key, ctrlKey, metaKey }: Key): PopupEvent | null {
  switch (key) {
    case 'ArrowDown':
      return { type: 'moved', move: ctrlKey || metaKey ? 'last' : 'next' };
    case 'ArrowUp':
      return { type: 'moved', move: ctrlKey || metaKey ? 'first' : 'previous' };
    case 'Enter':
      return { type: 'entered' };
    default:
      return null;
  }
}

const isInField = (target: EventTarget | null): boolean =>
  (target as { role?: string | null } | null)?.role === 'combobox';
