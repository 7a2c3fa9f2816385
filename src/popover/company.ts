import type { TakenKeys } from './keys.ts';

/** What one popover knows of the others in its frame. */
export interface Company {
  /** Whether an event happened in one of them. */
  readonly has: (target: EventTarget | null) => boolean;
  /** Gives the focus to the next. */
  readonly next: () => void;
  /** The keys that one of them has taken from the page. */
  readonly taken: TakenKeys;
}
