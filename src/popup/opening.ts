/**
 * What the popup shows first, asked for before anything is drawn: drawn once, with its list, it is there sooner than drawn empty and then
 * again, and nothing in it jumps.
 */
import { readRecentSearches } from '../browser/recent-searches.ts';
import { readSettings } from '../browser/storage.ts';
import type { Settings } from '../model/settings.ts';
import { findPage, isOff, type Page, type PageContents, readPage } from '../tab/page.ts';
import { groupRows, rowsOfPage } from './rows.ts';
import { INITIAL_STATE, type PopupState } from './state.ts';

/** Null stands for what is not known yet. */
export interface Opening {
  readonly settings: Settings | null;
  readonly page: Page | null;
  readonly contents: PageContents | null;
  readonly recent: readonly string[] | null;
}

export const NOTHING_KNOWN: Opening = { settings: null, page: null, contents: null, recent: null };

/** Milliseconds that a popup may stay empty: a page that is busy answers late. */
const PATIENCE_MS = 100;

/** @param address like `findPage` */
export async function readOpening(address: string): Promise<Opening> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const inTime = <T>(asked: Promise<T>): Promise<T | null> => Promise.race([asked.catch(() => null), late]);
  const found = findPage(address);
  const [settings, page, contents, recent] = await Promise.all([
    inTime(readSettings()),
    inTime(found),
    inTime(found.then((page) => page && readPage(page))),
    inTime(readRecentSearches()),
  ]);
  return { settings, page, contents, recent };
}

export const stateOf = ({ settings, page, contents }: Opening): PopupState => {
  if (contents === null) return INITIAL_STATE;
  const off = settings !== null && isOff(page, settings);
  return { ...INITIAL_STATE, onPage: groupRows(rowsOfPage(contents, off)) };
};
