/**
 * Chromium or Chrome under Playwright, with the extension in it. The extension is loaded over the debugging protocol
 * (`Extensions.loadUnpacked`) and not by `--load-extension`, which branded Chrome has stopped to obey.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from '@playwright/test';
import { findBrowser, howToInstall } from '../find-browsers.mjs';
import {
  lastIcon,
  noteIcons,
  raiseCommand,
  raiseEntering,
  raiseMenuClick,
  raiseTyping,
} from './chromium-events.ts';
import {
  BROWSER_LANGUAGE,
  callOnDocument,
  DOWNLOADS,
  type DrivenFrame,
  type DrivenPage,
  type Driver,
  type DriverOptions,
  VIEWPORT,
  WELCOME_PAGE,
} from './driver.ts';
import type { Place } from './in-page.ts';
import { until } from './until.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function commandLine({ headless, proxy, language = BROWSER_LANGUAGE }: Omit<DriverOptions, 'extension'>) {
  const args = [...QUIET, `--lang=${language}`, '--enable-unsafe-extension-debugging'];
  if (headless) args.push('--headless=new');
  // Chromium's sandbox refuses to run as root, which is who runs tests in a container.
  if (userInfo().uid === 0) args.push('--no-sandbox');
  if (proxy !== undefined) {
    args.push(`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>');
  }
  return args;
}

/** @throws Error where the machine has no Chromium, or the extension cannot be loaded */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const context = await launchChromium(options);
  const protocol = await context.browser()!.newBrowserCDPSession();
  const id = await install(context, protocol, options.extension);
  await protocol.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: join(options.profile, DOWNLOADS),
  });
  return drive(context, protocol, { id, path: options.extension });
}

const addressOf = (id: string, path: string): string => `chrome-extension://${id}/${path}`;

/** Loads the extension, and closes its welcome page. @returns its id */
export async function install(context: BrowserContext, protocol: CDPSession, path: string): Promise<string> {
  const { id } = await protocol.send('Extensions.loadUnpacked', { path });
  const welcome = () => context.pages().find((page) => page.url() === addressOf(id, WELCOME_PAGE));
  await until('the welcome page is open', async () => welcome() !== undefined);
  await welcome()!.close();
  return id;
}

/** Chromium without the extension. @throws Error where the machine has none */
export async function launchChromium(options: Omit<DriverOptions, 'extension'>): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(howToInstall('chromium'));
  await allowReloads(options.profile);
  return chromium.launchPersistentContext(options.profile, {
    executablePath,
    args: commandLine(options),
    // Playwright's own `headless` is another, older browser without extensions.
    headless: false,
    // Linux asks the environment for the language of the interface, other systems the command line.
    env: { ...process.env, LANGUAGE: (options.language ?? BROWSER_LANGUAGE).replace('-', '_') },
    // Playwright would do without what readers have: extensions, and pages that are kept when they are left.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    viewport: options.headless ? VIEWPORT : null,
  });
}

/** Only in developer mode does Chromium enable an unpacked extension again that was reloaded. */
async function allowReloads(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });
  // A profile that was used before has them.
  await writeFile(join(folder, 'Preferences'), preferences, { flag: 'wx' }).catch(() => {});
}

interface Extension {
  readonly id: string;
  /** Its folder. */
  readonly path: string;
}

