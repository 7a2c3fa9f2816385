/** A reader at work: a browser with the built extension in it, its tabs, and the extension's own pages. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackgroundCalls } from '../../messages/background-calls.ts';
import type { PageCalls } from '../../messages/page-calls.ts';
import type { Params, Result } from '../../messages/protocol.ts';
import { startChromium } from './chromium.ts';
import {
  ask,
  askFrame,
  buttonOf,
  clickInToolbarPopup,
  closePanelBeside,
  closeToolbarPopup,
  readPanelBeside,
  readToolbarPopup,
  sendAll,
  sendFromTab,
  setZoom,
  shortcutOf,
  type ToolbarButton,
  type ToolbarPopup,
  tabId,
} from './console.ts';
import {
  type AddressBarLines,
  type BrowserName,
  DOWNLOADS,
  type DrivenPage,
  type Driver,
  type DriverOptions,
  type Selected,
  WELCOME_PAGE,
} from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type Tab, tabOf } from './tab.ts';
import { until } from './until.ts';

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
  /** What the panel shows that stands beside the page; null while it is closed. */
  panelBeside(): Promise<string | null>;
  closePanelBeside(): Promise<void>;
  openOptions(): Promise<Tab>;
  /** As it opens after the installation. */
  openWelcome(): Promise<Tab>;
  /** Clicks the toolbar button while `on` is in front. */
  pressToolbarButton(on: Tab): Promise<void>;
  /** The popup that hangs from the toolbar button; null while it is closed. */
  toolbarPopup(): Promise<ToolbarPopup | null>;
  /** Clicks the first button in it whose name begins so. */
  clickInToolbarPopup(name: string): Promise<void>;
  closeToolbarPopup(): Promise<void>;
  /** What the toolbar button shows while `on` is in front. */
  toolbarButton(on: Tab): Promise<ToolbarButton>;
  /** Types the extension's keyword, a space and then the text into the address bar: what is suggested. */
  typeInAddressBar(text: string): Promise<AddressBarLines>;
  /** Types that there and presses Enter. */
  enterInAddressBar(text: string): Promise<void>;
  /** Selects the text of an element of the tab in front, right-clicks it, and chooses the extension's line. */
  searchForSelection(tab: Tab, selector: string): Promise<void>;
  /** The search page, once a tab shows it. */
  searchPage(): Promise<Tab>;
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
  /** What a file of that name holds that was saved; null while there is none. */
  savedFile(name: string): Promise<string | null>;
  /** Leaves the extension no room for its database, until the returned function is called. In Chromium alone. */
  takeRoom(): Promise<() => Promise<void>>;
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
      const popup = await openTab(session.driver.extensionUrl(`popup.html?tab=${id}`));
      // It is drawn with its list, not before: what is typed earlier meets no field.
      await until('the popup is drawn', () =>
        popup.page.evaluate(() => document.activeElement?.matches('input') === true),
      );
      return popup;
    },
    async openPanel(of) {
      const id = await tabId(await console(), of.page.url());
      return openTab(session.driver.extensionUrl(`sidepanel.html?tab=${id}`));
    },
    openWelcome: () => openTab(session.driver.extensionUrl(WELCOME_PAGE)),
    panelBeside: async () => (await console()).evaluate(readPanelBeside),
    closePanelBeside: async () => (await console()).evaluate(closePanelBeside),
    openOptions: () => openTab(session.driver.extensionUrl('options.html')),
    pressToolbarButton: (on) => session.driver.pressToolbarButton(on.page),
    toolbarPopup: async () => (await console()).evaluate(readToolbarPopup),
    async clickInToolbarPopup(name) {
      const page = await console();
      await until(`the popup has the button ${name}`, () => page.evaluate(clickInToolbarPopup, name));
    },
    closeToolbarPopup: async () => (await console()).evaluate(closeToolbarPopup),
    async toolbarButton(on) {
      const page = await console();
      const tab = await tabId(page, on.page.url());
      return { ...(await page.evaluate(buttonOf, tab)), icon: await session.driver.toolbarIcon(tab) };
    },
    async typeInAddressBar(text) {
      await console();
      return session.driver.typeInAddressBar(text);
    },
    enterInAddressBar: (text) => session.driver.enterInAddressBar(text),
    async searchForSelection({ page }, selector) {
      const selected = await page.evaluate(select, selector);
      await session.driver.searchForSelection(page, selected);
    },
    async searchPage() {
      let found: Tab | null = null;
      await until('a tab shows the search page', async () => {
        found = await showingSearch(tabs);
        if (found !== null) return true;
        const page = await session.driver.ownPage(SEARCH_PAGE);
        if (page === null) return false;
        found = tabOf(page);
        tabs.push(found);
        return true;
      });
      return found!;
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
      if (from === 'extension') return page.evaluate(sendAll, JSON.stringify(messages));
      return sendFromTab(page, { tab: await tabId(page, from.page.url()), messages });
    },
    async zoom(tab, factor) {
      const page = await console();
      await page.evaluate(setZoom, { id: await tabId(page, tab.page.url()), factor });
    },
    savedFile: (name) => readFile(join(profile, DOWNLOADS, name), 'utf8').catch(() => null),
    takeRoom: async () => session.driver.takeRoom(await console()),
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

const SEARCH_PAGE = 'search.html';

/** Of the tabs that were opened for something else. */
async function showingSearch(tabs: readonly Tab[]): Promise<Tab | null> {
  for (const tab of tabs) {
    const path = await tab.page.evaluate(() => location.pathname).catch(() => '');
    if (path === `/${SEARCH_PAGE}`) return tab;
  }
  return null;
}

/** Runs in a page: selects an element's text, and says where it stands. */
function select(selector: string): Selected {
  const element = document.querySelector(selector)!;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const selection = getSelection()!;
  selection.selectAllChildren(element);
  const { x, y, width, height } = selection.getRangeAt(0).getClientRects()[0]!;
  return { text: selection.toString(), x: x + width / 2, y: y + height / 2 };
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
