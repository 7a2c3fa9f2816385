/** A reader at work: a browser with the built extension in it, its tabs, and the extension's own pages. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackgroundCalls } from '../../messages/background-calls.ts';
import type { PageCalls } from '../../messages/page-calls.ts';
import type { Params, Reply, Result } from '../../messages/protocol.ts';
import { startChromium } from './chromium.ts';
import {
  type BrowserName,
  type DrivenPage,
  type Driver,
  type DriverOptions,
  WELCOME_PAGE,
} from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type Tab, tabOf } from './tab.ts';

/** Where WXT puts what it builds. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

const START = { chromium: startChromium, firefox: startFirefox };

export interface Reader {
  readonly browser: BrowserName;
  open(url: string): Promise<Tab>;
  /** The popup's page in a tab of its own, serving the tab given. */
  openPopup(of: Tab): Promise<Tab>;
  /** The panel's page in a tab of its own, serving the tab given. */
  openPanel(of: Tab): Promise<Tab>;
  openOptions(): Promise<Tab>;
  /** As it opens after the installation. */
  openWelcome(): Promise<Tab>;
  /** Clicks the toolbar button while `on` is in front. */
  pressToolbarButton(on: Tab): Promise<void>;
  /** The popup that hangs from the toolbar button; null while it is closed. */
  toolbarPopup(): Promise<ToolbarPopup | null>;
  /** What the toolbar button shows while `on` is in front. */
  toolbarButton(on: Tab): Promise<ToolbarButton>;
  /** The browser's own keyboard shortcut of one of the extension's commands, on the tab in front. */
  runCommand(name: string): Promise<void>;
  /** Calls the background as the extension's own pages do. */
  ask<N extends keyof BackgroundCalls & string>(
    call: N,
    params: Params<BackgroundCalls[N]>,
  ): Promise<Result<BackgroundCalls[N]>>;
  /**
   * Sends messages to the background just as they are, all at once: from a page of the extension, or from the world of our own
   * scripts in a tab. Null stands for a message that nobody answered.
   */
  send(messages: readonly unknown[], from: 'extension' | Tab): Promise<unknown[]>;
  /** What the main frame of a tab says it mentions, every mention counted. */
  mentionsOn(tab: Tab): Promise<Result<PageCalls['mentionsOnPage']>>;
  /** Enlarges a tab as the browser's own menu does: 4 is 400 %. */
  zoom(tab: Tab, factor: number): Promise<void>;
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Without the extension until `installExtension`: nothing else of the reader works meanwhile but open tabs. */
  removeExtension(): Promise<void>;
  installExtension(): Promise<void>;
  /** Closes every tab that was opened. */
  closeTabs(): Promise<void>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
  readonly closed: Promise<void>;
}

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

export interface ReaderOptions {
  readonly headless: boolean;
  readonly proxy?: number;
  /** The folder of another build of the extension than the one that WXT has left. */
  readonly extension?: string;
  readonly language?: string;
}

