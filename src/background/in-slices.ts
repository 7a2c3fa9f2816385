/** Runs long work in slices, between which the background answers what it is asked. */
import type { Steps } from '../model/steps.ts';

/** Milliseconds: what a reader who asks in between may have to wait. */
const SLICE_MS = 50;

export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
