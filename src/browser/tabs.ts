/** Tabs, their frames and what can be sent or started in them. */
import browser, { type Tabs } from 'webextension-polyfill';
import { fileUrl } from './runtime.ts';

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Sends to our script in one frame. Rejects where there is none. */
export const sendToFrame = ({ tabId, frameId }: Frame, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId });

/** Sends to our scripts in all frames of a tab; the first to answer counts. Rejects where there are none. */
export const sendToTab = (tabId: number, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message);

/** Starts files of the extension in one frame, one after the other, in the isolated world of its content script. */
export async function startScripts({ tabId, frameId }: Frame, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/**
 * Adds a style sheet of the extension to one frame. As the user's own, it stands above the page's and holds inside shadow
 * roots; as an author's, Chromium also paints its backgrounds, which it leaves out of highlights otherwise. The page
 * cannot see either among its own.
 */
export async function addStyle({ tabId, frameId }: Frame, file: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Both at once: the browser works out the styles of the whole page anew for what came since the last frame.
  const insert = (origin: 'USER' | 'AUTHOR') =>
    browser.scripting.insertCSS({ target, files: [file], origin });
  await Promise.all([insert('USER'), insert('AUTHOR')]);
}

/**
 * Starts the manifest's content scripts in the frames of a tab that was open before this extension, or this version of it.
 * Does nothing in the browser's own pages.
 */
export async function startContentScripts(tabId: number): Promise<void> {
  for (const { js = [], all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ??
    []) {
    const target = { tabId, allFrames };
    if (js.length > 0) await browser.scripting.executeScript({ target, files: js }).catch(() => {});
  }
}

export interface TabInfo {
  readonly id: number;
  readonly url: string | null;
  /** Its document is still arriving. */
  readonly loading: boolean;
}

const toInfo = ({ id, url, status }: Pick<Partial<Tabs.Tab>, 'id' | 'url' | 'status'>): TabInfo[] =>
  id === undefined ? [] : [{ id, url: url ?? null, loading: status === 'loading' }];

export const allTabs = async (): Promise<TabInfo[]> => (await browser.tabs.query({})).flatMap(toInfo);

/** Shows a page of the extension in a new tab. */
export const openOwnPage = async (file: string): Promise<void> =>
  void (await browser.tabs.create({ url: fileUrl(file) }));

/** The tab that the reader is looking at. */
export async function activeTab(): Promise<TabInfo | null> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true });
  return tabs.flatMap(toInfo)[0] ?? null;
}

export const tabById = async (id: number): Promise<TabInfo | null> =>
  toInfo(await browser.tabs.get(id).catch(() => ({})))[0] ?? null;

/**
 * Tells when the reader may be looking at another page.
 * @param onChange null: another tab came to the front; else the tab that went to another address
 */
export function watchTabs(onChange: (tab: number | null) => void, signal: AbortSignal): void {
  const onActivated = () => onChange(null);
  const onUpdated = (tab: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) onChange(tab);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** A tab has loaded a page, or has gone back to one that it had kept. Register it while the script first runs. */
export const onTabLoaded = (run: (tab: number) => void): void =>
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') run(tab);
  });

/** The host name of a web page's address; null for a local file, and for the browser's own pages. */
export function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
}

interface NewTab {
  readonly url: string;
  readonly active: boolean;
  /** The tab that it is about; closing the new one leads back to it. */
  readonly beside?: { readonly id: number; readonly index: number } | null;
}

export async function openTab({ url, active, beside = null }: NewTab): Promise<void> {
  const place = beside === null ? {} : { index: beside.index + 1, openerTabId: beside.id };
  await browser.tabs.create({ url, active, ...place });
}

/** In the place of what the tab in front shows. */
export const showInTab = async (url: string): Promise<void> => void (await browser.tabs.update({ url }));
