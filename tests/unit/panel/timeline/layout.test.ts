import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layBars, layDots, reportedSpan, wholeSpan } from '../../../../src/panel/timeline/layout.ts';

const SPACE = { width: 300, above: 100, below: 50 };
const WEEK = { from: 0, to: 10 };
const onDays = (...days: number[]) => days.map((day) => ({ day }));

describe('the dots of the timeline', () => {
  it('stand in the middle of their day and pile up from the axis', () => {
    const { size, above } = layDots({ above: onDays(2), below: [] }, WEEK, SPACE)!;
    expect(above).toEqual([{ mark: { day: 2 }, x: 75, y: size / 2 }]);
  });

  it('are as large as the highest pile lets them be', () => {
    const sizeOf = (count: number) =>
      layDots({ above: onDays(...Array(count).fill(2)), below: [] }, WEEK, SPACE)?.size;
    expect(sizeOf(3)).toBe(11);
    expect(sizeOf(40)).toBeLessThan(11);
    expect(sizeOf(1_000)).toBeUndefined();
  });

  it('share a pile where a day is narrower than a dot', () => {
    const decade = { from: 0, to: 3_000 };
    const { above } = layDots({ above: onDays(1_500, 1_501), below: [] }, decade, SPACE)!;
    expect(above[0]!.x).toBe(above[1]!.x);
  });

  it('never cover each other, and stay in their space', () => {
    const days = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(days, days, (reported, happened) => {
        const dots = layDots({ above: onDays(...reported), below: onDays(...happened) }, WEEK, SPACE);
        if (dots === null) return;
        for (const [side, height] of [
          [dots.above, SPACE.above],
          [dots.below, SPACE.below],
        ] as const) {
          for (const { y } of side) expect(y + dots.size / 2).toBeLessThanOrEqual(height);
          for (const [i, a] of side.entries()) {
            for (const b of side.slice(i + 1)) {
              expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(dots.size - 0.01);
            }
          }
        }
        expect(dots.above).toHaveLength(reported.length);
        expect(dots.below).toHaveLength(happened.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the bars of the timeline', () => {
  const bars = layBars(
    [
      { day: 1, reported: 100, happened: 0 },
      { day: 5, reported: 1, happened: 10 },
      { day: 50, reported: 7, happened: 7 },
    ],
    WEEK,
    SPACE,
  );

  it('count the days in view, on one scale for both sides of the axis', () => {
    expect(bars.map(({ reported, happened }) => [reported, happened])).toEqual([
      [100, 0],
      [1, 10],
    ]);
    expect(bars.map(({ above, below }) => [above, below])).toEqual([
      [100, 0],
      [1.5, 10],
    ]);
  });
});

describe('the days in view', () => {
  const days = [
    { day: -900, reported: 0, happened: 1 },
    { day: 10, reported: 3, happened: 0 },
    { day: 30, reported: 2, happened: 2 },
  ];

  it('are at first those of the reports', () => {
    const { from, to } = reportedSpan(days);
    expect([from, to]).toEqual([expect.closeTo(8.74), expect.closeTo(32.26)]);
  });

  it('reach over everything when asked', () => {
    expect(wholeSpan(days).from).toBeLessThan(-900);
    expect(wholeSpan(days).to).toBeGreaterThan(31);
  });

  it.each([[[]], [[{ day: 5, reported: 1, happened: 0 }]]])('are never fewer than a few: %o', (few) => {
    const { from, to } = wholeSpan(few);
    expect(to - from).toBeGreaterThanOrEqual(10);
  });
});
