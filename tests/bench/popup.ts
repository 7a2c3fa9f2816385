/**
 * `npm run bench -- popup [entities]`: from the opening of the popup to the first frame with results in it, in Chromium, over the bundled
 * corpus or over one made up of that size, beside a popup of nothing but HTML. "Opening" is the moment in which the popup's document begins
 * to load: what comes before it, the press of the button and the window, is the browser's, the same for every extension. The extension's
 * process is not running either, but where the background is awake: a popup of nothing but HTML has to start one, too.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { NO_FILTER } from '../../src/model/search.ts';
import { install, launchChromium } from '../../src/tools/drive/chromium.ts';
import { until } from '../../src/tools/drive/until.ts';
import { startWeb } from '../../src/tools/drive/web.ts';
import { madeUpCorpus } from './made-up-corpus.ts';
import { CONSOLE_PAGE, makeBare, makeProbed } from './popup/extensions.ts';

const ROUNDS = 7;
/** Milliseconds. */
const TARGET = 100;
/** Milliseconds in which the eye takes an answer for immediate: one frame. */
const KEYSTROKE_TARGET = 16;
/** Milliseconds that a corpus of the largest size takes to be compiled. */
const COMPILING = 280_000;
/** Milliseconds after which a process that nobody needs has ended. */
const PROCESS_ENDS = 700;
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const SITE = 'http://news.test';
/** Of the made-up corpus, on the page that the popup is about. */
const NAMES_ON_PAGE = 12;

interface Row {
  readonly what: string;
  /** Milliseconds, the best of several rounds: other work on the machine only ever adds to them. */
  readonly best: number;
  readonly median: number;
  readonly target: number | null;
}

interface Bench {
  readonly context: BrowserContext;
  readonly protocol: CDPSession;
  /** The tab that the popup is about. */
  readonly page: Page;
  readonly stopBackground: () => Promise<void>;
}

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ result: { results: unknown[] } }> };
  readonly storage: { readonly local: { get(key: string): Promise<{ opening?: number }> } };
};

const originOf = (id: string): string => `chrome-extension://${id}`;

const targetsOf = async ({ protocol }: Pick<Bench, 'protocol'>) =>
  (await protocol.send('Target.getTargets', { filter: [{}] })).targetInfos;

async function openConsole({ context }: Bench, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${originOf(id)}/${CONSOLE_PAGE}`);
  return page;
}

interface Opening {
  /** Of the extension. */
  readonly id: string;
  /** What its page's address begins with, after the extension's own. */
  readonly page: string;
  readonly awake: boolean;
  readonly open: () => Promise<unknown>;
}

/** By what the browser tells: a page may be open for less time than lies between two questions. */
function watchTargets({ protocol }: Bench, address: string): () => boolean {
  const open = new Set<string>();
  let hasCome = false;
  const come = ({ targetInfo: { url, targetId } }: { targetInfo: { url: string; targetId: string } }) => {
    if (!url.startsWith(address)) return;
    hasCome = true;
    open.add(targetId);
  };
  protocol.on('Target.targetCreated', come);
  protocol.on('Target.targetInfoChanged', come);
  protocol.on('Target.targetDestroyed', ({ targetId }) => void open.delete(targetId));
  return () => hasCome && open.size === 0;
}

/** Opens a page that has the probe, which closes it. @returns milliseconds since its navigation began */
async function timeOpening(bench: Bench, { id, page, awake, open }: Opening): Promise<number> {
  await bench.stopBackground();
  const console = awake ? await openConsole(bench, id) : null;
  await console?.evaluate(() => chrome.runtime.sendMessage({ call: 'getSettings', params: null }));
  await bench.page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, PROCESS_ENDS));
  const hasComeAndGone = watchTargets(bench, `${originOf(id)}/${page}`);
  await open();
  await until(`${page} has shown results`, async () => hasComeAndGone());
  await console?.close();
  const reader = await openConsole(bench, id);
  const { opening } = await reader.evaluate(() => chrome.storage.local.get('opening'));
  await reader.close();
  return opening!;
}

async function openPopup(bench: Bench, id: string, awake: boolean): Promise<number> {
  const tab = (await targetsOf(bench)).find(({ type, url }) => type === 'tab' && url === bench.page.url());
  const open = () => bench.protocol.send('Extensions.triggerAction', { id, targetId: tab!.targetId });
  return timeOpening(bench, { id, page: 'popup.html', awake, open });
}

/** Opens one of its pages in a tab. Not by Playwright, whose own scripts would have to be read in the page first. */
async function openInTab(bench: Bench, { id, page, awake }: Omit<Opening, 'open'>): Promise<number> {
  const open = () => bench.protocol.send('Target.createTarget', { url: `${originOf(id)}/${page}` });
  return timeOpening(bench, { id, page, awake, open });
}

/** @returns milliseconds from the question to the answer out of the whole index */
async function askForAll(bench: Bench, id: string, query: string): Promise<number> {
  const console = await openConsole(bench, id);
  await bench.stopBackground();
  const params = { query, limit: 40, filter: NO_FILTER, prefer: [], whole: true };
  const time = await console.evaluate(async (asked) => {
    const begin = performance.now();
    await chrome.runtime.sendMessage({ call: 'search', params: asked });
    return performance.now() - begin;
  }, params);
  await console.close();
  return time;
}

/** Runs in the search page: types a query as a reader would, and gives the time of each key to the frame that shows its results. */
async function typeLetters(query: string): Promise<number[]> {
  const field = document.querySelector('input')!;
  const list = document.querySelector('[role="listbox"]')!;
  const times: number[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    const changed = new Promise<void>((resolve) => {
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      seen.observe(list, { childList: true, subtree: true, attributes: true, characterData: true });
    });
    const begin = performance.now();
    field.value = query.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await changed;
    times.push(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return times;
}

async function measureKeystrokes({ context }: Bench, id: string, query: string): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(`${originOf(id)}/search.html?q=${encodeURIComponent(query)}#stay`);
  await page.waitForSelector('[role="option"]');
  await page.waitForTimeout(1_000);
  const times = await page.evaluate(typeLetters, query);
  await page.close();
  return times;
}

