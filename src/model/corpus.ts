/** A whole corpus: the records that the `corpus` command builds from YAML, and the form in which corpora are exchanged. */
import * as v from 'valibot';
import { Article, Claim } from './article.ts';
import { Entity } from './entity.ts';

export const CORPUS_FORMAT = 'backstory-corpus-1';

/** Shape alone. That ids are unique and references lead somewhere is checked in `corpus/`. */
export const Corpus = v.strictObject({
  format: v.literal(CORPUS_FORMAT, `this is no corpus file: its format must be ${CORPUS_FORMAT}`),
  entities: v.array(Entity),
  articles: v.optional(v.array(Article), []),
  /** The common ground of claims, put into words: of all that statements name, or, where nobody wrote it down, of none. */
  claims: v.optional(v.array(Claim), []),
});
export type Corpus = v.InferOutput<typeof Corpus>;
