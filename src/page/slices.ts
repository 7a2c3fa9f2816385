/** Work on the page's main thread in slices short enough that no frame is late for it. Times in milliseconds. */
import { pageDocument } from './page-document.ts';

/** What reading and placing together may take of a frame: a third of one at 60 a second, and the page needs the rest. */
const FRAME_MS = 5;
/** While a page keeps changing, reading it takes at most one part in twenty of the main thread … */
const CALM_FACTOR = 19;
/** … and asks at most ten times a second. */
const CALM_MS = 100;
/** In a storm, once a second. */
const STORM_MS = 1_000;

/** How many still have their part of this frame to come. */
let waiting = 0;
/** When our part of this frame is over; 0 before it has begun. */
let deadline = 0;

/** Steps through `work` until it is done or has taken `most`. @returns how long it took */
export function slice(work: Iterator<unknown>, most: number): { done: boolean; ms: number } {
  const start = performance.now();
  for (;;) {
    const done = work.next().done === true;
    const ms = performance.now() - start;
    if (done || ms >= most) return { done, ms };
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
 * In the next frame, when its layout is done and nothing of it is painted: nothing can have made styles stale in between, so asking for them
 * costs little, and what is highlighted then is in that very frame. Behind a frame, a style sheet may have come before us.
 * @returns how much of the frame is there for whoever waited: the same for all, and what one leaves is there for those behind it
 */
export const afterLayout = (): Promise<number> =>
  new Promise((resolve) => {
    const observer = new ResizeObserver(goOn);
    function goOn(): void {
      observer.disconnect();
      const now = performance.now();
      deadline ||= now + FRAME_MS;
      resolve((deadline - now) / waiting--);
    }
    // While observers are told, a new one would come too late for the frame, and the browser would report that to the page.
    requestAnimationFrame(() => {
      // Whoever waits for this frame comes by here before any of them goes on.
      waiting++;
      deadline = 0;
      // A page may be without a root element while it changes it for another.
      if (pageDocument.documentElement === null) goOn();
      else observer.observe(pageDocument.documentElement);
    });
  });

/** Resolves at once in a tab that is looked at, else when it is. Prerendered pages count as not looked at. */
export async function whenVisible(signal: AbortSignal): Promise<void> {
  while (pageDocument.hidden)
    await new Promise((resolve) => {
      pageDocument.addEventListener('visibilitychange', resolve, { once: true, signal });
    });
}

/** Once the browser has read the markup of a page that is still arriving, and its scripts and pictures may come later; or after `ms`. */
export const whenParsed = (ms: number): Promise<unknown> =>
  new Promise((resolve) => {
    pageDocument.addEventListener('readystatechange', resolve, { once: true });
    setTimeout(resolve, ms);
  });
