/** The popup as its reader sees it. Its page may stand in the toolbar or in a tab. */
import { expect } from '@playwright/test';
import { NO_FILTER, type SearchResult } from '../../src/model/search.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { until } from '../../src/tools/drive/until.ts';
import { plain } from './shown.ts';

export interface Row {
  readonly text: string;
  /** The letters that matched what was typed, marked. */
  readonly marked: readonly string[];
  /** The row that Enter would open. */
  readonly active: boolean;
}

function readRows(root: Document): Row[] {
  return [...root.querySelectorAll<HTMLElement>('[role="option"]')]
    .filter((row) => row.checkVisibility())
    .map((row) => ({
      text: row.innerText,
      marked: [...row.querySelectorAll('mark')].map((mark) => mark.innerText),
      active: row.getAttribute('aria-selected') === 'true',
    }));
}

export async function rowsOf(popup: Tab): Promise<Row[]> {
  const rows = await popup.page.inDocument(readRows, null);
  return rows.map((row) => ({ ...row, text: plain(row.text) }));
}

/** Rows whose text begins with `name`. */
export const rowsNamed = async (popup: Tab, name: string): Promise<Row[]> =>
  (await rowsOf(popup)).filter(({ text }) => text.startsWith(name));

/** What the popup shows beside its list: the brief or article that was opened. Empty while none is. */
export const openedText = async (popup: Tab): Promise<string> =>
  plain(
    await popup.page.inDocument((root) => {
      const opened = [...root.querySelectorAll('article')].find((it) => it.checkVisibility());
      return opened?.innerText ?? '';
    }, null),
  );

/** The query as it stands in the field; null while the cursor is elsewhere. */
export const queryUnderCursor = (popup: Tab): Promise<string | null> =>
  popup.page.inDocument((root) => {
    const field = root.activeElement;
    return field instanceof HTMLInputElement && field.role === 'combobox' ? field.value : null;
  }, null);

/** Whether a switch is on, by its name. */
export const switchIsOn = (page: Tab, name: string): Promise<boolean | null> =>
  page.page.inDocument((root, label) => {
    const found = [...root.querySelectorAll('[role="switch"]')].find((it) => it.ariaLabel === label);
    return found === undefined ? null : found.ariaChecked === 'true';
  }, name);

/** As many results as the popup asks for. */
const MAX_RESULTS = 40;

/** All that the popup finds. */
export const find = async (reader: Reader, query: string, filter = NO_FILTER): Promise<SearchResult[]> =>
  (await reader.ask('search', { query, limit: MAX_RESULTS, filter, prefer: [], whole: true })).results;

/**
 * Types a query, and waits until all that it finds is listed: until then there stands what fewer letters found, and then names alone,
 * since what was said is found a moment later.
 * @param query the letters that it marks in its best result
 */
export async function searchFor(reader: Reader, popup: Tab, query: string): Promise<void> {
  const { length } = await find(reader, query);
  await typeQuery(popup, query);
  await expect
    .poll(async () => {
      const rows = await rowsOf(popup);
      return [rows.length, rows[0]?.marked.join(' ').toLowerCase()];
    })
    .toEqual([length, query]);
}

/** Types into the search field once the cursor is in it. */
export async function typeQuery(popup: Tab, query: string): Promise<void> {
  await until('the cursor is in the search field', async () => (await queryUnderCursor(popup)) === '');
  await popup.page.type(query);
}
