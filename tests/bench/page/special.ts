/** What is measured on pages made for it: one far too long, one that never rests, one that a reader stays on all day. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../../src/tools/drive/reader.ts';
import { type Bench, delaysOn, SETTLE_MS } from '../page.ts';
import type { BenchBrowser, BenchHeld, BenchTab } from './browser.ts';
import { mostAdded } from './heap.ts';
import { forgetMarkTimes, goToNewPage, placeOfMark, popoverIs, storm } from './in-page.ts';
import { demoPage, longPage, publish } from './pages.ts';
import type { Figure } from './report.ts';
import { type MainThreadTime, timeOf } from './trace.ts';

const LONG = 5_000_000;
const LONG_MS = 10_000;
const STORM = { perSecond: 10_000, seconds: 5 };
const TIMES = 1_000;
/**
 * How often a page has been used before its heap is looked at: what is loaded at the first use has been, and the history of its tab is as
 * long as browsers let it grow, which is 50 entries.
 */
const FIRST_TIMES = 60;
/** Bytes. The smallest object has twelve: one for each time would be three times as much. */
const NOT_EACH_TIME = 4 * TIMES;

/** Each by the name by which it can be asked for alone. */
export const SPECIAL: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  long: measureLong,
  storm: measureStorm,
  popovers: (bench) => measureHeapAfter(bench, 'popovers opened and closed', usePopover),
  navigations: (bench) => measureHeapAfter(bench, 'single-page navigations', navigate),
};

/** A page that nobody has ever read to its end. */
async function measureLong({ web, withBrowser }: Bench): Promise<Figure[]> {
  const url = publish(web, longPage('long', LONG));
  const { time, inView } = await withBrowser('ours', (browser) => readLong(browser, url));
  return [
    { what: `${LONG} characters: main thread in ${LONG_MS} ms`, value: time.total, unit: 'ms' },
    { what: `${LONG} characters: longest slice`, value: time.longest, unit: 'ms', most: 8 },
    { what: 'longest slice but for garbage collections', value: time.longestOwn, unit: 'ms' },
    { what: `${LONG} characters: highlights in view`, value: inView ?? Number.NaN, unit: 'ms', most: 500 },
  ];
}

async function readLong(browser: BenchBrowser, url: string) {
  const tab = await browser.open();
  const events = await tab.trace(async () => {
    await tab.page.goto(url);
    await sleep(LONG_MS);
  });
  const { inView } = await delaysOn(tab);
  return { time: timeOf(browser.script, events), inView };
}

/** Beside ours, what no observer of changes can do without: to be told of them. */
async function measureStorm({ web, withBrowser }: Bench): Promise<Figure[]> {
  const url = publish(web, longPage('storm', 50_000));
  const { changes, time } = await withBrowser('ours', (browser) => stormOn(browser, url));
  const limit = await withBrowser('plain', (browser) => stormOn(browser, url, idleObserver(browser.script)));
  const share = ({ total }: MainThreadTime) => total / (STORM.seconds * 10);
  return [
    {
      what: `${Math.round(changes / STORM.seconds)} changes a second`,
      value: share(time),
      unit: '% of the main thread',
      most: 5,
    },
    { what: 'of it, to be told of them', value: share(limit.time), unit: '% of the main thread' },
    { what: 'longest slice in that storm', value: time.longest, unit: 'ms', most: 8 },
  ];
}

async function stormOn(
  browser: BenchBrowser,
  url: string,
  script?: string,
): Promise<{ changes: number; time: MainThreadTime }> {
  const tab = await browser.open();
  await tab.page.goto(url);
  await sleep(SETTLE_MS);
  if (script !== undefined) await tab.inNewWorld(() => null, null, script);
  let changes = 0;
  const events = await tab.trace(async () => {
    changes = await tab.inNewWorld(storm, STORM);
  });
  return { changes, time: timeOf(browser.script, events) };
}

/** @param folder that its address, by which a trace tells it, begins with */
const idleObserver = (folder: string): string =>
  `new MutationObserver(() => {}).observe(document, { subtree: true, characterData: true, childList: true });
//# sourceURL=${folder}idle-observer.js
`;

/** @param time how often it was done before */
type Use = (tab: BenchTab, time: number) => Promise<void>;

/**
 * Opens the demo page and does something with it again and again. All through the thousand times the browser compiles what
 * is done often, and records what took long, up to some hundreds of each: that is told apart from what would be held for nothing.
 */
async function measureHeapAfter({ web, withBrowser }: Bench, what: string, use: Use): Promise<Figure[]> {
  const url = publish(web, demoPage());
  return withBrowser('ours', async (browser) => {
    const tab = await browser.open();
    await tab.page.goto(url);
    await sleep(SETTLE_MS);
    let time = 0;
    const heldAfter = async (times: number) => {
      for (const end = time + times; time < end; time++) await use(tab, time);
      await sleep(SETTLE_MS);
      await tab.inScript(forgetMarkTimes, null);
      return tab.held();
    };
    const before = await heldAfter(FIRST_TIMES);
    const after = await heldAfter(TIMES);
    return heapFigures(`${TIMES} ${what}`, before, after);
  });
}

function heapFigures(what: string, before: BenchHeld, after: BenchHeld): Figure[] {
  const added = (of: (held: BenchHeld) => number) => of(after) - of(before);
  const size = (of: (held: BenchHeld) => number) => ({ value: added(of) / 1_024, unit: 'KB' });
  const most = mostAdded(before, after);
  return [
    { what: `${what}: script objects`, ...size(({ objects }) => objects), most: NOT_EACH_TIME / 1_024 },
    { what: `most of a kind: ${most.kind}`, value: most.count, unit: 'objects', most: TIMES / 2 },
    {
      what: 'nodes, listeners and documents',
      value: added(({ nodes, jsEventListeners, documents }) => nodes + jsEventListeners + documents),
      unit: 'more',
      most: 0,
    },
    { what: 'nodes that have left the page', value: after.detached, unit: 'held', most: 0 },
    { what: 'objects of the browser itself', ...size(({ browser }) => browser) },
    { what: 'compiled code', ...size(({ code }) => code) },
  ];
}

async function usePopover(tab: BenchTab): Promise<void> {
  const { x, y } = await tab.inScript(placeOfMark, null);
  await tab.page.mouse.click(x, y);
  await tab.inScript(popoverIs, 'open');
  await tab.page.keyboard.press('Escape');
  await tab.inScript(popoverIs, 'closed');
}

/** Until the new page is marked. */
async function navigate(tab: BenchTab, time: number): Promise<void> {
  const name = time % 2 === 0 ? 'Elon Musk' : 'Vladimir Putin';
  await tab.page.evaluate(goToNewPage, { name, path: `/page-${time}` });
}

export function sizeOfScript(): Figure {
  const script = readFileSync(`${BUILDS.chromium}/content-scripts/content.js`);
  return {
    what: 'content script, gzipped',
    value: gzipSync(script, { level: 9 }).length,
    unit: 'bytes',
    most: 10_240,
  };
}
