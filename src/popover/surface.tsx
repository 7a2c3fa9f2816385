/** Draws a state of the popover into the page, and listens there for as long as there is something to be seen. */
import { render } from 'preact';
import { type Ears, targetOf, tell } from '../messages/gate.ts';
import type { PopoverRequest } from '../messages/popover-port.ts';
import type { Correct } from '../ui/corrector.tsx';
import { createAnnouncer } from './announcer.ts';
import type { Company } from './company.ts';
import { createFocusKeeper } from './focus.ts';
import { createHost } from './host.ts';
import { keyEars } from './keys.ts';
import { type Closing, type Content, isSameMention, type Open, type PopoverEvent } from './machine.ts';
import { createMover } from './mover.ts';
import { follow, SHEET_SCREENS } from './placement.ts';
import { pointerEars } from './pointer.ts';
import type { Slot } from './slots.ts';
import { createVeil } from './veil.ts';
import { PopoverView, type ViewActions } from './view.tsx';

export interface Surface {
  draw(state: Open | Closing): void;
  focus(): void;
  clear(): void;
  /** Whether the pointer was last seen over the mention or the popover. */
  isUnderPointer(): boolean;
  /** What the reader does, before the page hears of it. */
  hear(event: Event): void;
  /** Whether an event happened in it. */
  has(target: EventTarget | null): boolean;
  /** Puts it where it stands among those that were put aside. */
  standIn(slot: Slot): void;
}

interface SurfaceOptions {
  readonly correct: Correct;
  readonly company: Company;
}

interface Sight {
  readonly request: PopoverRequest;
  readonly end: AbortController;
  /** Ends the following of the mention: where it stands is the reader's to say. */
  readonly aside: AbortController;
}

export function createSurface(
  dispatch: (event: PopoverEvent) => void,
  { correct, company }: SurfaceOptions,
): Surface {
  const host = createHost();
  const { root, stage } = host;
  const focus = createFocusKeeper(root);
  const announcer = createAnnouncer();
  root.append(announcer.region);
  let sight: Sight | null = null;
  let drawn: Content | null = null;
  let pinned = false;
  let kept = false;
  let underPointer = false;

  const card = () => stage.querySelector('dialog')!;
  const mover = createMover({ host: host.element, root, card });
  const send = (type: 'dismiss' | 'away' | 'back' | 'retry' | 'press' | 'keep') => () => dispatch({ type });
  const actions: ViewActions = {
    choose: (entity) => dispatch({ type: 'choose', entity, scroll: card().scrollTop }),
    back: send('back'),
    retry: send('retry'),
    keep: send('keep'),
    dismiss: send('dismiss'),
    correct,
    hold: (on) => dispatch({ type: 'hold', on }),
  };

  const surroundings = {
    host: host.element,
    root,
    stage,
    rects: () => sight?.request.rects() ?? [],
    isKept: () => kept,
    isOthers: company.has,
    taken: company.taken,
  };
  const veil = createVeil(surroundings);
  const press = send('press');
  const follows = (over: boolean) => () => {
    underPointer = over;
    dispatch({ type: over ? 'enter' : 'leave' });
  };
  const drag = (event: PointerEvent) => kept && mover.drag(event);
  const ears: readonly Ears[] = [
    keyEars(surroundings, {
      dismiss: actions.dismiss,
      leave: focus.leave,
      back: actions.back,
      next: company.next,
      move: mover.step,
      activate: () => root.activeElement !== null && veil.press(root.activeElement),
    }),
    pointerEars(surroundings, {
      enter: follows(true),
      leave: follows(false),
      press,
      dismiss: send('away'),
    }),
    { pointerdown: drag, pointermove: drag, pointerup: drag, pointercancel: drag },
    // Whoever brought the focus in wants to stay.
    { focusin: (event) => targetOf(event) === host.element && press() },
  ];

  /** The mention went out of sight: a glance ends, a popover that was asked to stay waits for it unless it has the focus. */
  const onHidden = (hidden: boolean) => {
    if (hidden && !pinned) dispatch({ type: 'dismiss' });
    else card().style.visibility = hidden && root.activeElement === null ? 'hidden' : 'visible';
  };

  const open = (request: PopoverRequest): Sight => {
    sight?.end.abort();
    const end = new AbortController();
    const aside = new AbortController();
    end.signal.addEventListener('abort', () => aside.abort());
    stage.dataset.theme = request.theme;
    host.open(request.node);
    announcer.opened(request.trigger);
    document.addEventListener('fullscreenchange', () => host.follow(request.node), { signal: end.signal });
    window.addEventListener('pagehide', actions.dismiss, { signal: end.signal });
    // Not at the gate of Chromium (`page/gate.ts`), so that here a listener of the page on its window may come first.
    window.addEventListener('wheel', veil.cover, { capture: true, passive: true, signal: end.signal });
    return { request, end, aside };
  };

  const clear = () => {
    if (sight === null) return;
    sight.end.abort();
    focus.giveBack();
    render(null, stage);
    host.close();
    sight = drawn = null;
    underPointer = false;
  };

  return {
    draw(state) {
      const isNew =
        sight === null || !isSameMention(sight.request, state.request) || !host.element.isConnected;
      const moveFocus = focus.moveTo(state.trail.length);
      pinned = state.pinned;
      kept = state.kept;
      if (isNew) sight = open(state.request);
      render(<PopoverView state={state} actions={actions} />, stage);
      if (isNew) place(stage, card(), { anchor: state.request, onHidden, signal: sight!.aside.signal });
      if (kept) sight!.aside.abort();
      if (drawn !== state.content) {
        drawn = state.content;
        card().scrollTop = drawn.state === 'shown' ? drawn.scroll : 0;
        moveFocus(card());
      }
    },
    focus: () => focus.take(card()),
    clear,
    hear(event) {
      for (const it of ears) if (sight !== null) tell(it, event);
      if (sight !== null) veil.cover(event);
    },
    isUnderPointer: () => underPointer,
    has: (target) => target === host.element,
    standIn(slot) {
      stage.dataset.layout = 'aside';
      mover.standIn(slot);
    },
  };
}

interface PlaceOptions {
  readonly anchor: PopoverRequest;
  readonly onHidden: (hidden: boolean) => void;
  readonly signal: AbortSignal;
}

/** A card beside the mention or a sheet at the bottom, as the screen asks for, also when it is turned. */
function place(stage: HTMLElement, card: HTMLElement, { anchor, onHidden, signal }: PlaceOptions): void {
  const screen = window.matchMedia(SHEET_SCREENS);
  let stop = () => {};
  const arrange = () => {
    stop();
    card.removeAttribute('style');
    stage.dataset.layout = screen.matches ? 'sheet' : 'card';
    stop = screen.matches ? () => {} : follow({ card, anchor, onHidden });
  };
  arrange();
  screen.addEventListener('change', arrange, { signal });
  signal.addEventListener('abort', () => stop());
}
