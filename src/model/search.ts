/** A search over the corpus: what is asked and what comes back. */
import * as v from 'valibot';
import { ArticleCard, EntityCard } from './brief.ts';
import { StatementId } from './ids.ts';

/** Longer queries are cut: nobody types them, and ranking costs time per letter. */
export const MAX_QUERY_LENGTH = 200;

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
