/** A statement as a citation: where it was reported, when, by whom, and what it says. */
import { datesIn } from '../locales/dates.ts';
import { locale, t } from '../locales/texts.ts';
import type { ArticleCard, StatementView } from '../model/brief.ts';
import { escapeMarkdown, linkTo } from './markdown.ts';

const formatDate = datesIn(locale);

export const CITATION_FORMATS = ['text', 'markdown', 'cslJson'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export function cite(statement: StatementView, format: CitationFormat): string {
  switch (format) {
    case 'text':
      return asText(statement);
    case 'markdown':
      return asMarkdown(statement);
    case 'cslJson':
      return JSON.stringify([asCslItem(statement)], null, 2);
  }
}

/** The statement on a line of its own, below it where it comes from. */
function asText(statement: StatementView): string {
  const { title } = statement.article;
  const source = [...voicesOf(statement), t('copy.title', { title }), ...placeOf(statement)].join(', ');
  const address = addressOf(statement.article);
  return [statement.text, source, ...(address === null ? [] : [address])].join('\n');
}

/** A block quotation with its source. */
export function asMarkdown(statement: StatementView): string {
  const { article, text } = statement;
  const title = `*${linkTo(addressOf(article), article.title)}*`;
  const others = (parts: readonly string[]) => parts.map(escapeMarkdown);
  const source = [...others(voicesOf(statement)), title, ...others(placeOf(statement))].join(', ');
  return `> ${escapeMarkdown(text)}\n>\n> — ${source}`;
}

/** Who said it, and on whom the article leans. */
function voicesOf({ speaker, cites }: StatementView): string[] {
  return [
    ...(speaker === null ? [] : [t('source.saidBy', { speaker: speaker.name })]),
    ...(cites === null ? [] : [t('source.cites', { outlet: cites })]),
  ];
}

/** Publisher, author, day and paragraph. */
function placeOf({ article, paragraph }: StatementView): string[] {
  const { publisher, byline, published } = article;
  const day = formatDate(published.date);
  return [
    publisher ?? t('source.publisherUnknown'),
    ...(byline === null ? [] : [byline]),
    published.basis === 'inferred' ? `${day} (${t('source.inferred')})` : day,
    t('source.paragraph', { number: paragraph }),
  ];
}

/** Where the article stands on the web; null where the corpus knows no more than a file. */
const addressOf = ({ source }: ArticleCard): string | null =>
  source !== null && /^https?:\/\//i.test(source) && URL.canParse(source) ? source : null;

/** An item of CSL-JSON: https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly number[][]; readonly circa?: true };
  readonly locator: string;
  readonly abstract: string;
  readonly URL?: string;
}

/** What the corpus does not know has no field. A day that was inferred is "circa", as CSL calls it. */
export function asCslItem({ id, article, text, paragraph }: StatementView): CslItem {
  const { title, publisher, byline, published } = article;
  const address = addressOf(article);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(byline === null ? {} : { author: [{ literal: byline }] }),
    issued: {
      'date-parts': [published.date.split('-').map(Number)],
      ...(published.basis === 'inferred' ? { circa: true as const } : {}),
    },
    locator: `paragraph ${paragraph}`,
    abstract: text,
    ...(address === null ? {} : { URL: address }),
  };
}
