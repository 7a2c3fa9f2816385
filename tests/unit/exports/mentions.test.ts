import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../../src/briefs/compose.ts';
import { mentionsAsAnnotations, mentionsAsMarkdown, type QuotedPage } from '../../../src/exports/mentions.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import type { QuotedMention } from '../../../src/model/quote.ts';
import { AnnotationCollection } from '../../support/web-annotations.ts';
import { linked } from '../briefs/sample.ts';

const CORPUS = linked([
  {
    id: 'a',
    date: '2031-05-01',
    title: 'Harbour',
    statements: [{ text: 'Ada Morrow plans a harbour.' }, { text: 'Tom Reed is against it.' }],
  },
]);
const [ADA, TOM] = ['ada-morrow', 'tom-reed'] as [EntityId, EntityId];

const quoted = (entity: EntityId, exact: string, at: number | null): QuotedMention => ({
  entity,
  exact,
  prefix: 'Said [',
  suffix: '] today',
  start: at,
  end: at === null ? null : at + exact.length,
});

const PAGE: QuotedPage = {
  url: 'https://news.example/a_b',
  title: 'News & more',
  frames: [
    { source: 'https://news.example/a_b', mentions: [quoted(TOM, 'Reed', 7), quoted(ADA, 'Ada Morrow', 20)] },
    { source: 'https://frame.example/', mentions: [quoted(ADA, 'Morrow', null)] },
  ],
  briefs: [composeBrief(CORPUS, ADA)!, composeBrief(CORPUS, TOM)!],
};

let ids = 0;
const annotations = (page: QuotedPage) =>
  mentionsAsAnnotations(page, { newId: () => `urn:uuid:${++ids}`, now: '2031-06-01T12:00:00.000Z' });

describe('what a page mentions, as Web Annotations', () => {
  it('is a collection by the rules of the W3C’s model', () => {
    const { issues } = v.safeParse(AnnotationCollection, annotations(PAGE));
    expect(issues?.map(({ message }) => message) ?? []).toEqual([]);
  });

  it('finds each mention by its words and its place, and in its own frame', () => {
    const { first } = v.parse(AnnotationCollection, annotations(PAGE));
    expect(first.items.map(({ target }) => target)).toEqual([
      {
        source: 'https://news.example/a_b',
        selector: [
          { type: 'TextQuoteSelector', exact: 'Reed', prefix: 'Said [', suffix: '] today' },
          { type: 'TextPositionSelector', start: 7, end: 11 },
        ],
      },
      {
        source: 'https://news.example/a_b',
        selector: [
          { type: 'TextQuoteSelector', exact: 'Ada Morrow', prefix: 'Said [', suffix: '] today' },
          { type: 'TextPositionSelector', start: 20, end: 30 },
        ],
      },
      {
        source: 'https://frame.example/',
        selector: [{ type: 'TextQuoteSelector', exact: 'Morrow', prefix: 'Said [', suffix: '] today' }],
      },
    ]);
  });

  it('says whom each means, and what was reported of them', () => {
    const { first } = v.parse(AnnotationCollection, annotations(PAGE));
    expect(first.items[0]!.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['identifying', 'Tom Reed'],
      ['tagging', 'Person'],
      ['describing', 'Tom Reed is against it.'],
    ]);
  });

  it.each([
    [{ id: 'not an iri' }],
    [{ type: 'Annotation' }],
    [{ '@context': 'http://www.w3.org/ns/ldp.jsonld' }],
    [{ total: 7 }],
    [{ created: '2031-06-01' }],
    [{ more: 1 }],
  ])('would be refused with %j', (change) => {
    expect(v.is(AnnotationCollection, { ...annotations(PAGE), ...change })).toBe(false);
  });
});

describe('what a page mentions, as Markdown', () => {
  it('names everybody, the most often mentioned first, with reports and places', () => {
    expect(mentionsAsMarkdown(PAGE)).toBe(String.raw`# [News \& more](<https://news.example/a_b>)

## Ada Morrow

*Mayor of Eastwick*

Ada Morrow plans a harbour.

> Ada Morrow plans a harbour.
>
> — *Harbour*, Publisher not stated, 1 May 2031, paragraph 1

### 2 mentions on this page

- …Said \[**Ada Morrow**\] today…
- …Said \[**Morrow**\] today…

## Tom Reed

Tom Reed is against it.

> Tom Reed is against it.
>
> — *Harbour*, Publisher not stated, 1 May 2031, paragraph 2

### 1 mention on this page

- …Said \[**Reed**\] today…
`);
  });
});
