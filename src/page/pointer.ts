/**
 * What the reader does with the pointer, turned into wishes to see a popover. Listens passively, stops nothing, and counts
 * only what the reader did: a page's own scripts cannot make it do anything.
 */
import { isControl } from './elements.ts';
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
  let lastMove: PointerEvent | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function happen(event: HoverEvent<M>): void {
    const step = hover(state, event);
    const at = state.is === 'resting' ? state.at : null;
    state = step.state;
    if (step.effect === 'show' && state.is === 'shown') onRest(state.mention, at!);
    if (step.effect === 'leave') onLeave();
    clearTimeout(resting);
    if (state.is === 'resting') resting = setTimeout(tick, state.since + REST_MS - performance.now());
  }
  const tick = () => happen({ type: 'time', time: Math.max(performance.now(), restEnd()) });
  // Timers may fire a fraction of a millisecond early.
  const restEnd = () => (state.is === 'resting' ? state.since + REST_MS : 0);

  function look(): void {
    looking = undefined;
    if (lastMove === null) return;
    const at = { x: lastMove.clientX, y: lastMove.clientY };
    const target = targetOf(lastMove);
    const mention = target === null ? null : mentionAt({ ...at, target });
    happen({ type: 'over', mention, at, time: performance.now() });
  }

  function move(event: PointerEvent): void {
    // A finger does not hover, and a pressed button means that something is dragged or selected.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      busy(event);
      return;
    }
    lastMove = event;
    looking ??= setTimeout(look, LOOK_MS);
  }

  function busy(event: Event): void {
    if (!event.isTrusted) return;
    lastMove = null;
    happen({ type: 'busy' });
  }

  function out(event: PointerEvent): void {
    // To another window, or to another frame of this one.
    if (!event.isTrusted || event.relatedTarget !== null) return;
    lastMove = null;
    happen({
      type: 'over',
      mention: null,
      at: { x: event.clientX, y: event.clientY },
      time: performance.now(),
    });
  }

  function click(event: MouseEvent): void {
    const target = targetOf(event);
    if (!isPlainClick(event) || target === null || isControl(target) || isSelecting()) return;
    const at = { x: event.clientX, y: event.clientY };
    const mention = mentionAt({ ...at, target });
    if (mention === null) return;
    state = { is: 'shown', mention };
    onClick(mention, at);
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', move, options);
  addEventListener('pointerdown', busy, options);
  addEventListener('scroll', busy, options);
  addEventListener('wheel', busy, options);
  addEventListener('pointerout', out, options);
  addEventListener('click', click, options);
  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    clearTimeout(resting);
  });
}

const targetOf = (event: Event): Element | null => {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
};

const isPlainClick = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  event.detail <= 1 &&
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Whether the click ended a selection of text. */
const isSelecting = (): boolean => getSelection()?.isCollapsed === false;
