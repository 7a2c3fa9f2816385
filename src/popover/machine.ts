/**
 * When the popover opens, what it shows and when it closes, as a pure function of events. It draws nothing and waits for
 * nothing: what is to be done comes back as effects, and every wait and load carries a serial number by which a late answer
 * to an old question is recognized and dropped.
 *
 *     closed ──show──▶ opening ──brief, or slow──▶ open ◀──enter, show──▶ closing ──grace over──▶ closed
 */
import type { PopoverRequest } from '../messages/popover-port.ts';
import type { Brief } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';

/** Milliseconds before a reader sees that something loads: a shorter wait would only flicker. */
export const SLOW_MS = 150;
/** Milliseconds in which a pointer may cross the gap between a mention and its popover. */
export const GRACE_MS = 300;
/** Steps back that are kept: nobody walks further, and each holds a brief. */
const MAX_TRAIL = 50;

/** `gone`: this script outlived its extension, and only a reload of the page helps. */
export type FailureReason = 'gone' | 'failed';

export type Content =
  | {
      readonly state: 'shown';
      readonly brief: Brief /** CSS pixels from the top. */;
      readonly scroll: number;
    }
  | { readonly state: 'loading'; readonly entity: EntityId }
  | { readonly state: 'missing'; readonly entity: EntityId }
  | { readonly state: 'failed'; readonly entity: EntityId; readonly reason: FailureReason };

interface Session {
  readonly serial: number;
  readonly request: PopoverRequest;
  /** Stays when the pointer leaves. */
  readonly pinned: boolean;
  /** Stays even when its mention has gone: the reader took it away, and can undo that here. */
  readonly held: boolean;
  /** Put aside by the reader: stays, whatever is pressed or opened elsewhere, until it is closed itself. */
  readonly kept: boolean;
  /** The load whose answer is awaited; null when none is. */
  readonly load: { readonly serial: number; readonly entity: EntityId } | null;
  /** What led here, oldest first. */
  readonly trail: readonly Content[];
}

export interface Closed {
  readonly phase: 'closed';
  readonly serial: number;
}
/** Asked for, nothing to be seen yet. */
export interface Opening extends Session {
  readonly phase: 'opening';
}
export interface Open extends Session {
  readonly phase: 'open';
  readonly content: Content;
}
/** Still to be seen; closes when the grace with this serial is over. */
export interface Closing extends Session {
  readonly phase: 'closing';
  readonly content: Content;
  readonly grace: number;
}
export type PopoverState = Closed | Opening | Open | Closing;

export type PopoverEvent =
  | { readonly type: 'show'; readonly request: PopoverRequest }
  | { readonly type: 'leave' | 'enter' | 'press' | 'back' | 'retry' | 'keep' | 'dismiss' | 'away' | 'gone' }
  | { readonly type: 'hold'; readonly on: boolean }
  | { readonly type: 'choose'; readonly entity: EntityId; readonly scroll: number }
  | { readonly type: 'arrived'; readonly serial: number; readonly brief: Brief | null }
  | { readonly type: 'failed'; readonly serial: number; readonly reason: FailureReason }
  | { readonly type: 'slow' | 'graceOver'; readonly serial: number };

export type Effect =
  | { readonly type: 'load'; readonly serial: number; readonly entity: EntityId }
  | {
      readonly type: 'wait';
      readonly next: 'slow' | 'graceOver';
      readonly serial: number;
      readonly ms: number;
    }
  /** Moves the focus into the popover, as soon as there is something to be seen. */
  | { readonly type: 'focus' };

export interface Step {
  readonly state: PopoverState;
  readonly effects: readonly Effect[];
}

export const CLOSED: Closed = { phase: 'closed', serial: 0 };

const only = (state: PopoverState): Step => ({ state, effects: [] });

/** What is in sight, as the last, above what led there. */
export function layersOf({ trail, content }: Open | Closing): readonly Content[] {
  const last = trail.at(-1);
  // Until the next brief is there, the one that it was chosen in stays in sight.
  const isOnTrail = last?.state === 'shown' && content.state === 'shown' && last.brief === content.brief;
  return isOnTrail ? trail : [...trail, content];
}

