import { describe, expect, it } from 'vitest';
import { markAt, moveInPicture } from '../../../src/panel/spatial.ts';

/** A cross with its middle at 0; 5 stands far off the line to the right. */
const MARKS = [
  { x: 50, y: 50 },
  { x: 80, y: 50 },
  { x: 20, y: 50 },
  { x: 50, y: 20 },
  { x: 50, y: 80 },
  { x: 70, y: 5 },
];

describe('in a picture', () => {
  it.each<[string, number, number | null]>([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 2],
    ['ArrowUp', 0, 3],
    ['ArrowDown', 0, 4],
    ['ArrowRight', 1, 1],
    ['Home', 4, 0],
    ['End', 0, 5],
    ['Enter', 0, null],
    ['x', 0, null],
  ])('%s leads from mark %i to mark %s', (key, at, next) => {
    expect(moveInPicture(key, at, MARKS)).toBe(next);
  });

  it('an arrow prefers what lies straight ahead to what is nearer but aside', () => {
    expect(
      moveInPicture('ArrowRight', 0, [
        { x: 0, y: 0 },
        { x: 10, y: 20 },
        { x: 30, y: 0 },
      ]),
    ).toBe(2);
  });

  it('the pointer is at the nearest mark within its reach, or at none', () => {
    expect(markAt({ x: 55, y: 52 }, MARKS, 14)).toBe(0);
    expect(markAt({ x: 65, y: 65 }, MARKS, 14)).toBe(-1);
  });
});
