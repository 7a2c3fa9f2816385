/** Compares what a reader sees with what the corpus says: white space, line breaks and wrapping do not count. */

import { datesIn } from '../../src/locales/dates.ts';
import type { Brief } from '../../src/model/brief.ts';
import { BROWSER_LANGUAGE } from '../../src/tools/drive/driver.ts';

const formatDate = datesIn(BROWSER_LANGUAGE);

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything of a brief that its first sight must show, in the order in which it stands. */
export function firstSight({ entity, lead, claims, articles, related }: Brief): string[] {
  return [
    entity.name,
    ...(entity.role === null ? [] : [entity.role]),
    ...lead.map(({ text }) => text),
    `Named in ${articles.reporting} of ${articles.total} articles`,
    ...claims.slice(0, 2).map(({ text }) => text),
    ...related.slice(0, 2).map(({ name }) => name),
  ].map(plain);
}

/** What each statement of a claim must show once the claim is opened. */
export const sourcesOf = (claim: Brief['claims'][number]): string[] =>
  claim.statements
    .flatMap(({ text, speaker, cites, article }) => [
      text,
      ...(speaker === null ? [] : [`Said by ${speaker.name}`]),
      ...(cites === null ? [] : [`citing ${cites}`]),
      article.publisher ?? 'Publisher not stated',
      ...(article.byline === null ? [] : [article.byline]),
      formatDate(article.published.date),
      ...(article.published.basis === 'inferred' ? ['inferred'] : []),
    ])
    .map(plain);

/** The parts that a text lacks. */
export const missingFrom = (text: string, parts: readonly string[]): string[] => {
  const words = plain(text);
  return parts.filter((part) => !words.includes(part));
};
