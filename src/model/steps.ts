/**
 * Work that takes long, in steps: at each `yield` whoever runs it may rest, or run it no further. Such a function is as pure as any other;
 * how long a step is and when to rest is for the one who runs it to say.
 */
export type Steps<T> = Generator<void, T>;

/** Runs all steps without a rest. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
