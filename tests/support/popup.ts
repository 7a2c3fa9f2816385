/** The popup as its reader sees it. Its page may stand in the toolbar or in a tab. */
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

/** Types into the search field once the cursor is in it. */
export async function typeQuery(popup: Tab, query: string): Promise<void> {
  await until('the cursor is in the search field', async () => (await queryUnderCursor(popup)) === '');
  await popup.page.type(query);
}
