/** Dates as the reader reads them. */
import { datesIn } from '../locales/dates.ts';
import { locale } from '../locales/texts.ts';

export const formatDate = datesIn(locale);
