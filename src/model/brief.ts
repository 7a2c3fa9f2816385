/** What the corpus reported about one entity, ready to be shown: the content of a popover. */
import * as v from 'valibot';
import { ClaimSide, Published } from './article.ts';
import { Kind } from './entity.ts';
import { ArticleId, ClaimId, EntityId, StatementId } from './ids.ts';

/** An entity in one line: a heading, a search result, a link to its brief. */
export const EntityCard = v.strictObject({
  id: EntityId,
  kind: Kind,
  name: v.string(),
  role: v.nullable(v.string()),
});
export type EntityCard = v.InferOutput<typeof EntityCard>;

export const ArticleCard = v.strictObject({
  id: ArticleId,
  title: v.string(),
  publisher: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  published: Published,
  /** A file name, or an address. */
  source: v.nullable(v.string()),
});
export type ArticleCard = v.InferOutput<typeof ArticleCard>;

/** Where a text names an entity: UTF-16 code units, end exclusive, in ascending order, never overlapping. */
export const EntityLink = v.strictObject({ start: v.number(), end: v.number(), entity: EntityId });
export type EntityLink = v.InferOutput<typeof EntityLink>;

export const StatementView = v.strictObject({
  id: StatementId,
  text: v.string(),
  links: v.array(EntityLink),
  speaker: v.nullable(EntityCard),
  cites: v.nullable(v.string()),
  paragraph: v.number(),
  happened: v.nullable(v.string()),
  article: ArticleCard,
});
export type StatementView = v.InferOutput<typeof StatementView>;

/** A claim with every statement that makes it. A statement that no other article shares is a claim of one. */
export const ClaimView = v.strictObject({
  /** Null for a statement that belongs to no claim. */
  id: v.nullable(ClaimId),
  /** The common ground; for a claim of one, the statement's own text. */
  text: v.string(),
  links: v.array(EntityLink),
  difference: v.nullable(v.string()),
  /** What the articles say where they differ. */
  sides: v.array(ClaimSide),
  /** How many articles report it. */
  articles: v.number(),
  /** Oldest article first. */
  statements: v.array(StatementView),
});
export type ClaimView = v.InferOutput<typeof ClaimView>;

export const LeadSentence = v.strictObject({
  text: v.string(),
  links: v.array(EntityLink),
  /** The statements that bear it out. */
  statements: v.array(StatementId),
});
export type LeadSentence = v.InferOutput<typeof LeadSentence>;

export const RelatedEntity = v.strictObject({
  ...EntityCard.entries,
  /** Statements that name both. */ shared: v.number(),
});
export type RelatedEntity = v.InferOutput<typeof RelatedEntity>;

export const Brief = v.strictObject({
  entity: EntityCard,
  /** One to three sentences: the written summary, or the statements that best say what was reported. */
  lead: v.array(LeadSentence),
  /** Those first that most articles report of the entity, then the most recent. Some of a claim's articles may not name it. */
  claims: v.array(ClaimView),
  /** Most shared statements first. */
  related: v.array(RelatedEntity),
  /** Articles that report on the entity, of all articles in the corpus. */
  articles: v.strictObject({ reporting: v.number(), total: v.number() }),
});
export type Brief = v.InferOutput<typeof Brief>;

/** Everything that one article reported, in its own order. */
export const ArticleReport = v.strictObject({ article: ArticleCard, statements: v.array(StatementView) });
export type ArticleReport = v.InferOutput<typeof ArticleReport>;