export function step(state: PopoverState, event: PopoverEvent): Step {
  if (event.type === 'show') return show(state, event.request);
  if (state.phase === 'closed') return only(state);
  switch (event.type) {
    case 'dismiss':
      return only(closed(state));
    case 'away':
      return only(state.kept ? state : closed(state));
    case 'gone':
      return only(state.held || state.kept ? state : closed(state));
    case 'keep':
      return only(stay({ ...state, pinned: true, kept: true }));
    case 'hold':
      return only(event.on ? stay({ ...state, pinned: true, held: true }) : { ...state, held: false });
    case 'leave':
      return leave(state);
    case 'enter':
      return only(stay(state));
    case 'press':
      return only(stay({ ...state, pinned: true }));
    case 'graceOver':
      return only(state.phase === 'closing' && state.grace === event.serial ? closed(state) : state);
    case 'slow':
      return only(isAwaited(state, event.serial) ? wait(state) : state);
    case 'arrived':
      return only(isAwaited(state, event.serial) ? arrive(state, event.brief) : state);
    case 'failed':
      return only(isAwaited(state, event.serial) ? fail(state, event.reason) : state);
    case 'choose':
      return choose(state, event);
    case 'back':
      return only(back(state));
    case 'retry':
      return retry(state);
  }
}

const closed = ({ serial }: Session): Closed => ({ phase: 'closed', serial });

export const isSameMention = (a: PopoverRequest, b: PopoverRequest): boolean =>
  a.entity === b.entity && a.node === b.node && a.text === b.text;

/** A hover never takes the place of a popover that the reader asked to stay. */
function show(state: PopoverState, request: PopoverRequest): Step {
  const hovers = request.trigger === 'hover';
  const focus: Effect[] = request.trigger === 'keyboard' ? [{ type: 'focus' }] : [];
  if (state.phase !== 'closed' && state.pinned && hovers) return only(state);
  if (state.phase !== 'closed' && isSameMention(state.request, request)) {
    return { state: stay({ ...state, request, pinned: state.pinned || !hovers }), effects: focus };
  }
  const opening: Opening = {
    phase: 'opening',
    serial: state.serial,
    request,
    pinned: !hovers,
    held: false,
    kept: false,
    load: null,
    trail: [],
  };
  const { state: next, effects } = load(opening, request.entity);
  return { state: next, effects: [...effects, ...focus] };
}

function load<S extends Opening | Open>(state: S, entity: EntityId): Step {
  const serial = state.serial + 1;
  const effects: Effect[] = [
    { type: 'load', serial, entity },
    { type: 'wait', next: 'slow', serial, ms: SLOW_MS },
  ];
  return { state: { ...state, serial, load: { serial, entity } }, effects };
}

const isAwaited = (state: Session, serial: number): boolean => state.load?.serial === serial;

/** A popover that nobody has seen yet is not worth a grace: the pointer only passed by. */
function leave(state: Opening | Open | Closing): Step {
  if (state.pinned || state.phase === 'closing') return only(state);
  if (state.phase === 'opening') return only(closed(state));
  const serial = state.serial + 1;
  return {
    state: { ...state, phase: 'closing', serial, grace: serial },
    effects: [{ type: 'wait', next: 'graceOver', serial, ms: GRACE_MS }],
  };
}

function stay(state: Opening | Open | Closing): Opening | Open {
  if (state.phase !== 'closing') return state;
  const { grace: _, ...session } = state;
  return { ...session, phase: 'open' };
}

/** Puts something in sight; a popover whose grace runs goes on closing. */
function see(state: Opening | Open | Closing, content: Content): Open | Closing {
  return state.phase === 'opening' ? { ...state, phase: 'open', content } : { ...state, content };
}

const wait = (state: Opening | Open | Closing) =>
  state.load === null ? state : see(state, { state: 'loading', entity: state.load.entity });

function arrive(state: Opening | Open | Closing, brief: Brief | null) {
  const entity = state.load?.entity ?? state.request.entity;
  const content: Content =
    brief === null ? { state: 'missing', entity } : { state: 'shown', brief, scroll: 0 };
  return { ...see(state, content), load: null };
}

function fail(state: Opening | Open | Closing, reason: FailureReason) {
  const entity = state.load?.entity ?? state.request.entity;
  return { ...see(state, { state: 'failed', entity, reason }), load: null };
}

/** What is shown stays in sight until the next brief is there, and is kept for the way back. */
function choose(
  state: Opening | Open | Closing,
  { entity, scroll }: { readonly entity: EntityId; readonly scroll: number },
): Step {
  const open = stay(state);
  if (open.phase === 'opening' || open.content.state !== 'shown') return only(open);
  // A second choice while the first still loads: the brief in sight is on the trail already.
  const trail = open.load === null ? [...open.trail, { ...open.content, scroll }] : open.trail;
  return load({ ...open, pinned: true, trail: trail.slice(-MAX_TRAIL) }, entity);
}

function back(state: Opening | Open | Closing): PopoverState {
  const open = stay(state);
  const content = open.trail.at(-1);
  if (content === undefined || open.phase === 'opening') return open;
  return { ...open, pinned: true, load: null, content, trail: open.trail.slice(0, -1) };
}

function retry(state: Opening | Open | Closing): Step {
  const open = stay(state);
  if (open.phase === 'opening' || open.content.state !== 'failed') return only(open);
  return load(open, open.content.entity);
}
