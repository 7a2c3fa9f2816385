/** The dates under the axis: as many as there is room for, in the reader's own way of writing them. */
import { scaleUtc } from 'd3-scale';
import { locale } from '../../locales/texts.ts';
import type { Span } from './layout.ts';

export interface Tick {
  /** CSS pixels from the start of the span. */
  readonly x: number;
  readonly text: string;
}

const DAY_MS = 86_400_000;
/** About the width of "28 Mar" or "2025", with room at both sides. */
const TICK_WIDTH = 62;

export const dateOf = (day: number): Date => new Date(day * DAY_MS);

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const FORMATS = {
  day: inUtc({ day: 'numeric', month: 'short' }),
  month: inUtc({ month: 'short', year: 'numeric' }),
  year: inUtc({ year: 'numeric' }),
};

export function ticksOf({ from, to }: Span, width: number): Tick[] {
  const scale = scaleUtc([dateOf(from), dateOf(to)], [0, width]);
  // Finer than days there is nothing.
  const count = Math.min(Math.max(2, Math.floor(width / TICK_WIDTH)), Math.floor(to - from));
  const dates = scale.ticks(count).filter((date) => date.getTime() % DAY_MS === 0);
  const format = formatFor(dates);
  // A day is as wide as it is long: its date stands under its middle.
  return dates.map((date) => ({
    x: scale(date) + (width / (to - from)) * middleOf(format),
    text: FORMATS[format].format(date),
  }));
}

function formatFor([first, second]: readonly Date[]): keyof typeof FORMATS {
  const step = first && second ? (second.getTime() - first.getTime()) / DAY_MS : 1;
  return step >= 360 ? 'year' : step >= 28 ? 'month' : 'day';
}

const middleOf = (format: keyof typeof FORMATS): number => (format === 'day' ? 0.5 : 0);
