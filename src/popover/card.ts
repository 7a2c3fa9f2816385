/**
 * One popover: feeds what happens to the state machine, does what comes back, and draws. Between two openings it leaves nothing in the
 * page, neither an element nor a listener.
 */
import type { PopoverRequest } from '../messages/popover-port.ts';
import type { Brief } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import type { Correct } from '../ui/corrector.tsx';
import type { Company } from './company.ts';
import {
  CLOSED,
  type Effect,
  type FailureReason,
  type PopoverEvent,
  type PopoverState,
  step,
} from './machine.ts';
import type { Slot } from './slots.ts';
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

export interface Card {
  show(request: PopoverRequest): void;
  leave(): void;
  /** The mention has gone. */
  gone(): void;
  dismiss(): void;
  isOpen(): boolean;
  /** Whether it shows this entity. */
  shows(entity: EntityId): boolean;
  /** What the reader does, before the page hears of it. */
  hear(event: Event): void;
  /** Whether an event happened in it. */
  has(target: EventTarget | null): boolean;
  focus(): void;
  /** Puts it where it stands among those that were put aside. */
  standIn(slot: Slot): void;
}

export interface CardOptions extends Asks {
  readonly company: Company;
  /** The reader has put it aside, or closed it. */
  readonly onChange: (card: Card, change: 'kept' | 'closed') => void;
}

export function createCard({ loadBrief, correct, company, onChange }: CardOptions): Card {
  let state: PopoverState = CLOSED;
  let wantsFocus = false;

  const dispatch = (event: PopoverEvent): void => {
    const before = state;
    const next = step(state, event);
    state = next.state;
    next.effects.forEach(perform);
    if (state !== before || wantsFocus) draw();
    if (state.phase === 'closed' && before.phase !== 'closed') onChange(card, 'closed');
    else if (isKept(state) && !isKept(before)) onChange(card, 'kept');
  };
  const surface = createSurface(dispatch, { correct, company });

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

  const card: Card = {
    show: (request) => dispatch({ type: 'show', request }),
    // The popover's own view of the pointer is the newer one: the move that left the mention may have come to it.
    leave: () => surface.isUnderPointer() || dispatch({ type: 'leave' }),
    gone: () => dispatch({ type: 'gone' }),
    dismiss: () => dispatch({ type: 'dismiss' }),
    isOpen: () => state.phase !== 'closed',
    shows: (entity) => entityShown(state) === entity,
    hear: surface.hear,
    has: surface.has,
    focus: surface.focus,
    standIn: surface.standIn,
  };
  return card;
}

const isKept = (state: PopoverState): boolean => state.phase !== 'closed' && state.kept;

function entityShown(state: PopoverState): EntityId | null {
  if (state.phase !== 'open' && state.phase !== 'closing') return null;
  return state.content.state === 'shown' ? state.content.brief.entity.id : null;
}
