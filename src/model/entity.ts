/** Entities: the people, organizations, places and topics of a corpus. */
import * as v from 'valibot';
import { ClaimId, EntityId, StatementId } from './ids.ts';

/** As many as one corpus may hold, and so a page mention: a large encyclopedia has some 700,000 people. */
export const MAX_ENTITIES = 1_000_000;

export const KINDS = ['person', 'organization', 'place', 'topic'] as const;
export const Kind = v.picklist(KINDS);
export type Kind = v.InferOutput<typeof Kind>;

/** Names longer than this are no names; the bound keeps a hostile corpus from growing the lexicon. */
export const MAX_NAME_LENGTH = 200;
export const MAX_TEXT_LENGTH = 4_000;

/**
 * Invisible characters that make a text read as something that it is not: control characters, those that turn the
 * direction of what follows, and halves of surrogate pairs. A text may have tabs, line breaks, and the marks that
 * right-to-left writing needs beside numbers and foreign words.
 */
const UNFIT_FOR_NAMES = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;
const UNFIT_FOR_TEXTS = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202A-\u202E]/u;
const remedy = 'delete it and type what stands around it anew';

// Messages put together from parts are functions: else the scripts in pages would carry what they are put together from.
export const Name = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (it) => !UNFIT_FOR_NAMES.test(it),
    () => `an invisible control character stands in this name; ${remedy}`,
  ),
  v.minLength(1, 'a name must not be empty'),
  v.maxLength(MAX_NAME_LENGTH, () => `a name must not be longer than ${MAX_NAME_LENGTH} characters`),
);
export const Text = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (it) => !UNFIT_FOR_TEXTS.test(it),
    () => `an invisible control character stands in this text; ${remedy}`,
  ),
  v.minLength(1, 'a text must not be empty'),
  v.maxLength(MAX_TEXT_LENGTH, () => `a text must not be longer than ${MAX_TEXT_LENGTH} characters`),
);

/** One sentence that opens a brief, with the claims and statements that bear it out. */
export const SummarySentence = v.strictObject({
  text: Text,
  from: v.pipe(
    v.array(v.union([ClaimId, StatementId])),
    v.minLength(1, 'cite at least one claim or statement'),
  ),
});
export type SummarySentence = v.InferOutput<typeof SummarySentence>;

export const WikidataId = v.pipe(v.string(), v.regex(/^Q[1-9][0-9]*$/, 'a Wikidata id is Q and a number'));

export const Entity = v.strictObject({
  id: EntityId,
  kind: Kind,
  /** The common English name, as a newspaper writes it. */
  name: Name,
  /** Other Latin-script names: abbreviations, transliterations, inflected forms that cannot be derived. */
  aliases: v.optional(v.array(Name), []),
  /** The name in other scripts. */
  native: v.optional(v.array(Name), []),
  /** What the entity is, in one line. */
  role: v.optional(v.nullable(Text), null),
  wikidata: v.optional(v.nullable(WikidataId), null),
  /** Surface forms too common to stand alone; each counts only where the page gives another reason. */
  needsContext: v.optional(v.array(Name), []),
  summary: v.optional(v.array(SummarySentence), []),
});
/** Every field present: absent ones have taken their defaults. */
export type Entity = v.InferOutput<typeof Entity>;
