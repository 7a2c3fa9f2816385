/** Articles, and the statements that each of them reported. */
import * as v from 'valibot';
import { Name, Text } from './entity.ts';
import { ArticleId, ClaimId, EntityId, StatementId } from './ids.ts';

const isCalendarDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A day of the Gregorian calendar, `YYYY-MM-DD`. */
export const CalendarDate = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'write the date as YYYY-MM-DD'),
  v.check(isCalendarDate, 'there is no such day in the calendar; mend the day or the month'),
);

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/, 'write the date as YYYY-MM-DD, YYYY-MM or YYYY'),
  v.check(
    (text) => isCalendarDate(text + '-01-01'.slice(text.length === 4 ? 0 : text.length === 7 ? 3 : 6)),
    'there is no such day in the calendar; mend the day or the month',
  ),
);

/** When an article appeared, and how that is known. An inferred date says why. */
export const Published = v.pipe(
  v.strictObject({
    date: CalendarDate,
    basis: v.picklist(['stated', 'inferred']),
    why: v.optional(v.nullable(Text), null),
  }),
  v.check(
    (it) => it.basis === 'stated' || it.why !== null,
    'an inferred date needs a `why`: say what it was inferred from',
  ),
);
export type Published = v.InferOutput<typeof Published>;

/** One thing that one article reported, in one or two sentences. */
export const Statement = v.strictObject({
  id: StatementId,
  text: Text,
  /** Where in the source, counted from 1 over its non-empty lines: a reviewer can check it. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Who said it, where somebody did. */
  speaker: v.optional(v.nullable(EntityId), null),
  /** The outlet that the article leans on. */
  cites: v.optional(v.nullable(Name), null),
  claim: v.optional(v.nullable(ClaimId), null),
  /** When the thing reported happened, where the article lets one tell. */
  happened: v.optional(v.nullable(PartialDate), null),
});
export type Statement = v.InferOutput<typeof Statement>;

export const Article = v.strictObject({
  id: ArticleId,
  title: Text,
  publisher: v.optional(v.nullable(Name), null),
  byline: v.optional(v.nullable(Name), null),
  published: Published,
  /** The file name or address of what the statements were taken from. */
  source: v.optional(v.nullable(Text), null),
  statements: v.array(Statement),
});
export type Article = v.InferOutput<typeof Article>;

/** One of the things that articles say where they differ, and which of them say it. */
export const ClaimSide = v.strictObject({
  /** A few words, to be read beside those of the other sides. */
  says: Text,
  articles: v.pipe(v.array(ArticleId), v.minLength(1, 'name at least one article that says so')),
});
export type ClaimSide = v.InferOutput<typeof ClaimSide>;

/** What several statements, in several articles, have in common. */
export const Claim = v.strictObject({
  id: ClaimId,
  /** The common ground, in one sentence. */
  text: Text,
  /** Where the articles differ (a figure, a title, who said it, a denial), in one sentence. */
  difference: v.optional(v.nullable(Text), null),
  /** The same side by side. */
  sides: v.optional(v.array(ClaimSide), []),
});
export type Claim = v.InferOutput<typeof Claim>;
