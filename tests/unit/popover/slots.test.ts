import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, slotsFor, within } from '../../../src/popover/slots.ts';

describe('popovers that were put aside', () => {
  it('stand one below the other while there is room', () => {
    expect(slotsFor(1, 800)).toEqual([{ top: 8, height: 480 }]);
    expect(slotsFor(2, 800)).toEqual([
      { top: 8, height: 388 },
      { top: 404, height: 388 },
    ]);
  });

  it('lie upon each other where there is none, so that each can be seen', () => {
    const slots = slotsFor(8, 800);
    const steps = slots.slice(1).map(({ top }, index) => top - slots[index]!.top);
    expect(Math.min(...steps)).toBeGreaterThan(40);
  });

  it('never reach beyond the viewport', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 200, max: 3_000 }),
        (count, viewport) => {
          for (const { top, height } of slotsFor(count, viewport)) {
            expect(top).toBeGreaterThanOrEqual(MARGIN);
            expect(top + height).toBeLessThanOrEqual(viewport - MARGIN + 1);
          }
        },
      ),
    );
  });

  it.each([
    [
      { x: 50, y: 60 },
      { x: 50, y: 60 },
    ],
    [
      { x: -50, y: 900 },
      { x: 8, y: 492 },
    ],
    [
      { x: 900, y: -5 },
      { x: 652, y: 8 },
    ],
  ])('are moved to %j at %j', (wanted, expected) => {
    expect(within(wanted, { width: 340, height: 300 }, { width: 1_000, height: 800 })).toEqual(expected);
  });
});