/** @throws Error where the browser is missing or does not start */
export async function startReader(browser: BrowserName, options: ReaderOptions): Promise<Reader> {
  const profile = await mkdtemp(join(tmpdir(), 'backstory-profile-'));
  const driverOptions: DriverOptions = { extension: BUILDS[browser], ...options, profile };
  let session = await startSession(driverOptions, browser);
  let tabs: Tab[] = [];

  async function openTab(url: string): Promise<Tab> {
    const page = await session.driver.newPage();
    const tab = tabOf(page);
    tabs.push(tab);
    await page.goto(url);
    await page.focus();
    return tab;
  }

  const console = () => session.console(tabs.at(-1));

  return {
    browser,
    open: openTab,
    async openPopup(of) {
      const id = await tabId(await console(), of.page.url());
      return openTab(session.driver.extensionUrl(`popup.html?tab=${id}`));
    },
    async openPanel(of) {
      const id = await tabId(await console(), of.page.url());
      return openTab(session.driver.extensionUrl(`sidepanel.html?tab=${id}`));
    },
    openWelcome: () => openTab(session.driver.extensionUrl(WELCOME_PAGE)),
    openOptions: () => openTab(session.driver.extensionUrl('options.html')),
    pressToolbarButton: (on) => session.driver.pressToolbarButton(on.page),
    toolbarPopup: async () => (await console()).evaluate(readToolbarPopup),
    async toolbarButton(on) {
      const page = await console();
      const tab = await tabId(page, on.page.url());
      return { ...(await page.evaluate(buttonOf, tab)), icon: await session.driver.toolbarIcon(tab) };
    },
    async runCommand(name) {
      const shortcut = await (await console()).evaluate(shortcutOf, name);
      await session.driver.runCommand({ name, shortcut });
    },
    ask: async (call, params) => ask(await console(), { call, params }),
    async mentionsOn(tab) {
      const page = await console();
      return askFrame(page, await tabId(page, tab.page.url()));
    },
    async send(messages, from) {
      const page = await console();
      if (from === 'extension') return page.evaluate(sendAll, messages);
      return sendFromTab(page, { tab: await tabId(page, from.page.url()), messages });
    },
    async zoom(tab, factor) {
      const page = await console();
      const run = (given: { id: number; factor: number }) => chrome.tabs.setZoom(given.id, given.factor);
      await page.evaluate(run, { id: await tabId(page, tab.page.url()), factor });
    },
    stopBackground: async () => session.driver.stopBackground(await console()),
    async reloadExtension() {
      await session.driver.reloadExtension(await console());
      session = sessionOf(session.driver);
    },
    removeExtension: () => session.driver.removeExtension(),
    async installExtension() {
      await session.driver.installExtension();
      session = sessionOf(session.driver);
    },
    async closeTabs() {
      const open = tabs;
      tabs = [];
      await Promise.all(open.map(({ page }) => page.close()));
    },
    async restart() {
      tabs = [];
      await session.driver.close();
      session = await startSession(driverOptions, browser);
    },
    async close() {
      await session.driver.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    closed: session.driver.closed,
  };
}

interface Session {
  readonly driver: Driver;
  /**
   * A page of the extension, opened when first asked for, through which its own interfaces can be reached. It leaves the
   * tab given in front.
   */
  readonly console: (front: Tab | undefined) => Promise<DrivenPage>;
}

const startSession = async (options: DriverOptions, browser: BrowserName): Promise<Session> =>
  sessionOf(await START[browser](options));

function sessionOf(driver: Driver): Session {
  let opened: Promise<DrivenPage> | null = null;
  return { driver, console: (front) => (opened ??= openConsole(driver, front)) };
}

async function openConsole(driver: Driver, front: Tab | undefined): Promise<DrivenPage> {
  const page = await driver.newPage();
  await page.goto(driver.extensionUrl('options.html'));
  await front?.page.focus();
  return page;
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
function readToolbarPopup(): ToolbarPopup | null {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  // Its document has no body for a moment.
  if (!popup?.document.body) return null;
  const { activeElement, body } = popup.document;
  return { text: body.innerText, searchFocused: activeElement?.matches('input') ?? false };
}

async function buttonOf(tabId: number): Promise<Omit<ToolbarButton, 'icon'>> {
  const [badge, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

async function tabId(console: DrivenPage, url: string): Promise<number> {
  const id = await console.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

async function shortcutOf(name: string): Promise<string> {
  const commands = await chrome.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** Runs in the console, and in pages. What cannot be sent, or fails on its way, counts as not answered. */
async function sendAll(messages: readonly unknown[]): Promise<unknown[]> {
  const send = async (message: unknown) => (await chrome.runtime.sendMessage(message)) ?? null;
  return Promise.all(messages.map((message) => send(message).catch(() => null)));
}

async function sendFromTab(
  console: DrivenPage,
  { tab, messages }: { tab: number; messages: readonly unknown[] },
): Promise<unknown[]> {
  const ran = await console.evaluate(
    (given) =>
      chrome.scripting.executeScript({
        target: { tabId: given.tab },
        // What `sendAll` does, which does not exist in that world. By way of JSON: Chromium drops fields that hold null.
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

async function ask<R>(console: DrivenPage, message: object): Promise<R> {
  const reply = await console.evaluate((it) => chrome.runtime.sendMessage(it), message);
  return unwrap(reply as Reply<R>);
}

async function askFrame<R>(console: DrivenPage, tab: number): Promise<R> {
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
