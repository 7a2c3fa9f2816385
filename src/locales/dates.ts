/** Dates as readers of a locale read them. Calendar days have no time zone: they are formatted in UTC, where they are parsed. */
import { later } from './later.ts';

const DAY_MS = 86_400_000;
/** News is old after half a year: what it says of an office, a plan or a war has most likely moved on. In days. */
const OLD = 183;
/** The longest age told in each unit, in days: finer than that nobody counts. One day more is two of the next: one would be "last year". */
const LONGEST = { day: 13, week: 60, month: 730 } as const;
const LENGTH = { day: 1, week: 7, month: 30.44, year: 365.25 } as const;

/** Milliseconds of the first moment of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; NaN for anything else. */
export function timeOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? Date.parse(date) : time;
}

const inUtc = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** @returns what writes `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; it gives anything else back as it is */
export function datesIn(locale: string): (date: string) => string {
  const day = later(() => inUtc(locale, DAY));
  const month = later(() => inUtc(locale, { month: 'long', year: 'numeric' }));
  const year = later(() => inUtc(locale, { year: 'numeric' }));

  return (date) => {
    const time = timeOf(date);
    if (Number.isNaN(time)) return date;
    const format = date.length === 4 ? year : date.length === 7 ? month : day;
    return format().format(time);
  };
}

/** @returns what writes the days from one `YYYY-MM-DD` to another as one: "18 Mar – 3 Apr 2025" */
export function spansIn(locale: string): (from: string, to: string) => string {
  const day = later(() => inUtc(locale, DAY));
  return (from, to) => day().formatRange(timeOf(from), timeOf(to));
}

export interface Age {
  /** "3 days ago" */
  readonly text: string;
  readonly old: boolean;
}

/** @returns what says how long ago a `YYYY-MM-DD` was, for a reader whose calendar shows the day of `now` */
export function agesIn(locale: string): (date: string, now: Date) => Age {
  const format = later(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return (date, now) => {
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const days = Math.round((today - timeOf(date)) / DAY_MS);
    const unit = unitFor(days);
    return { text: format().format(-Math.floor(days / LENGTH[unit]), unit), old: days > OLD };
  };
}

function unitFor(days: number): keyof typeof LENGTH {
  if (days <= LONGEST.day) return 'day';
  if (days <= LONGEST.week) return 'week';
  return days <= LONGEST.month ? 'month' : 'year';
}
