/** What a page of the extension can ask on behalf of a test: the browser, the background, the scripts in tabs. */
import type { Reply } from '../../messages/protocol.ts';
import type { DrivenPage } from './driver.ts';

export interface ToolbarPopup {
  readonly text: string;
  /** Whether what the reader types next goes into the search field. */
  readonly searchFocused: boolean;
}

export interface ToolbarButton {
  readonly badge: string;
  readonly title: string;
  /** The files of its icon, one for each size. */
  readonly icon: readonly string[];
}

/** What the functions below use of the extension's interface. They run in the console. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
  readonly extension: { getViews(filter: object): Window[] };
}
declare const chrome: ExtensionApi;

/** Neither browser lets a test attach to its popup, but pages of one extension see each other. */
export function readToolbarPopup(): ToolbarPopup | null {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  // Its document has no body for a moment.
  if (!popup?.document.body) return null;
  const { activeElement, body } = popup.document;
  return { text: body.innerText, searchFocused: activeElement?.matches('input') ?? false };
}

/** Clicks the first button whose name begins so. @returns whether there is one, in a popup that is open */
export function clickInToolbarPopup(name: string): boolean {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  const buttons = [...(popup?.document.querySelectorAll<HTMLElement>('button, summary') ?? [])];
  const button = buttons.find((it) => (it.ariaLabel ?? it.innerText).startsWith(name));
  button?.click();
  return button !== undefined;
}

export const closeToolbarPopup = (): void => chrome.extension.getViews({ type: 'popup' })[0]?.close();

/** Neither browser lets a test attach to it. The panel that is a tab has an address with a question mark. */
export function readPanelBeside(): string | null {
  const panel = chrome.extension
    .getViews({})
    .find(({ location }) => location.href.endsWith('/sidepanel.html'));
  return panel?.document.body?.innerText ?? null;
}

export function closePanelBeside(): void {
  chrome.extension
    .getViews({})
    .find(({ location }) => location.href.endsWith('/sidepanel.html'))
    ?.close();
}

export async function buttonOf(tabId: number): Promise<Omit<ToolbarButton, 'icon'>> {
  const [badge, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

export async function tabId(console: DrivenPage, url: string): Promise<number> {
  const id = await console.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

export const setZoom = ({ id, factor }: { id: number; factor: number }): Promise<void> =>
  chrome.tabs.setZoom(id, factor);

export async function shortcutOf(name: string): Promise<string> {
  const commands = await chrome.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/**
 * Runs in the console, and in pages. What cannot be sent, or fails on its way, counts as not answered. By way of JSON: Playwright
 * would drop a field of the name `__proto__`, and Chromium, in a script's arguments, fields that hold null.
 */
export async function sendAll(json: string): Promise<unknown[]> {
  const send = async (message: unknown) => (await chrome.runtime.sendMessage(message)) ?? null;
  const all: unknown[] = JSON.parse(json);
  return Promise.all(all.map((message) => send(message).catch(() => null)));
}

export async function sendFromTab(
  console: DrivenPage,
  { tab, messages }: { tab: number; messages: readonly unknown[] },
): Promise<unknown[]> {
  const ran = await console.evaluate(
    (given) =>
      chrome.scripting.executeScript({
        target: { tabId: given.tab },
        // What `sendAll` does, which does not exist in that world.
        func: (json: string) => {
          const send = async (message: unknown) => (await chrome.runtime.sendMessage(message)) ?? null;
          const all: unknown[] = JSON.parse(json);
          return Promise.all(all.map((message) => send(message).catch(() => null)));
        },
        args: [given.json],
      }),
    { tab, json: JSON.stringify(messages) },
  );
  return ran[0]?.result as unknown[];
}

export async function ask<R>(console: DrivenPage, message: object): Promise<R> {
  const reply = await console.evaluate((it) => chrome.runtime.sendMessage(it), message);
  return unwrap(reply as Reply<R>);
}

export async function askFrame<R>(console: DrivenPage, tab: number): Promise<R> {
  const reply = await console.evaluate(
    (id) => chrome.tabs.sendMessage(id, { call: 'mentionsOnPage', params: null }, { frameId: 0 }),
    tab,
  );
  return unwrap(reply as Reply<R>);
}

function unwrap<R>(reply: Reply<R>): R {
  if (!reply.ok) throw new Error(reply.error);
  return reply.result;
}
