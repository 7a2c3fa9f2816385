/**
 * From the opening of the popup to the first frame with results in it, in Chromium, over the bundled corpus, the background asleep
 * each time. The popup stands in a tab: what the browser takes to draw a window round it is not ours. What larger corpora add is
 * measured by `search.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { NO_FILTER } from '../../src/model/search.ts';
import { install, launchChromium } from '../../src/tools/drive/chromium.ts';
import { BUILDS } from '../../src/tools/drive/reader.ts';
import { until } from '../../src/tools/drive/until.ts';
import { startWeb } from '../../src/tools/drive/web.ts';

const ROUNDS = 7;
/** Milliseconds. */
const TARGET = 100;
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

interface Row {
  readonly what: string;
  /** Milliseconds, the best of several rounds: other work on the machine only ever adds to them. */
  readonly best: number;
  readonly median: number;
}

interface Bench {
  readonly context: BrowserContext;
  /** A page of the extension. */
  readonly console: Page;
  readonly origin: string;
  readonly stopBackground: () => Promise<void>;
}

async function start(proxy: number, profile: string): Promise<Bench> {
  const context = await launchChromium({ profile, headless: true, proxy });
  const protocol = await context.browser()!.newBrowserCDPSession();
  const origin = `chrome-extension://${await install(context, protocol, BUILDS.chromium)}`;
  const console = await context.newPage();
  await console.goto(`${origin}/options.html`);
  const session = await context.newCDPSession(console);
  await session.send('ServiceWorker.enable');
  const stopBackground = () =>
    until('the worker has stopped', async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{}] });
      return !targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
    });
  return { context, console, origin, stopBackground };
}

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ result: { results: unknown[] } }> };
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
};

/** Runs in the popup before its own script: notes when the first frame with a result in it was drawn. */
function noteFirstResult(): void {
  const world = globalThis as typeof globalThis & { firstResult?: number };
  const seen = new MutationObserver(() => {
    if (document.querySelector('[role="option"]') === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => (world.firstResult = performance.now())));
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** @returns milliseconds since the navigation began */
async function openPopup({ context, stopBackground }: Bench, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstResult);
  await stopBackground();
  await page.goto(address);
  const waited = await page.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult);
  const time = await waited.jsonValue();
  await page.close();
  return time!;
}

/** @returns milliseconds from the question to the answer out of the whole index */
async function askForAll({ console, stopBackground }: Bench, query: string): Promise<number> {
  await stopBackground();
  const params = { query, limit: 40, filter: NO_FILTER, prefer: [], whole: true };
  return console.evaluate(async (asked) => {
    const begin = performance.now();
    await chrome.runtime.sendMessage({ call: 'search', params: asked });
    return performance.now() - begin;
  }, params);
}

async function rowOf(what: string, measure: () => Promise<number>): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) times.push(await measure());
  times.sort((a, b) => a - b);
  return { what, best: times[0]!, median: times[ROUNDS >> 1]! };
}

async function measure(bench: Bench): Promise<Row[]> {
  const { context, console, origin } = bench;
  await askForAll(bench, 'putin');
  const page = await context.newPage();
  await page.goto('http://news.test/demo.html');
  const tab = await console.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith('http'))!.id;
  });
  return [
    await rowOf('popup to whom the page mentions', () => openPopup(bench, `${origin}/popup.html?tab=${tab}`)),
    await rowOf('search page to results', () => openPopup(bench, `${origin}/search.html?q=putin`)),
    await rowOf('question to all answers', () => askForAll(bench, 'putin')),
  ];
}

export async function run(json: boolean): Promise<void> {
  const web = await startWeb(PAGES);
  const profile = await mkdtemp(join(tmpdir(), 'backstory-popup-'));
  const bench = await start(web.port, profile);
  try {
    const rows = await measure(bench);
    if (json) console.log(JSON.stringify({ rows }, null, 2));
    else for (const row of rows) console.log(lineOf(row));
  } finally {
    await bench.context.close();
    await web.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function lineOf({ what, best, median }: Row): string {
  const verdict = what.includes('to all answers')
    ? ''
    : `at most ${TARGET}: ${best <= TARGET ? 'met' : 'MISSED'}`;
  return `${what.padEnd(54)} best ${best.toFixed(0).padStart(5)} ms, median ${median.toFixed(0).padStart(5)} ms  ${verdict}`;
}
