/** Dates as readers of a locale read them. Calendar days have no time zone: they are formatted in UTC, where they are parsed. */

/** @returns what writes `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; it gives anything else back as it is */
export function datesIn(locale: string): (date: string) => string {
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const day = inUtc({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = inUtc({ month: 'long', year: 'numeric' });
  const year = inUtc({ year: 'numeric' });

  return (date) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    const whole = Number.isNaN(time) ? Date.parse(date) : time;
    if (Number.isNaN(whole)) return date;
    const format = date.length === 4 ? year : date.length === 7 ? month : day;
    return format.format(whole);
  };
}
