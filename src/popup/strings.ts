/** Every text of the popup that is not one of the shared pieces'. */
import { strings as shared } from '../ui/strings.ts';
import type { GroupName } from './rows.ts';

const rules = new Intl.PluralRules(shared.locale);
const numbers = new Intl.NumberFormat(shared.locale);

const GROUP_NAMES: Readonly<Record<GroupName, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  topic: 'Topics',
  article: 'Articles',
  statement: 'Statements',
};

export const strings = {
  search: 'Search what was reported',
  placeholder: 'Search people, topics, articles',
  clear: 'Clear the search',
  options: 'Options',

  group: (name: GroupName) => GROUP_NAMES[name],
  onPage: 'On this page',
  nameCount: (count: number) => (rules.select(count) === 'one' ? '1 name' : `${numbers.format(count)} names`),
  results: 'Results',
  mentions: (count: number) =>
    rules.select(count) === 'one'
      ? '1 mention on this page'
      : `${numbers.format(count)} mentions on this page`,
  resultCount: (count: number) =>
    rules.select(count) === 'one' ? '1 result' : `${numbers.format(count)} results`,
  alsoWritten: (form: string) => `as ${form}`,

  nothingOnPage: 'Nobody on this page that the articles report on.',
  nothingOnPageHint: 'Search to look somebody up.',
  pageClosed: 'This page belongs to the browser, and extensions cannot read it.',
  pageClosedHint: 'You can still search.',
  pageSilent: 'Backstory has not read this page yet.',
  pageSilentHint: 'Reload the page to see whom it mentions.',
  offHere: (site: string) => `Backstory is off on ${site}.`,
  offEverywhere: 'Backstory is off.',
  offHint: 'Switch it on below to see whom this page mentions. You can still search.',
  pageFailed: 'What this page mentions could not be looked up.',
  nothingFound: (query: string) => `Nothing found for “${query}”.`,
  nothingFoundHint: 'Try a surname, fewer words, or the name as another language writes it.',
  searchFailed: 'The search did not work.',
  articleFailed: 'This article could not be read.',
  articleMissing: 'The corpus no longer has this article.',

  brief: 'Brief',
  article: 'Article',
  backToPage: 'On this page',
  backToResults: (query: string) => `Results for “${query}”`,
  paragraph: (number: number) => `Paragraph ${numbers.format(number)}`,
  articleReports: 'What it reported',
  statementCount: (count: number) =>
    rules.select(count) === 'one' ? '1 statement' : `${numbers.format(count)} statements`,

  siteSwitch: (site: string) => `On ${site}`,
  siteSwitchNoSite: 'On this page',
  siteSwitchClosed: 'The browser lets no extension in here',
  siteSwitchFile: 'Local files have no site to switch off',
  siteSwitchOverruled: 'Off everywhere',
  everywhereSwitch: 'Everywhere',
  settingsFailed: 'The setting could not be saved. Try again.',
} as const;
