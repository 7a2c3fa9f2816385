/**
 * Firefox under Puppeteer, which speaks WebDriver BiDi to it, with the extension installed. Where Puppeteer's own
 * interface ends (closed shadow roots, the extension's pages, the browser's own window) `bidi.ts` goes on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../find-browsers.mjs';
import { type Bidi, contextOf, openBidi } from './bidi.ts';
import {
  BROWSER_LANGUAGE,
  callOnDocument,
  DOWNLOADS,
  type DrivenFrame,
  type DrivenPage,
  type Driver,
  type DriverOptions,
  splitKeys,
  VIEWPORT,
  WELCOME_PAGE,
} from './driver.ts';
import {
  chooseInMenu,
  collectGarbage,
  enterInAddressBar,
  pressShortcut,
  pressToolbarButton,
  pretend,
  stopBackground,
  toolbarIcon,
  typeInAddressBar,
} from './firefox-chrome.ts';
import type { Place } from './in-page.ts';
import { until } from './until.ts';

/** Where the extension's pages live. Firefox would choose one at random; given beforehand, we know it. */
const UUID = '5b6c1c2e-9d0f-4f51-8a7e-3f1d2c4b5a69';

function preferences(
  id: string,
  { profile, proxy, language = BROWSER_LANGUAGE }: DriverOptions,
): Record<string, unknown> {
  const ours = {
    'intl.locale.requested': language,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // An extension installed for a session is uninstalled with it: keep what it stored for the next session.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, DOWNLOADS),
    'browser.download.useDownloadDir': true,
    // What it would ask about each type of file that it does not show.
    'browser.download.always_ask_before_handling_new_types': false,
  };
  if (proxy === undefined) return ours;
  return {
    ...ours,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

const extensionId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** @throws Error where the machine has no Firefox, or the extension cannot be installed */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error(howToInstall('firefox'));
  const id = extensionId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: options.headless ? VIEWPORT : null,
    // Lets BiDi open the extension's pages and reach the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, options),
  });
  // The tab that the browser starts with will be the first; it has not got the default viewport.
  const blank = await browser.pages();
  await install(browser, options.extension);
  if (options.headless) await blank[0]?.setViewport(VIEWPORT);
  return drive(browser, { id, path: options.extension, blank });
}

const addressOf = (path: string): string => `moz-extension://${UUID}/${path}`;

async function install(browser: Browser, path: string): Promise<void> {
  await browser.installExtension(path);
  const bidi = openBidi(browser);
  let welcome: string | undefined;
  await until('the welcome page is open', async () => {
    welcome = (await bidi.contexts()).find(({ url }) => url === addressOf(WELCOME_PAGE))?.context;
    return welcome !== undefined;
  });
  await bidi.send('browsingContext.close', { context: welcome });
}

interface Started {
  readonly id: string;
  /** The extension's folder. */
  readonly path: string;
  readonly blank: Page[];
}

function drive(browser: Browser, { id, path, blank }: Started): Driver {
  const bidi = openBidi(browser);
  const pages = new WeakMap<DrivenPage, Page>();
  const adopt = (page: Page): DrivenPage => {
    const driven = drivenPage(page, bidi);
    pages.set(driven, page);
    return driven;
  };
  return {
    browser: 'firefox',
    extensionUrl: addressOf,
    newPage: async () => adopt(blank.pop() ?? (await browser.newPage())),
    takeRoom: () => Promise.reject(new Error('Firefox does this only to whole machines')),
    stopBackground: () => stopBackground(bidi, id),
    // Firefox updates an extension by putting the new version in the old one's place.
    reloadExtension: async () => void (await browser.installExtension(path)),
    removeExtension: () => browser.uninstallExtension(id),
    installExtension: () => install(browser, path),
    runCommand: ({ shortcut }) => pressShortcut(bidi, shortcut),
    pressToolbarButton: async (page) => {
      await page.focus();
      await pressToolbarButton(bidi, id);
    },
    toolbarIcon: (tab) => toolbarIcon(bidi, id, tab),
    typeInAddressBar: (text) => typeInAddressBar(bidi, text),
    enterInAddressBar: (text) => enterInAddressBar(bidi, text),
    searchForSelection: async (page, { x, y }) => {
      await pages.get(page)!.mouse.click(x, y, { button: 'right' });
      await chooseInMenu(bidi, id);
    },
    async ownPage(path) {
      for (const page of await browser.pages()) {
        const url = await page.evaluate(() => location.href).catch(() => '');
        if (url.startsWith(addressOf(path))) return adopt(page);
      }
      return null;
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => resolve());
    }),
  };
}

const drivenFrame = (frame: Frame): DrivenFrame => ({
  url: () => frame.url(),
  evaluate: (run, argument) => evaluated(frame, `(${run})(${literal(argument)})`),
  inDocument: (run, argument) => evaluated(frame, callOnDocument(run, argument)),
});

/** Parsed in the page: in the text of a script, a field named `__proto__` would become the object's prototype. */
const literal = (argument: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(argument ?? null))})`;

/** By way of JSON: Puppeteer has BiDi cut off what is nested deeply. */
async function evaluated<R>(frame: Frame, expression: string): Promise<R> {
  const json = await frame.evaluate(`(async () => JSON.stringify((await ${expression}) ?? null))()`);
  return JSON.parse(String(json)) as R;
}

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

function drivenPage(page: Page, bidi: Bidi): DrivenPage {
  const errors = errorsOf(page);
  // Puppeteer does not notice that a page of the extension is open, and so knows no address of it.
  let own: string | null = null;
  return {
    ...drivenFrame(page.mainFrame()),
    url: () => own ?? page.url(),
    async goto(url) {
      own = url.startsWith('moz-extension:') ? url : null;
      await (own === null ? page.goto(url) : gotoOwnPage(page, bidi, url));
    },
    frames: () => page.frames().map(drivenFrame),
    inShadow: (host, run, argument, nth = 0) =>
      bidi.inShadow(contextOf(page), { host, nth, run: run.toString(), argument }),
    moveMouse: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    touch: (path) => touch(page, path),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    wheel: (by) => page.mouse.wheel({ deltaY: by }),
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    async pretend(system) {
      await page.bringToFront();
      await pretend(bidi, system);
    },
    focus: () => page.bringToFront(),
    collectGarbage: () => collectGarbage(bidi),
    errors: () => errors,
    close: () => page.close(),
  };
}

async function touch(page: Page, [first, ...others]: readonly [Place, ...Place[]]): Promise<void> {
  const finger = await page.touchscreen.touchStart(first.x, first.y);
  for (const { x, y } of others) await finger.move(x, y);
  await finger.end();
}

async function press(page: Page, keys: string): Promise<void> {
  const { held, key } = splitKeys(keys);
  for (const modifier of held) await page.keyboard.down(modifier as KeyInput);
  await page.keyboard.press(key as KeyInput);
  for (const modifier of held.toReversed()) await page.keyboard.up(modifier as KeyInput);
}

/** Puppeteer waits for events that never come for such a page: https://github.com/puppeteer/puppeteer/issues/14314 */
async function gotoOwnPage(page: Page, bidi: Bidi, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  await until(`${url} is open`, async () => (await page.evaluate(() => location.href)) === url);
}
