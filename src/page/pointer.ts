/**
 * What the reader does with the pointer, turned into wishes to see a popover. It stops nothing, and hears only what the reader
 * did (`gate.ts`): a page's own scripts cannot make it do anything.
 */
import { hearReader, targetOf } from '../messages/gate.ts';
import { isControl, isElement } from './elements.ts';
import type { Hit } from './hit-test.ts';
import { type HoverEvent, type HoverState, hover, type Place, REST_MS } from './hover-intent.ts';

/** Between two looks at what is under a moving pointer, in milliseconds. */
const LOOK_MS = 50;

export interface PointerOptions<M> {
  readonly mentionAt: (hit: Hit) => M | null;
  readonly onRest: (mention: M, at: Place) => void;
  readonly onLeave: () => void;
  readonly onClick: (mention: M, at: Place) => void;
  readonly signal: AbortSignal;
}

export function watchPointer<M>({ mentionAt, onRest, onLeave, onClick, signal }: PointerOptions<M>): void {
  let state: HoverState<M> = { is: 'away' };
  /** Where the pointer was last, if that has not been looked at yet. */
  let unseen: Hit | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function enter(next: HoverState<M>): void {
    state = next;
    clearTimeout(resting);
    if (next.is === 'resting') resting = setTimeout(() => happen({ type: 'rested' }), REST_MS);
  }

  function happen(event: HoverEvent<M>): void {
    const before = state;
    const { state: after, effect } = hover(before, event);
    if (after !== before) enter(after);
    if (effect === 'leave') onLeave();
    if (before.is === 'resting' && effect === 'show') onRest(before.mention, before.at);
  }

  function look(): void {
    looking = undefined;
    if (unseen !== null) happen({ type: 'over', mention: mentionAt(unseen), at: unseen });
    unseen = null;
  }

  function move(event: PointerEvent): void {
    // A finger does not hover.
    if (event.pointerType === 'touch') return;
    unseen = hitOf(event);
    // A pressed button means that something is dragged or selected.
    if (event.buttons !== 0) busy();
    else looking ??= setTimeout(look, LOOK_MS);
  }

  function busy(): void {
    unseen = null;
    happen({ type: 'busy' });
  }

  function out(event: PointerEvent): void {
    // To another window, or to another frame of this one.
    if (event.relatedTarget !== null) return;
    unseen = null;
    happen({ type: 'over', mention: null, at: event });
  }

  function click(event: MouseEvent): void {
    const hit = hitOf(event);
    if (!isPlainClick(event) || hit === null || isControl(hit.target) || isSelecting()) return;
    const mention = mentionAt(hit);
    if (mention === null) return;
    // Once the page's own listeners are through: a click that one of them took is the page's.
    setTimeout(() => {
      if (event.defaultPrevented || signal.aborted) return;
      enter({ is: 'shown', mention });
      onClick(mention, hit);
    });
  }

  hearReader({ pointermove: move, pointerdown: busy, scroll: busy, pointerout: out, click }, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    clearTimeout(resting);
  });
}

/** Taken while the event is under way: an event that is over has no path. */
function hitOf(event: MouseEvent): Hit | null {
  const target = targetOf(event) as Node;
  return isElement(target) ? { x: event.x, y: event.y, target } : null;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.detail <= 1 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Whether the click ended a selection of text. */
const isSelecting = (): boolean => getSelection()?.isCollapsed === false;
