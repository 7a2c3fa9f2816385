import { describe, expect, test } from 'vitest';
import { inSlices } from '../../../src/background/in-slices.ts';
import type { Steps } from '../../../src/model/steps.ts';

describe('work in slices', () => {
  test('gives what it ends with', async () => {
    const work = function* (): Steps<number> {
      yield;
      return 3;
    };
    expect(await inSlices(work())).toBe(3);
  });

  test('leaves others their turn before it has ended', async () => {
    let turns = 0;
    const work = function* (): Steps<string> {
      while (turns < 3) yield;
      return 'others had three turns';
    };
    const others = setInterval(() => turns++);
    expect(await inSlices(work())).toBe('others had three turns');
    clearInterval(others);
  });

  test('fails with what a step throws', async () => {
    const work = function* (): Steps<never> {
      yield;
      throw new Error('no such name');
    };
    await expect(inSlices(work())).rejects.toThrow('no such name');
  });
});
