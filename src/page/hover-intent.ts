/**
 * When a pointer that moves over the page means a mention: when it rests there, with no button held and nothing
 * scrolling. A pure reducer: whoever drives it starts the clock anew at each new state. Places in CSS pixels of the viewport.
 */

/** How long is a rest, in milliseconds. Long enough that a pointer on its way across the page opens nothing, short enough not to be waited for. */
export const REST_MS = 280;
/** A hand at rest still trembles by a few pixels. */
export const REST_RADIUS = 6;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type HoverState<M> =
  | { readonly is: 'away' }
  | { readonly is: 'resting'; readonly mention: M; readonly at: Place }
  | { readonly is: 'shown'; readonly mention: M };

export type HoverEvent<M> =
  | { readonly type: 'over'; readonly mention: M | null; readonly at: Place }
  /** A button went down, the page scrolled, the pointer left the window. */
  | { readonly type: 'busy' }
  /** `REST_MS` have passed since the state was last another. */
  | { readonly type: 'rested' };

export interface HoverStep<M> {
  readonly state: HoverState<M>;
  /** What to do about the popover. */
  readonly effect: 'show' | 'leave' | null;
}

export function hover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  switch (event.type) {
    case 'over':
      return over(state, event);
    case 'busy':
      return stay(state.is === 'shown' ? state : { is: 'away' });
    case 'rested':
      if (state.is !== 'resting') return stay(state);
      return { state: { is: 'shown', mention: state.mention }, effect: 'show' };
  }
}

const stay = <M>(state: HoverState<M>): HoverStep<M> => ({ state, effect: null });

type Over<M> = Extract<HoverEvent<M>, { type: 'over' }>;

function over<M>(state: HoverState<M>, { mention, at }: Over<M>): HoverStep<M> {
  const same = state.is !== 'away' && state.mention === mention;
  if (same && (state.is === 'shown' || distance(state.at, at) <= REST_RADIUS)) return stay(state);
  const effect = state.is === 'shown' ? 'leave' : null;
  return { state: mention === null ? { is: 'away' } : { is: 'resting', mention, at }, effect };
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