function rowOf(what: string, times: readonly number[], target: number | null): Row {
  const ascending = times.toSorted((a, b) => a - b);
  return { what, best: ascending[0]!, median: ascending[ascending.length >> 1]!, target };
}

async function repeat(what: string, target: number | null, measure: () => Promise<number>): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) times.push(await measure());
  return rowOf(what, times, target);
}

async function measure(bench: Bench, { ours, bare, query }: Measured): Promise<Row[]> {
  const searchPage = { id: ours, page: `search.html?q=${encodeURIComponent(query)}` };
  return [
    await repeat('a popup of nothing but HTML', null, () => openPopup(bench, bare, false)),
    await repeat('popup to whom the page mentions', TARGET, () => openPopup(bench, ours, false)),
    await repeat('the same, the background awake', TARGET, () => openPopup(bench, ours, true)),
    await repeat('a tab of nothing but HTML', null, () =>
      openInTab(bench, { id: bare, page: 'popup.html', awake: false }),
    ),
    await repeat('search page to results', TARGET, () => openInTab(bench, { ...searchPage, awake: false })),
    await repeat('the same, the background awake', TARGET, () =>
      openInTab(bench, { ...searchPage, awake: true }),
    ),
    await repeat('question to all answers', null, () => askForAll(bench, ours, query)),
    rowOf('keystroke to results drawn', await measureKeystrokes(bench, ours, query), KEYSTROKE_TARGET),
  ];
}

interface Measured {
  /** Ids of the extensions. */
  readonly ours: string;
  readonly bare: string;
  readonly query: string;
}

export async function run(json: boolean, [size]: readonly string[]): Promise<void> {
  const corpus = size === undefined ? null : madeUpCorpus(Number(size));
  const web = await startWeb(PAGES);
  const folder = await mkdtemp(join(tmpdir(), 'backstory-popup-'));
  const context = await launchChromium({ profile: join(folder, 'profile'), headless: true, proxy: web.port });
  try {
    const protocol = await context.browser()!.newBrowserCDPSession();
    await protocol.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
    const ours = await install(context, protocol, await makeProbed(join(folder, 'ours'), corpus));
    const bare = await protocol.send('Extensions.loadUnpacked', {
      path: await makeBare(join(folder, 'bare')),
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const stopBackground = () =>
      until('the worker has stopped', async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return !(await targetsOf({ protocol })).some(({ type }) => type === 'service_worker');
      });
    const bench: Bench = { context, protocol, page, stopBackground };
    const names = corpus?.entities.slice(0, NAMES_ON_PAGE).map(({ name }) => name) ?? null;
    const query = names?.[0] ?? 'Vladimir Putin';
    await compiled(bench, ours, query);
    if (names !== null) web.publish('/names.html', { body: `<!doctype html><p>${names.join(', ')}.` });
    await page.goto(`${SITE}/${names === null ? 'demo' : 'names'}.html`);
    await page.waitForTimeout(4_000);
    const rows = await measure(bench, { ours, bare: bare.id, query });
    if (json) console.log(JSON.stringify({ rows }, null, 2));
    else for (const row of rows) console.log(lineOf(row));
  } finally {
    await context.close();
    await web.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Waits until the corpus is compiled and stored. */
async function compiled(bench: Bench, id: string, query: string): Promise<void> {
  const console = await openConsole(bench, id);
  console.setDefaultTimeout(COMPILING);
  const params = { query, limit: 1, filter: NO_FILTER, prefer: [], whole: true };
  await console.evaluate((asked) => chrome.runtime.sendMessage({ call: 'search', params: asked }), params);
  await console.close();
}

function lineOf({ what, best, median, target }: Row): string {
  const verdict = target === null ? '' : `at most ${target}: ${best <= target ? 'met' : 'MISSED'}`;
  return `${what.padEnd(54)} best ${best.toFixed(0).padStart(5)} ms, median ${median.toFixed(0).padStart(5)} ms  ${verdict}`;
}
