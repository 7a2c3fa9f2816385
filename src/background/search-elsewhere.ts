/** The search outside the popup: in the address bar, and for what is selected on a page. What it finds is shown by the search page. */

import type { ClickedTab } from '../browser/menus.ts';
import type { Disposition, Suggestion, Suggestions, SuggestionText } from '../browser/omnibox.ts';
import { isPreparing } from '../browser/preparing.ts';
import { fileUrl } from '../browser/runtime.ts';
import { openTab, showInTab } from '../browser/tabs.ts';
import { datesIn } from '../locales/dates.ts';
import { locale, t } from '../locales/texts.ts';
import type { ArticleCard } from '../model/brief.ts';
import { MAX_QUERY_LENGTH, type SearchResult } from '../model/search.ts';
import { search } from '../search/search.ts';
import { beginningOf, shorten } from '../text/shorten.ts';
import type { Library } from './library.ts';

const SEARCH_PAGE = 'search.html';
/** As many lines as browsers show below the address bar. */
const MAX_SUGGESTIONS = 7;
/** UTF-16 code units of a statement that a line has room for. */
const MAX_TITLE = 120;

const formatDate = datesIn(locale);

/** While the corpus is being prepared, that is said first, and what is found follows once it can be. */
export async function* suggest(library: Library, typed: string): AsyncGenerator<Suggestions> {
  const query = typed.trim();
  if (query !== '' && (await isPreparing())) yield { lines: [], none: t('popup.preparing') };
  const results = search(await library.nameIndex(), query.slice(0, MAX_QUERY_LENGTH), {
    limit: MAX_SUGGESTIONS,
  });
  const none = query === '' ? t('popup.placeholder') : t('popup.nothingFound', { query });
  yield { lines: results.map(suggestionOf), none };
}

const suggestionOf = (result: SearchResult): Suggestion => ({
  ...textOf(result),
  content: contentOf(result),
});

function textOf(result: SearchResult): SuggestionText {
  switch (result.type) {
    case 'entity': {
      const { kind, name, role } = result.entity;
      return { title: name, note: [t(`kind.${kind}`), role].filter(Boolean).join(', ') };
    }
    case 'article':
      return { title: result.article.title, note: sourceOf(t('popup.article'), result.article) };
    case 'statement':
      return {
        title: shorten(result.text, MAX_TITLE),
        note: sourceOf(t('search.statement'), result.article),
      };
  }
}

const sourceOf = (type: string, { publisher, published }: ArticleCard): string =>
  [type, publisher, formatDate(published.date)].filter(Boolean).join(', ');

/** What the address bar holds while a suggestion is chosen: `brief:` or `article:` and an id, then `#` and a statement's. */
function contentOf(result: SearchResult): string {
  switch (result.type) {
    case 'entity':
      return `brief:${result.entity.id}`;
    case 'article':
      return `article:${result.article.id}`;
    case 'statement':
      return `article:${result.article.id}#${result.id}`;
  }
}

const CONTENT = /^(?<view>brief|article):(?<id>[a-z0-9-]+)(?:#(?<statement>.+))?$/;

/** The address of the search page for what was typed, with its best result open, or for a suggestion. */
export function searchAddress(entered: string): string {
  const { view, id, statement } = CONTENT.exec(entered)?.groups ?? {};
  if (view === undefined || id === undefined) return addressOf({ q: queryOf(entered), open: 'best' });
  return addressOf({ [view]: id, ...(statement === undefined ? {} : { statement }) });
}

const addressOf = (parameters: Record<string, string>): string =>
  fileUrl(`${SEARCH_PAGE}?${new URLSearchParams(parameters)}`);

const queryOf = (text: string): string => beginningOf(text.replaceAll(/\s+/g, ' ').trim(), MAX_QUERY_LENGTH);

export async function openFromAddressBar(entered: string, disposition: Disposition): Promise<void> {
  const url = searchAddress(entered);
  if (disposition === 'currentTab') await showInTab(url);
  else await openTab({ url, active: disposition === 'newForegroundTab' });
}

/** Beside the page, so that closing it leads back there. */
export const openForSelection = (selection: string, tab: ClickedTab | null): Promise<void> =>
  openTab({ url: addressOf({ q: queryOf(selection) }), active: true, beside: tab });
