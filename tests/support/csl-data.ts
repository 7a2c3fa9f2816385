/**
 * The rules of CSL-JSON (https://github.com/citation-style-language/schema, `csl-data.json`, version 1.0.2) for newspaper articles:
 * the variables that a style can use of them, and what each may hold. Anything else is refused, as the published schema does.
 */
import * as v from 'valibot';

const Name = v.strictObject({ literal: v.string() });

const DateVariable = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
  circa: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
});

export const CslData = v.array(
  v.strictObject({
    id: v.union([v.string(), v.number()]),
    type: v.literal('article-newspaper'),
    title: v.exactOptional(v.string()),
    'container-title': v.exactOptional(v.string()),
    author: v.exactOptional(v.array(Name)),
    issued: v.exactOptional(DateVariable),
    locator: v.exactOptional(v.union([v.string(), v.number()])),
    abstract: v.exactOptional(v.string()),
    URL: v.exactOptional(v.string()),
  }),
);
