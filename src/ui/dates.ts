/** Dates as the reader reads them. */
import { type Age, agesIn, datesIn, spansIn } from '../locales/dates.ts';
import { locale } from '../locales/texts.ts';

export const formatDate = datesIn(locale);
export const formatSpan = spansIn(locale);

const age = agesIn(locale);

/** How long ago a day was, as of now. */
export const ageOf = (date: string): Age => age(date, new Date());
