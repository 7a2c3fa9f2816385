/** Dates as readers read them. Calendar days have no time zone: they are formatted in UTC, where they were parsed. */
import { strings } from './strings.ts';

const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(strings.locale, { ...options, timeZone: 'UTC' });

const day = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });
const month = inUtc({ month: 'long', year: 'numeric' });
const year = inUtc({ year: 'numeric' });

/** @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else is given back as it is */
export function formatDate(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  const whole = Number.isNaN(time) ? Date.parse(date) : time;
  if (Number.isNaN(whole)) return date;
  const format = date.length === 4 ? year : date.length === 7 ? month : day;
  return format.format(whole);
}
