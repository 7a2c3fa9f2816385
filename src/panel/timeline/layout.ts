/**
 * Where the marks of the timeline stand. Every statement is one dot; dots of one day pile up from the axis, in as many columns as the
 * day is wide. Where days are narrower than a dot, several share a pile. What was reported piles up above the axis, what
 * happened hangs below it. More than the space can hold is drawn as bars. All places are CSS pixels, `y` away from the axis.
 */
import type { DayCount } from '../../model/overview.ts';

/** Days on a line: both ends may lie within a day, `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Space {
  /** Of the whole span. */
  readonly width: number;
  /** The heights of the piles. */
  readonly above: number;
  readonly below: number;
}

export interface Mark {
  readonly day: number;
}

export interface Dot<M extends Mark> {
  readonly mark: M;
  readonly x: number;
  readonly y: number;
}

export interface Dots<M extends Mark> {
  /** From one dot to the next. */
  readonly size: number;
  readonly above: readonly Dot<M>[];
  readonly below: readonly Dot<M>[];
}

/** From the largest on: a dot must be easy to hit, and no smaller than can be told from its neighbours. */
const SIZES = [11, 10, 9, 8, 7, 6, 5];
/** A pile wider than this no longer looks like one day. */
const MAX_COLUMNS = 5;
/** The part of a pile's width that is filled, so that piles stand apart. */
const FILLED = 0.95;

/** Null where not even the smallest dots fit. */
export function layDots<M extends Mark>(
  marks: { readonly above: readonly M[]; readonly below: readonly M[] },
  span: Span,
  space: Space,
): Dots<M> | null {
  for (const size of SIZES) {
    const pile = pilesOf(size, span, space);
    const above = pile(marks.above, space.above);
    const below = pile(marks.below, space.below);
    if (above !== null && below !== null) return { size, above, below };
  }
  return null;
}

/** Null where a pile is higher than there is room. */
function pilesOf(size: number, span: Span, { width }: Space) {
  const perDay = width / (span.to - span.from);
  const days = Math.max(1, Math.ceil(size / perDay));
  const columns = Math.min(MAX_COLUMNS, Math.max(1, Math.floor((days * perDay * FILLED) / size)));

  return <M extends Mark>(marks: readonly M[], height: number): Dot<M>[] | null => {
    const inView = marks.filter(({ day }) => span.from <= day + 1 && day < span.to);
    const piles = [...Map.groupBy(inView, ({ day }) => Math.floor(day / days))];
    const rows = Math.floor(height / size);
    if (piles.some(([, members]) => members.length > rows * columns)) return null;
    return piles.flatMap(([pile, members]) => {
      const middle = ((pile + 0.5) * days - span.from) * perDay;
      const used = Math.min(columns, members.length);
      return members.map((mark, index) => ({
        mark,
        x: middle + ((index % used) - (used - 1) / 2) * size,
        y: (Math.floor(index / used) + 0.5) * size,
      }));
    });
  };
}

export interface Bar {
  /** The days that it counts. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  readonly reported: number;
  readonly happened: number;
  /** Heights above and below the axis. */
  readonly above: number;
  readonly below: number;
}

/** The narrowest bar. */
const BAR_WIDTH = 6;

/** One scale for both sides of the axis: equal numbers are equally long. */
export function layBars(counts: readonly DayCount[], span: Span, space: Space): Bar[] {
  const perDay = space.width / (span.to - span.from);
  const days = Math.max(1, Math.ceil(BAR_WIDTH / perDay));
  const inView = counts.filter(({ day }) => span.from <= day + 1 && day < span.to);
  const bins = [...Map.groupBy(inView, ({ day }) => Math.floor(day / days))].map(([bin, members]) => ({
    bin,
    reported: members.reduce((sum, it) => sum + it.reported, 0),
    happened: members.reduce((sum, it) => sum + it.happened, 0),
  }));
  const unit = Math.min(
    ...bins.map(({ reported, happened }) =>
      Math.min(space.above / Math.max(reported, 1), space.below / Math.max(happened, 1)),
    ),
  );
  return bins.map(({ bin, reported, happened }) => ({
    from: bin * days,
    to: (bin + 1) * days,
    x: (bin * days - span.from) * perDay,
    width: Math.max(1, days * perDay - 1),
    reported,
    happened,
    above: lengthOf(reported, unit),
    below: lengthOf(happened, unit),
  }));
}

/** What there is can be seen, however little it is beside the rest. */
const lengthOf = (count: number, unit: number): number => (count === 0 ? 0 : Math.max(1.5, count * unit));

/** In days: the span at which the timeline opens is no shorter, so that one day does not fill it. */
const LEAST_DAYS = 10;

/** All there is, with some room at both ends. */
export const wholeSpan = (days: readonly DayCount[]): Span => padded(days);

/** What was reported: things that happened years before would press it into a corner. */
export const reportedSpan = (days: readonly DayCount[]): Span =>
  padded(days.filter(({ reported }) => reported > 0));

function padded(days: readonly DayCount[]): Span {
  const [first = 0, last = first] = [days[0]?.day, days.at(-1)?.day];
  const length = last - first + 1;
  const pad = Math.max(length * 0.06, (LEAST_DAYS - length) / 2, 0.5);
  return { from: first - pad, to: last + 1 + pad };
}
