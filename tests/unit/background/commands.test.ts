import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AskFrame, createTurns, stepThrough } from '../../../src/background/commands.ts';

/** Frames that hold so many highlights each, none in view, and where the reader stands: "frame.highlight". */
function framesWith(counts: readonly number[]) {
  const visited: string[] = [];
  const frames = counts.map((count, frame): AskFrame => {
    let at = -1;
    return async ({ direction, from }) => {
      const by = direction === 'next' ? 1 : -1;
      if (from === 'here' && at < 0) return 'nowhere';
      at = from === 'here' ? at + by : by > 0 ? 0 : count - 1;
      const inside = at >= 0 && at < count;
      if (inside) visited.push(`${frame}.${at}`);
      else at = -1;
      return inside ? 'moved' : from === 'here' ? 'ended' : 'nowhere';
    };
  });
  return { frames, visited };
}

describe('stepping through the highlights of a tab', () => {
  const cases = [
    { name: 'one frame', counts: [2], next: ['0.0', '0.1', '0.0'], previous: ['0.1', '0.0', '0.1'] },
    {
      name: 'frames without highlights between those with some',
      counts: [0, 2, 0, 1],
      next: ['1.0', '1.1', '3.0', '1.0', '1.1'],
      previous: ['1.1', '1.0', '3.0', '1.1', '1.0'],
    },
    {
      name: 'every frame with some',
      counts: [1, 2, 1],
      next: ['0.0', '1.0', '1.1', '2.0', '0.0'],
      previous: ['0.0', '2.0', '1.1', '1.0', '0.0'],
    },
    { name: 'no highlight at all', counts: [0, 0], next: [], previous: [] },
  ];
  for (const { name, counts, next, previous } of cases) {
    for (const [direction, expected] of [
      ['next', next],
      ['previous', previous],
    ] as const) {
      test(`${name}, ${direction}: each once, then over again`, async () => {
        const { frames, visited } = framesWith(counts);
        for (let step = 0; step < Math.max(expected.length, 2); step++) await stepThrough(frames, direction);
        expect(visited).toEqual(expected);
      });
    }
  }
});

describe('steps in quick succession', () => {
  afterEach(() => void vi.useRealTimers());

  test('each begins where the one before has led', async () => {
    const { frames, visited } = framesWith([1, 2]);
    const inTurn = createTurns(1_000);
    await Promise.all([1, 2, 3].map(() => inTurn(() => stepThrough(frames, 'next'))));
    expect(visited).toEqual(['0.0', '1.0', '1.1']);
  });

  test('one that fails, or is never answered, does not hold up the next', async () => {
    vi.useFakeTimers();
    const { frames, visited } = framesWith([1]);
    const inTurn = createTurns(1_000);
    const failed = inTurn(() => Promise.reject(new Error('no tab')));
    void inTurn(() => new Promise<void>(() => {}));
    const next = inTurn(() => stepThrough(frames, 'next'));
    await expect(failed).rejects.toThrow('no tab');
    await vi.advanceTimersByTimeAsync(999);
    expect(visited).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await next;
    expect(visited).toEqual(['0.0']);
  });
});
