/**
 * What Backstory costs the pages it runs on: a real Chromium loads news pages, and each load is traced. Beside ours, on the
 * same page in the same tab: the limit (one bare walk over the text), and mark.js with the same names. Times of the main
 * thread are the thread's own, so that other programs on the machine hardly change them; waiting times are what they are.
 */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../src/tools/drive/reader.ts';
import { startWeb, type Web } from '../../src/tools/drive/web.ts';
import { run as runTool } from '../../src/tools/run.ts';
import { type BenchBrowser, type BenchTab, startBenchBrowser } from './page/browser.ts';
import { withPeopleOn } from './page/corpus.ts';
import { layoutShift, markWithPeer, readMarkTimes, storm, walkBare } from './page/in-page.ts';
import { demoPage, longPage, newsPages, type SamplePage } from './page/pages.ts';
import { type Figure, printFigures, printPages } from './page/report.ts';
import { type MainThreadTime, timeOf } from './page/trace.ts';

/** After the page has loaded, until everything on it is marked. */
const SETTLE_MS = 1_000;
const LONG = 5_000_000;
const STORM = { perSecond: 10_000, seconds: 5 };

const PEER = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
const FOLDER = fileURLToPath(new URL('../pages', import.meta.url));

/** Milliseconds, but where a unit is named. */
export interface PageFigures {
  readonly page: string;
  readonly limit: number;
  readonly ours: MainThreadTime;
  readonly peer: number;
  /** From `DOMContentLoaded` to the highlights in view, and to the last one; null where there are none. */
  readonly warm: Delays;
  readonly cold: Delays;
  /** Bytes. */
  readonly heap: number;
  readonly shift: number;
  readonly highlights: number;
}

interface Delays {
  readonly inView: number | null;
  readonly last: number | null;
  /** From the start of the navigation to the last highlight. */
  readonly sinceNavigation: number | null;
}

/** Loads a page in a new tab and waits until it has come to rest. */
async function visit(
  browser: BenchBrowser,
  url: string,
  then: (tab: BenchTab) => Promise<void>,
): Promise<void> {
  const tab = await browser.open();
  try {
    await tab.page.goto(url);
    await sleep(SETTLE_MS);
    await then(tab);
  } finally {
    await tab.close();
  }
}

async function delaysOn(tab: BenchTab): Promise<Delays & { count: number }> {
  const { parsed, inView, last, count } = await tab.inScript(readMarkTimes);
  const since = (time: number | null) => (time === null ? null : time - parsed);
  return { inView: since(inView), last: since(last), sinceNavigation: last, count };
}

interface Bench {
  readonly web: Web;
  readonly ours: BenchBrowser;
  /** A browser without the extension. */
  readonly plain: BenchBrowser;
  readonly forms: readonly string[];
}

async function measure({ web, ours, plain, forms }: Bench, { name, page }: SamplePage): Promise<PageFigures> {
  const url = `http://${name}.test/${name}.html`;
  web.publish(`/${name}.html`, page);
  const without = { heap: 0, shift: 0 };
  await visit(plain, url, async (tab) => {
    without.shift = await tab.page.evaluate(layoutShift);
    without.heap = await tab.heap();
  });
  await ours.stopBackground();
  let cold: Delays | undefined;
  await visit(ours, url, async (tab) => {
    cold = await delaysOn(tab);
  });
  const tab = await ours.open();
  const events = await tab.trace(async () => {
    await tab.page.goto(url);
    await sleep(SETTLE_MS);
  });
  const { count, ...warm } = await delaysOn(tab);
  const shift = (await tab.page.evaluate(layoutShift)) - without.shift;
  const heap = (await tab.heap()) - without.heap;
  const limit = await tab.inNewWorld(walkBare, null);
  const peer = await tab.inNewWorld(markWithPeer, forms, PEER);
  await tab.close();
  const figures = { limit: limit.ms, ours: timeOf(ours.script, events), peer: peer.ms, warm, cold: cold! };
  return { page: name, ...figures, heap, shift, highlights: count };
}

/** A page that nobody has ever read to its end. */
async function measureLong({ web, ours }: Bench): Promise<Figure[]> {
  const { name, page } = longPage('long', LONG);
  web.publish(`/${name}.html`, page);
  const tab = await ours.open();
  const events = await tab.trace(async () => {
    await tab.page.goto(`http://${name}.test/${name}.html`);
    await sleep(10 * SETTLE_MS);
  });
  const { inView } = await delaysOn(tab);
  await tab.close();
  const time = timeOf(ours.script, events);
  return [
    { what: `${LONG} characters: main thread in ${10 * SETTLE_MS} ms`, value: time.total, unit: 'ms' },
    { what: `${LONG} characters: longest slice`, value: time.longest, unit: 'ms', most: 8 },
    { what: `${LONG} characters: highlights in view`, value: inView ?? Number.NaN, unit: 'ms', most: 500 },
  ];
}

