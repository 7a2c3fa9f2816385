/** What a page mentions, to be taken along: as Markdown, and as Web Annotations. Pure. */
import { locale, t } from '../locales/texts.ts';
import type { Brief } from '../model/brief.ts';
import type { QuotedMention } from '../model/quote.ts';
import { asMarkdown } from './citation.ts';
import { escapeMarkdown, linkTo } from './markdown.ts';

/** One frame of a page, with its mentions in document order. */
export interface QuotedFrame {
  /** Its address. */
  readonly source: string;
  readonly mentions: readonly QuotedMention[];
}

export interface QuotedPage {
  readonly url: string;
  readonly title: string;
  /** The main frame first. */
  readonly frames: readonly QuotedFrame[];
  /** Of everybody whom the page mentions. */
  readonly briefs: readonly Brief[];
}

/** Whom the page mentions, most often mentioned first, each with where, and with what was reported first of them. */
export function mentionsAsMarkdown({ url, title, frames, briefs }: QuotedPage): string {
  const mentions = frames.flatMap((it) => it.mentions);
  const counted = Map.groupBy(mentions, ({ entity }) => entity);
  const known = briefs.filter(({ entity }) => counted.has(entity.id));
  const byWeight = known.toSorted(
    (a, b) => counted.get(b.entity.id)!.length - counted.get(a.entity.id)!.length,
  );
  const sections = byWeight.map((brief) => sectionOf(brief, counted.get(brief.entity.id)!));
  return `${[`# ${linkTo(url, title || url)}`, ...sections].join('\n\n')}\n`;
}

/** Claims that are cited of each: the same that a reader of the brief sees first. */
const CITED = 3;

function sectionOf({ entity, lead, claims }: Brief, mentions: readonly QuotedMention[]): string {
  const newest = claims.slice(0, CITED).flatMap(({ statements }) => statements.at(-1) ?? []);
  return [
    `## ${escapeMarkdown(entity.name)}`,
    ...(entity.role === null ? [] : [`*${escapeMarkdown(entity.role)}*`]),
    ...(lead.length === 0 ? [] : [escapeMarkdown(lead.map(({ text }) => text).join(' '))]),
    ...newest.map(asMarkdown),
    `### ${t('popup.mentions', { count: mentions.length })}`,
    mentions.map((it) => `- ${inContext(it)}`).join('\n'),
  ].join('\n\n');
}

const inContext = ({ prefix, exact, suffix }: QuotedMention): string => {
  const [before, words, behind] = [prefix, exact, suffix].map(escapeMarkdown);
  return `…${before}**${words}**${behind}…`;
};

export interface AnnotationOptions {
  /** A new `urn:uuid:` each time. */
  readonly newId: () => string;
  /** ISO 8601, with a time zone. */
  readonly now: string;
}

/**
 * A collection of annotations as the W3C's Web Annotation Data Model has it (https://www.w3.org/TR/annotation-model/): each
 * identifies whom one mention means, and finds the mention again by its words and by its place in the text.
 */
export function mentionsAsAnnotations(page: QuotedPage, { newId, now }: AnnotationOptions): object {
  const briefs = new Map(page.briefs.map((it) => [it.entity.id, it]));
  const items = page.frames.flatMap(({ source, mentions }) =>
    mentions.flatMap((mention) => {
      const brief = briefs.get(mention.entity);
      return brief === undefined ? [] : [annotationOf({ brief, mention, source, id: newId(), now })];
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationCollection',
    label: page.title || page.url,
    creator: GENERATOR,
    created: now,
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items },
  };
}

const GENERATOR = { type: 'Software', name: 'Backstory' } as const;

interface Annotated {
  readonly brief: Brief;
  readonly mention: QuotedMention;
  readonly source: string;
  readonly id: string;
  readonly now: string;
}

function annotationOf({ brief, mention, source, id, now }: Annotated): object {
  const { entity, lead } = brief;
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  const told = lead.map((it) => it.text).join(' ');
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    created: now,
    generator: GENERATOR,
    body: [
      text('identifying', entity.name),
      { ...text('tagging', t(`kind.${entity.kind}`)), language: locale },
      ...(told === '' ? [] : [text('describing', told)]),
    ],
    target: { source, selector: selectorsOf(mention) },
  };
}

/** Either finds the mention on its own. Text inside a shadow root has no place in the text of the document. */
function selectorsOf({ exact, prefix, suffix, start, end }: QuotedMention): object[] {
  const byWords = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return start === null || end === null ? [byWords] : [byWords, { type: 'TextPositionSelector', start, end }];
}
