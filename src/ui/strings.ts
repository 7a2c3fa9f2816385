/**
 * Every text that the interface's shared pieces and the popover show, in one place: another language is another object of
 * this shape. Sentences are whole, never glued together from words, so that a translator may order them as they like.
 */
import type { Kind } from '../model/entity.ts';

/** Names of months and the order of a date follow it; day before month suits readers of most countries. */
const LOCALE = 'en-GB';

const rules = new Intl.PluralRules(LOCALE);
const numbers = new Intl.NumberFormat(LOCALE);

/** The form of the language's plural that fits `count`; `#` in it becomes the number. */
function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  const form = rules.select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', numbers.format(count));
}

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  topic: 'Topic',
};

export const strings = {
  locale: LOCALE,
  direction: 'ltr',

  kind: (kind: Kind) => KIND_NAMES[kind],

  back: 'Back',
  close: 'Close',
  retry: 'Try again',
  loading: 'Looking up what was reported…',
  briefFailed: 'This brief could not be read.',
  extensionGone: 'Backstory was updated. Reload this page to go on reading.',
  entityMissing: 'The articles no longer mention this name.',
  nothingReported: 'No article reports anything about this name.',

  reported: 'What was reported',
  reportedIn: (reporting: number, total: number) =>
    `Reported in ${numbers.format(reporting)} of ${plural(total, { one: '# article', other: '# articles' })}`,
  articlesOf: (count: number, total: number) =>
    `${numbers.format(count)} of ${plural(total, { one: '# article', other: '# articles' })}`,
  showArticles: 'What each article says',
  difference: 'They differ.',
  moreClaims: (count: number) => plural(count, { one: 'Show # more report', other: 'Show # more reports' }),

  says: 'Said by',
  cites: (outlet: string) => `citing ${outlet}`,
  publisherUnknown: 'Publisher not stated',
  inferred: 'inferred',
  inferredWhy: (why: string) => `Date inferred: ${why}`,
  happened: (date: string) => `happened ${date}`,
  paragraph: (number: number) => `paragraph ${numbers.format(number)}`,

  sentenceSources: (count: number) =>
    plural(count, { one: 'Show the statement behind this', other: 'Show the # statements behind this' }),

  related: 'Reported together with',
  sharedStatements: (count: number) =>
    plural(count, { one: '# shared statement', other: '# shared statements' }),
  moreRelated: (count: number) => plural(count, { one: '# more', other: '# more' }),

  why: 'Why is this highlighted?',
  whyText: (words: string, reason: string) => `“${words}”: ${reason}.`,
} as const;
