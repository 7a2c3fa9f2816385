/** Calendar days as numbers. Day 0 is 1970-01-01; there are no hours, and no time zones. */

const DAY_MS = 86_400_000;

/** @param date `YYYY-MM-DD` */
export const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/**
 * When something happened of which a report says the day, the month or the year: of a month or a year its middle, but not later than
 * the report, if that appeared within it.
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param reported the day of the report
 */
export function happenedOn(date: string, reported: number): number {
  switch (date.length) {
    case 4:
      return within(dayOf(`${date}-01-01`), dayOf(`${date}-07-02`), reported);
    case 7:
      return within(dayOf(`${date}-01`), dayOf(`${date}-15`), reported);
    default:
      return dayOf(date);
  }
}

const within = (first: number, middle: number, reported: number): number =>
  reported < first ? middle : Math.min(middle, reported);
