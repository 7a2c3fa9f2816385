/**
 * The popover of one frame: feeds what happens to the state machine, does what comes back, and draws. Between two openings it leaves
 * nothing in the page, neither an element nor a listener.
 */
import type { PopoverPort } from '../messages/popover-port.ts';
import type { Brief } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import type { Correct } from '../ui/corrector.tsx';
import { removeStrayHosts } from './host.ts';
import {
  CLOSED,
  type Effect,
  type FailureReason,
  type PopoverEvent,
  type PopoverState,
  step,
} from './machine.ts';
import { createSurface } from './surface.tsx';

export type Loaded =
  | { readonly ok: true; readonly brief: Brief | null }
  | { readonly ok: false; readonly reason: FailureReason };

/** Never rejects: a failure is something to show. */
export type LoadBrief = (entity: EntityId) => Promise<Loaded>;

export interface Asks {
  readonly loadBrief: LoadBrief;
  readonly correct: Correct;
}

export function createPopover({ loadBrief, correct }: Asks): PopoverPort {
  removeStrayHosts();
  let state: PopoverState = CLOSED;
  let wantsFocus = false;

  const dispatch = (event: PopoverEvent): void => {
    const next = step(state, event);
    const changed = next.state !== state;
    state = next.state;
    next.effects.forEach(perform);
    if (changed || wantsFocus) draw();
  };
  const surface = createSurface(dispatch, correct);

  const perform = (effect: Effect): void => {
    if (effect.type === 'focus') wantsFocus = true;
    else if (effect.type === 'wait') wait(effect);
    else void load(effect);
  };

  const wait = ({ next, serial, ms }: Extract<Effect, { type: 'wait' }>) =>
    setTimeout(() => dispatch({ type: next, serial }), ms);

  const load = async ({ serial, entity }: Extract<Effect, { type: 'load' }>) => {
    const loaded = await loadBrief(entity);
    if (loaded.ok) dispatch({ type: 'arrived', serial, brief: loaded.brief });
    else dispatch({ type: 'failed', serial, reason: loaded.reason });
  };

  const draw = () => {
    if (state.phase === 'closed') wantsFocus = false;
    if (state.phase === 'closed' || state.phase === 'opening') return surface.clear();
    surface.draw(state);
    if (!wantsFocus) return;
    wantsFocus = false;
    surface.focus();
  };

  return {
    show: (request) => dispatch({ type: 'show', request }),
    // The popover's own view of the pointer is the newer one: the move that left the mention may have come to it.
    leave: () => surface.isUnderPointer() || dispatch({ type: 'leave' }),
    close: () => dispatch({ type: 'gone' }),
    isOpen: () => state.phase !== 'closed',
    dispose: () => dispatch({ type: 'dismiss' }),
  };
}
