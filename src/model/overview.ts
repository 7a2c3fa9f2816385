/** The corpus as a whole: what was reported when, and who with whom. What is asked, and what comes back. */
import * as v from 'valibot';
import { EntityCard, StatementView } from './brief.ts';
import { Kind, MAX_ENTITIES } from './entity.ts';
import { ArticleId, EntityId } from './ids.ts';

const MAX_LIMIT = 500;

const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LIMIT));
const Entities = v.nullable(v.pipe(v.array(EntityId), v.maxLength(MAX_ENTITIES)));
/** Days since 1970-01-01, which is 0: calendar days have no time zone. */
const Day = v.pipe(v.number(), v.integer());

export const TimelineQuery = v.strictObject({
  /** Statements that concern at least one entity of one of these kinds. */
  kinds: v.array(Kind),
  /** Those that concern at least one of these; null: whomever they concern. */
  entities: Entities,
  /** Those of one article; null: of any. */
  article: v.nullable(ArticleId),
  /** The days in view, the last one included; null: all there are. */
  days: v.nullable(v.strictObject({ from: Day, to: Day })),
  /** The most statements to give as such: where more are in view, days are counted only. */
  limit: Limit,
});
export type TimelineQuery = v.InferOutput<typeof TimelineQuery>;

export const DayCount = v.strictObject({
  day: Day,
  /** Statements of articles that appeared on that day. */
  reported: v.number(),
  /** Statements of what happened then, where that is known: a month or a year counts in its middle. */
  happened: v.number(),
});
export type DayCount = v.InferOutput<typeof DayCount>;

/** The kinds of which the corpus has anybody, whatever was asked for. */
const Kinds = v.array(Kind);

export const Timeline = v.strictObject({
  kinds: Kinds,
  /** Statements that the filter lets through, in view or not. */
  total: v.number(),
  /** Every day with a statement of those, in view or not, in order. */
  days: v.array(DayCount),
  /** How many of them were reported or happened in view. */
  inView: v.number(),
  /** Those, in the order in which they were reported; null where there are more than the limit. */
  statements: v.nullable(v.array(StatementView)),
});
export type Timeline = v.InferOutput<typeof Timeline>;

export const ConnectionsQuery = v.strictObject({
  kinds: v.array(Kind),
  /** These and whom they were reported with; null: the most reported of the corpus. */
  around: Entities,
  /** The fewest statements that two must share. */
  least: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The most entities, and the most connections. */
  limits: v.strictObject({ entities: Limit, connections: Limit }),
});
export type ConnectionsQuery = v.InferOutput<typeof ConnectionsQuery>;

export const ConnectedEntity = v.strictObject({
  ...EntityCard.entries,
  /** How many statements concern it, in the whole corpus. */
  statements: v.number(),
});
export type ConnectedEntity = v.InferOutput<typeof ConnectedEntity>;

export const Connection = v.strictObject({
  a: EntityId,
  b: EntityId,
  /** Statements that concern both. */
  shared: v.number(),
});
export type Connection = v.InferOutput<typeof Connection>;

export const Connections = v.strictObject({
  kinds: Kinds,
  /** Each is part of a connection. Most reported first. */
  entities: v.array(ConnectedEntity),
  /** Strongest first. */
  connections: v.array(Connection),
  /** How many there are without limits. */
  found: v.strictObject({ entities: v.number(), connections: v.number() }),
  /** The most statements that any two of the kinds share, however few were asked for. */
  strongest: v.number(),
});
export type Connections = v.InferOutput<typeof Connections>;
