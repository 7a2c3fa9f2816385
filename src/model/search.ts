/** A search over the corpus: what is asked and what comes back. */
import * as v from 'valibot';
import { CalendarDate } from './article.ts';
import { ArticleCard, EntityCard } from './brief.ts';
import { KINDS } from './entity.ts';
import { ArticleId, StatementId } from './ids.ts';

/** Longer queries are cut: nobody types them, and ranking costs time per letter. */
export const MAX_QUERY_LENGTH = 200;

/** Of the entities that a page mentions, those that count in a search: more than a reader could tell apart. */
export const MAX_PREFERRED = 500;

/** What a result can be: an entity of some kind, an article, a statement. */
export const RESULT_KINDS = [...KINDS, 'article', 'statement'] as const;
export const ResultKind = v.picklist(RESULT_KINDS);
export type ResultKind = v.InferOutput<typeof ResultKind>;

/** What a search is narrowed to. Entities belong to an article, and to its day, where it reports on them. */
export const SearchFilter = v.strictObject({
  /** None stands for all. */
  kinds: v.pipe(v.array(ResultKind), v.maxLength(RESULT_KINDS.length)),
  article: v.nullable(ArticleId),
  /** Days of publication, both included. */
  from: v.nullable(CalendarDate),
  to: v.nullable(CalendarDate),
});
export type SearchFilter = v.InferOutput<typeof SearchFilter>;

export const NO_FILTER: SearchFilter = { kinds: [], article: null, from: null, to: null };

/** Letters of a shown text that matched the query: UTF-16 code units, end exclusive. */
export const TextRange = v.strictObject({ start: v.number(), end: v.number() });
export type TextRange = v.InferOutput<typeof TextRange>;

export const SearchResult = v.variant('type', [
  v.strictObject({
    type: v.literal('entity'),
    entity: EntityCard,
    /** The surface form that matched, where it is not the name. */
    via: v.nullable(v.string()),
    /** Ranges in `via ?? entity.name`. */
    ranges: v.array(TextRange),
  }),
  v.strictObject({
    type: v.literal('article'),
    article: ArticleCard,
    /** In the title. */ ranges: v.array(TextRange),
  }),
  v.strictObject({
    type: v.literal('statement'),
    id: StatementId,
    text: v.string(),
    /** In the text. */
    ranges: v.array(TextRange),
    article: ArticleCard,
  }),
]);
export type SearchResult = v.InferOutput<typeof SearchResult>;
