/** Work on the page's main thread in slices short enough that no frame is late for it. Times in milliseconds. */

/** A quarter of a frame at 60 a second; the page needs the rest. */
export const SLICE_MS = 4;
/** While a page keeps changing, reading it takes at most one part in twenty of the main thread … */
const CALM_FACTOR = 19;
/** … and asks at most ten times a second. */
const CALM_MS = 100;
/** In a storm, once a second. */
const STORM_MS = 1_000;

/** Steps through `work` until it is done or its time is up. @returns how long it took */
export function slice(work: Iterator<unknown>): { done: boolean; ms: number } {
  const start = performance.now();
  for (;;) {
    const done = work.next().done === true;
    const ms = performance.now() - start;
    if (done || ms >= SLICE_MS) return { done, ms };
  }
}

/**
 * Leaves a page that keeps changing in peace before the next slice.
 * @param ms how long the last one took
 * @param changes how many parts have changed since the one before: of a thousand a second, most will have changed again before anybody has read them
 */
export const calmPause = (ms: number, changes: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.max(CALM_MS, CALM_FACTOR * ms, Math.min(changes, STORM_MS))),
  );

/**
 * After the next frame was drawn, before anything else happens: styles and layout are fresh then, and asking for them costs little. A
 * timer would come after what the page has in line, its parser above all, and that makes them stale again.
 */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(null);
    });
  });

/** Resolves at once in a tab that is looked at, else when it is. Prerendered pages count as not looked at. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => document.hidden || resolve();
    document.addEventListener('visibilitychange', check, { signal });
  });
}

/** A page that takes longer than this to arrive is read while it does. */
const PARSING_MS = 1_000;

/** Once the page's markup has been read by the browser; its scripts and pictures may still be on their way. */
export function whenParsed(): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve(null);
    document.addEventListener('readystatechange', resolve);
    setTimeout(resolve, PARSING_MS);
  });
}
