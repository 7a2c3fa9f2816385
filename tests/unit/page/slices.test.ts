import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calmPause, slice } from '../../../src/page/slices.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work of `steps` steps that take a millisecond each. */
function* work(steps: number, done: number[]) {
  for (let step = 0; step < steps; step++) {
    vi.advanceTimersByTime(1);
    done.push(step);
    yield;
  }
}

describe('a slice', () => {
  test('stops when its time is up, and goes on there the next time', () => {
    const done: number[] = [];
    const steps = work(5, done);
    expect(slice(steps, 3)).toEqual({ done: false, ms: 3 });
    expect(done).toHaveLength(3);
    expect(slice(steps, 3)).toEqual({ done: true, ms: 2 });
  });

  test('ends early when there is nothing left', () => {
    expect(slice(work(1, []), 3).done).toBe(true);
  });
});

describe('a pause on a page that keeps changing', () => {
  /** How long it takes, in milliseconds. */
  async function lengthOf(paused: Promise<void>): Promise<number> {
    const start = performance.now();
    let end = 0;
    void paused.then(() => {
      end = performance.now();
    });
    await vi.runAllTimersAsync();
    return end - start;
  }

  test('leaves the page nineteen parts in twenty of the time', async () => {
    expect(await lengthOf(calmPause(8, 0))).toBeGreaterThanOrEqual(19 * 8);
  });

  test('is never so short that the background is asked more than ten times a second', async () => {
    expect(await lengthOf(calmPause(0.1, 0))).toBeGreaterThanOrEqual(100);
  });

  test('grows with what changes, to a second in a storm', async () => {
    expect(await lengthOf(calmPause(1, 400))).toBeGreaterThanOrEqual(400);
    const inStorm = await lengthOf(calmPause(1, 10_000));
    expect(inStorm).toBeGreaterThanOrEqual(1_000);
    expect(inStorm).toBeLessThan(1_100);
  });
});
