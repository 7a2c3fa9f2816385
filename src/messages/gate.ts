/**
 * How our scripts in a frame hear what the reader does there: by way of the gate (`page/gate.ts`), which hears it before the page.
 * The page cannot see this world's globals.
 */

/** What is to be done about each type of event, and, after that, about any. */
export type Ears = { readonly [T in keyof WindowEventMap]?: (event: WindowEventMap[T]) => void } & {
  readonly any?: (event: Event) => void;
};

const EARS = Symbol.for('backstory.ears');
const OPEN = Symbol.for('backstory.gate');
type World = typeof globalThis & { [EARS]?: Set<Ears>; [OPEN]?: true };

const allEars = (): Set<Ears> => ((globalThis as World)[EARS] ??= new Set());

/** @returns whom the gate is to tell; null where one is open already */
export function claimGate(): ReadonlySet<Ears> | null {
  const world: World = globalThis;
  if (world[OPEN]) return null;
  world[OPEN] = true;
  return allEars();
}

/** Has the events at the gate told to `ears` until `signal` aborts; ears that came earlier are told earlier. */
export function hearReader(ears: Ears, signal: AbortSignal): void {
  const all = allEars().add(ears);
  signal.addEventListener('abort', () => all.delete(ears));
}

/** Where an event happened. Its `target`, to a listener on the window, is the host of the page's shadow root that it happened in. */
export const targetOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? null;

export const tell = (ears: Ears, event: Event): void =>
  ears[event.type as keyof WindowEventMap]?.(event as never);