function drive(context: BrowserContext, protocol: CDPSession, { id, path }: Extension): Driver {
  const pages = new WeakMap<DrivenPage, Page>();
  // The tab that the browser starts with.
  const blank = context.pages();
  const extensionUrl = (path: string) => addressOf(id, path);
  // One that was stopped meanwhile sets none.
  const watchIcons = (worker: Worker) => worker.evaluate(noteIcons).catch(() => {});
  context.serviceWorkers().forEach(watchIcons);
  context.on('serviceworker', watchIcons);
  const targets = async () => (await protocol.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const workers = async () =>
    (await targets()).filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')),
    );

  const worker = () => runningWorker(context, extensionUrl(''));

  const adopt = (page: Page): DrivenPage => {
    const driven = drivenPage(page);
    pages.set(driven, page);
    return driven;
  };

  return {
    browser: 'chromium',
    extensionUrl,
    newPage: async () => adopt(blank.pop() ?? (await context.newPage())),
    async takeRoom(console) {
      const session = await context.newCDPSession(pages.get(console)!);
      const origin = extensionUrl('').slice(0, -1);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      return () => session.detach();
    },
    async stopBackground(console) {
      const session = await context.newCDPSession(pages.get(console)!);
      await session.send('ServiceWorker.enable');
      // A call that is under way wakes the worker again at once: then it is stopped again.
      await until('the worker has stopped', async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return (await workers()).length === 0;
      });
      await session.detach();
    },
    async reloadExtension(console) {
      // Ends the very page that asks for it.
      await console.evaluate(() => chrome.runtime.reload()).catch(() => {});
      await until('the old extension has gone', async () => pages.get(console)!.isClosed());
      await until('the new one runs', async () => (await workers()).length > 0);
    },
    removeExtension: async () => void (await protocol.send('Extensions.uninstall', { id })),
    installExtension: async () => void (await install(context, protocol, path)),
    runCommand: ({ name }) => worker().evaluate(raiseCommand, name),
    typeInAddressBar: (text) => worker().evaluate(raiseTyping, text),
    enterInAddressBar: (text) => worker().evaluate(raiseEntering, text),
    searchForSelection: (_, { text }) => worker().evaluate(raiseMenuClick, text),
    async ownPage(path) {
      const page = context.pages().find((it) => it.url().startsWith(extensionUrl(path)));
      return page === undefined ? null : adopt(page);
    },
    async pressToolbarButton(page) {
      const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === page.url());
      if (tab === undefined) throw new Error(`no tab shows ${page.url()}`);
      await protocol.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    },
    async toolbarIcon(tab) {
      // Where a worker was told nothing when it began, it is now: at the latest from the first look on, icons are noted.
      await worker().evaluate(noteIcons);
      return worker().evaluate(lastIcon, tab);
    },
    close: () => context.close(),
    closed: new Promise((resolve) => {
      context.on('close', () => resolve());
    }),
  };
}

function runningWorker(context: BrowserContext, prefix: string): Worker {
  const worker = context.serviceWorkers().findLast((it) => it.url().startsWith(prefix));
  if (worker === undefined) throw new Error('the background is not running');
  return worker;
}

/** Of the extension's interface, as its own pages have it. */
declare const chrome: { readonly runtime: { reload(): void } };

const drivenFrame = (frame: Frame): DrivenFrame => ({
  url: () => frame.url(),
  evaluate: (run, argument) => frame.evaluate(run as never, argument as never),
  inDocument: (run, argument) => frame.evaluate(callOnDocument(run, argument) as never),
});

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load'))
      errors.push(message.text());
  });
  return errors;
}

function drivenPage(page: Page): DrivenPage {
  const errors = errorsOf(page);
  return {
    ...drivenFrame(page.mainFrame()),
    goto: async (url) => void (await page.goto(url)),
    frames: () => page.frames().map(drivenFrame),
    inShadow: (host, run, argument, nth = 0) =>
      inClosedShadow(page, { host, nth, run: run.toString(), argument }),
    moveMouse: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    click: (x, y) => page.mouse.click(x, y),
    touch: (path) => touch(page, path),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    wheel: (by) => page.mouse.wheel(0, by),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    pretend: ({ colorScheme = null, forcedColors, reducedMotion, printed }) =>
      page.emulateMedia({
        colorScheme,
        forcedColors: forcedColors ? 'active' : null,
        reducedMotion: reducedMotion ? 'reduce' : null,
        media: printed ? 'print' : null,
      }),
    focus: () => page.bringToFront(),
    collectGarbage: () => page.requestGC(),
    errors: () => errors,
    close: () => page.close(),
  };
}

async function touch(page: Page, [first, ...others]: readonly [Place, ...Place[]]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [first]);
  for (const place of others) await send('touchMove', [place]);
  await send('touchEnd', []);
  await session.detach();
}

type Node = Awaited<ReturnType<typeof documentOf>>;

const documentOf = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** The debugging protocol sees into closed shadow roots, and can hand one to a function as its `this`. */
async function inClosedShadow<R>(
  page: Page,
  { host, nth, run, argument }: { host: string; nth: number; run: string; argument: unknown },
): Promise<R | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const root = shadowRootsOf(await documentOf(session), host)[nth] ?? null;
    if (root === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (argument) { return (${run})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  } finally {
    await session.detach();
  }
}

/** Of the elements of that name in the main document; frames are documents of their own. */
function shadowRootsOf(node: Node, name: string): Node[] {
  if (node.localName === name) return node.shadowRoots ?? [];
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((it) => shadowRootsOf(it, name));
}
