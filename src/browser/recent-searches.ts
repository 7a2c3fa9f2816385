/**
 * What the reader searched for, in extension storage: on this machine alone. Without the polyfill's types for what is stored, since
 * anything may be.
 */
import browser from 'webextension-polyfill';

const KEY = 'recentSearches';

/** Latest first. */
export async function readRecentSearches(): Promise<string[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : [];
}

export const writeRecentSearches = (queries: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: queries });

export const clearRecentSearches = (): Promise<void> => browser.storage.local.remove(KEY);

/** Whether the reader browses privately: then nothing may be kept. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;
