import { describe, expect, it } from 'vitest';
import { heightFor, isInside, nearestRect, sideFor } from '../../../src/popover/placement.ts';

const rect = (left: number, top: number, right: number, bottom: number): DOMRectReadOnly => {
  const edges = { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
  return { ...edges, toJSON: () => edges };
};

/** A name broken over two lines: its end of the first, its start of the second. */
const broken = [rect(500, 100, 600, 120), rect(20, 130, 90, 150)];

describe('nearestRect', () => {
  it.each([
    ['inside the first line box', { x: 550, y: 110 }, 0],
    ['inside the second', { x: 30, y: 140 }, 1],
    ['between, nearer to the second', { x: 95, y: 132 }, 1],
    ['left of everything', { x: 0, y: 150 }, 1],
  ])('takes the line box of a pointer %s', (_, point, expected) => {
    expect(nearestRect(broken, point)).toBe(expected);
  });

  it('takes the first for the keyboard', () => expect(nearestRect(broken, null)).toBe(0));
  it.each([null, { x: 1, y: 1 }])('finds none where the mention has gone', (point) => {
    expect(nearestRect([], point)).toBe(-1);
  });
});

describe('isInside', () => {
  it.each([
    [{ x: 500, y: 100 }, true],
    [{ x: 90, y: 150 }, true],
    [{ x: 91, y: 150 }, false],
    [{ x: 300, y: 125 }, false],
  ])('tells whether %o is over a line box', (point, expected) => {
    expect(isInside(broken, point)).toBe(expected);
  });
});

describe('sideFor', () => {
  const at = (top: number) => rect(0, top, 80, top + 20);
  it.each([
    ['below, where there is room', at(100), 800, null, 'bottom'],
    ['below, with little room, where above is less', at(100), 300, null, 'bottom'],
    ['above, near the bottom', at(700), 800, null, 'top'],
    ['below, though above is larger, while a whole brief fits there', at(500), 1000, null, 'bottom'],
    ['where it stood, while that is large enough', at(550), 800, 'bottom', 'bottom'],
    ['on the other side, once its own is too small', at(700), 800, 'bottom', 'top'],
    ['where it stood, when both sides are too small and its own is not smaller', at(100), 220, 'top', 'top'],
  ] as const)('puts the card %s', (_, mention, viewport, taken, expected) => {
    expect(sideFor(mention, viewport, taken)).toBe(expected);
  });
});

describe('heightFor', () => {
  it.each([
    ['all the room there is', 300, 800, 300],
    ['no more than 70 % of the viewport', 700, 800, 560],
    ['never so little that nothing can be read', 40, 800, 180],
    ['all of a small frame but its margins', 40, 150, 134],
  ])('takes %s', (_, available, viewport, expected) => {
    expect(heightFor(available, viewport)).toBe(expected);
  });
});
