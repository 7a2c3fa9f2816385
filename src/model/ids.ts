/**
 * Branded identifiers. All are plain strings at run time; the brands keep one kind of id from being passed
 * for another.
 */
import * as v from 'valibot';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Long enough for any name in kebab case, short enough that a hostile corpus cannot fill a disk with ids. */
const MAX_ID_LENGTH = 120;

// The content script, which checks no ids, is built without them.
/* @__NO_SIDE_EFFECTS__ */
const kebabCase = (what: string) =>
  v.pipe(
    v.string(),
    v.maxLength(MAX_ID_LENGTH, `${what} is longer than ${MAX_ID_LENGTH} characters`),
    v.regex(KEBAB, `${what} must be kebab-case: lower-case letters, digits and single hyphens`),
  );

export const EntityId = v.pipe(kebabCase('an entity id'), v.brand('EntityId'));
export type EntityId = v.InferOutput<typeof EntityId>;

export const ArticleId = v.pipe(kebabCase('an article id'), v.brand('ArticleId'));
export type ArticleId = v.InferOutput<typeof ArticleId>;

export const ClaimId = v.pipe(kebabCase('a claim id'), v.brand('ClaimId'));
export type ClaimId = v.InferOutput<typeof ClaimId>;

/** A statement's own id, or, where its author gave none, `<article id>:<1-based position in the article>`. */
export const StatementId = v.pipe(
  v.string(),
  v.maxLength(2 * MAX_ID_LENGTH),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?::[0-9]+)?$/, 'a statement id must be kebab-case'),
  v.brand('StatementId'),
);
export type StatementId = v.InferOutput<typeof StatementId>;
