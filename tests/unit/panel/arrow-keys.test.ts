import { describe, expect, it } from 'vitest';
import { nextOf } from '../../../src/panel/arrow-keys.ts';

describe('in a list of three', () => {
  it.each<[string, number, number | null]>([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 1, null],
    ['x', 1, null],
  ])('%s leads from item %i to item %s', (key, at, next) => {
    expect(nextOf(key, at, 3)).toBe(next);
  });
});
