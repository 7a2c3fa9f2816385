/**
 * The rules of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) for what Backstory makes of them, each
 * with its section: what must be there, how often, and of which sort.
 */
import * as v from 'valibot';

const Iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'not an absolute IRI'));
/** 3.3.1: xsd:dateTime, in UTC and written with "Z". */
const DateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
/** 4.2.4, 4.2.5: code points, not code units; a selector never cuts one in two. */
const WholeText = v.pipe(
  v.string(),
  v.check((text) => text.isWellFormed(), 'half a surrogate pair'),
);
const Position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 3.3.5 */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

/** 3.2.4 */
const TextualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  purpose: v.picklist(MOTIVATIONS),
  format: v.literal('text/plain'),
  language: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((it) => Intl.getCanonicalLocales(it).length === 1),
    ),
  ),
});

const Selector = v.variant('type', [
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(WholeText, v.minLength(1)),
    prefix: WholeText,
    suffix: WholeText,
  }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: Position, end: Position }),
    v.check(({ start, end }) => start < end, 'ends before it starts'),
  ),
]);

/** 3.3.2 */
const Agent = v.strictObject({ type: v.picklist(['Person', 'Organization', 'Software']), name: v.string() });

/** 3.1, 4: in a page of a collection, the context stands at the top. */
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(MOTIVATIONS),
  created: DateTime,
  generator: Agent,
  body: v.pipe(v.array(TextualBody), v.minLength(1)),
  target: v.strictObject({ source: Iri, selector: v.pipe(v.array(Selector), v.minLength(1)) }),
});

/** 5.1, 5.2: a collection with its first page in it. */
export const AnnotationCollection = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: Iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    creator: Agent,
    created: DateTime,
    total: Position,
    first: v.strictObject({
      id: Iri,
      type: v.literal('AnnotationPage'),
      startIndex: v.literal(0),
      items: v.pipe(v.array(Annotation), v.minLength(1)),
    }),
  }),
  v.check(({ total, first }) => total === first.items.length, 'the total is not the number of annotations'),
  v.check(({ id, first }) => {
    const ids = [id, first.id, ...first.items.map((it) => it.id)];
    return new Set(ids).size === ids.length;
  }, 'two things have one id'),
);
