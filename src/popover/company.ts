/** What one popover knows of the others in its frame. */
export interface Company {
  /** Whether an event happened in one of them. */
  readonly has: (target: EventTarget | null) => boolean;
  /** Gives the focus to the next. */
  readonly next: () => void;
}