async function measureStorm({ web, ours }: Bench): Promise<Figure[]> {
  const { name, page } = longPage('storm', 50_000);
  web.publish(`/${name}.html`, page);
  const tab = await ours.open();
  await tab.page.goto(`http://${name}.test/${name}.html`);
  await sleep(SETTLE_MS);
  let changes = 0;
  const events = await tab.trace(async () => {
    changes = await tab.inNewWorld(storm, STORM);
  });
  await tab.close();
  const { total, longest } = timeOf(ours.script, events);
  const share = total / (STORM.seconds * 1_000);
  return [
    {
      what: `${Math.round(changes / STORM.seconds)} changes a second`,
      value: share * 100,
      unit: '% of the main thread',
      most: 5,
    },
    { what: 'longest slice in that storm', value: longest, unit: 'ms', most: 8 },
  ];
}

function median(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function summary(pages: readonly PageFigures[]): Figure[] {
  const middle = (of: (page: PageFigures) => number | null) => median(pages.map(of));
  const limit = middle((page) => page.limit);
  return [
    {
      what: 'ours, median page',
      value: middle(({ ours }) => ours.total),
      unit: 'ms',
      most: Math.max(5, 3 * limit),
    },
    { what: 'the limit, median page', value: limit, unit: 'ms' },
    {
      what: 'ours ÷ limit, median page',
      value: middle((page) => page.ours.total / page.limit),
      unit: 'ratio',
    },
    {
      what: 'mark.js ÷ ours, median page',
      value: middle((page) => page.peer / page.ours.total),
      unit: 'ratio',
      least: 30,
    },
    {
      what: 'longest slice on any page',
      value: Math.max(...pages.map(({ ours }) => ours.longest)),
      unit: 'ms',
      most: 8,
    },
    { what: 'longest slice, median page', value: middle(({ ours }) => ours.longest), unit: 'ms' },
    {
      what: 'in view after DOMContentLoaded, warm, median',
      value: middle(({ warm }) => warm.inView),
      unit: 'ms',
      most: 50,
    },
    {
      what: 'in view after DOMContentLoaded, cold, median',
      value: middle(({ cold }) => cold.inView),
      unit: 'ms',
    },
    {
      what: 'last highlight after DOMContentLoaded, warm, median',
      value: middle(({ warm }) => warm.last),
      unit: 'ms',
    },
    {
      what: 'last highlight after DOMContentLoaded, cold, median',
      value: middle(({ cold }) => cold.last),
      unit: 'ms',
    },
    { what: 'heap added per tab, median', value: middle(({ heap }) => heap / 2 ** 20), unit: 'MB', most: 1 },
    {
      what: 'layout shift caused on any page',
      value: Math.max(...pages.map(({ shift }) => shift)),
      unit: 'score',
      most: 0,
    },
  ];
}

function sizeOfScript(): Figure {
  const script = readFileSync(`${BUILDS.chromium}/content-scripts/content.js`);
  return {
    what: 'content script, gzipped',
    value: gzipSync(script, { level: 9 }).length,
    unit: 'bytes',
    most: 10_000,
  };
}

const demoFigures = ({ warm, cold }: PageFigures): Figure[] => [
  {
    what: 'demo page: navigation to last highlight, warm',
    value: warm.sinceNavigation ?? Number.NaN,
    unit: 'ms',
  },
  {
    what: 'demo page: navigation to last highlight, cold',
    value: cold.sinceNavigation ?? Number.NaN,
    unit: 'ms',
  },
];

async function measureAll(
  bench: Bench,
  samples: readonly SamplePage[],
): Promise<{ pages: PageFigures[]; figures: Figure[] }> {
  const demo = await measure(bench, demoPage());
  const pages: PageFigures[] = [];
  for (const sample of samples) pages.push(await measure(bench, sample));
  const special = [
    ...demoFigures(demo),
    ...(await measureLong(bench)),
    ...(await measureStorm(bench)),
    sizeOfScript(),
  ];
  return { pages: [demo, ...pages], figures: [...summary(pages), ...special] };
}

/** @param only names of the news pages to measure; all where it is empty */
export async function run(json: boolean, only: readonly string[]): Promise<void> {
  const { ok, output } = await runTool(['wxt', 'build']);
  if (!ok) throw new Error(`The build failed.\n${output}`);
  const news = newsPages().filter(({ name }) => only.length === 0 || only.includes(name));
  if (news.length === 0) console.error('No news pages beside the project: measuring pages that are made up.');
  const samples =
    news.length > 0 ? news : [10_000, 50_000, 200_000].map((length) => longPage(`made-up-${length}`, length));
  const build = await withPeopleOn(samples, BUILDS.chromium);
  const web = await startWeb(FOLDER);
  const plain = await startBenchBrowser(null, web.port);
  const ours = await startBenchBrowser(build.folder, web.port);
  try {
    const measured = await measureAll({ web, ours, plain, forms: build.forms }, samples);
    if (json) console.log(JSON.stringify(measured, null, 2));
    else {
      printPages(measured.pages);
      printFigures(measured.figures);
    }
  } finally {
    await Promise.all([ours.close(), plain.close()]);
    await web.close();
    await rm(build.folder, { recursive: true, force: true });
  }
}
