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
import { BUILDS } from '../../src/tools/drive/reader.ts';
import { startWeb, type Web } from '../../src/tools/drive/web.ts';
import { run as runTool } from '../../src/tools/run.ts';
import { type BenchBrowser, type BenchTab, startBenchBrowser } from './page/browser.ts';
import { withoutScripts, withPeopleOn } from './page/corpus.ts';
import {
  layoutShift,
  markWithPeer,
  readFirstFrame,
  readMarkTimes,
  walkBare,
  watchFirstFrame,
} from './page/in-page.ts';
import { demoPage, longPage, newsPages, publish, type SamplePage } from './page/pages.ts';
import { type Figure, printFigures, printPages } from './page/report.ts';
import { SPECIAL, sizeOfScript } from './page/special.ts';
import { type MainThreadTime, renderingTime, type TraceEvent, timeOf } from './page/trace.ts';

/** A delay swings by a frame or two, and some pages shift by themselves in every other load: so many loads are looked at. */
const WARM_LOADS = 3;

/** After the page has loaded, until everything on it is marked. */
export const SETTLE_MS = 1_000;

const PEER = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
const FOLDER = fileURLToPath(new URL('../pages', import.meta.url));

/** Milliseconds, but where a unit is named. */
export interface PageFigures {
  readonly page: string;
  readonly limit: number;
  readonly ours: MainThreadTime;
  /** What the same count finds with content scripts that do nothing: their start, and microtasks that are the browser's. */
  readonly floor: number;
  readonly peer: number;
  /** Of style, layout and paint, what the browser does more of with highlights than without the extension: not the script's to spend. */
  readonly rendering: number;
  /** From `DOMContentLoaded` to the highlights in view, and to the last one; null where there are none. */
  readonly warm: Delays;
  readonly cold: Delays;
  /** From `DOMContentLoaded` to the layout of the first frame after it, without the extension: the limit of `warm.inView`. */
  readonly firstFrame: number;
  /** Bytes that a tab has more of than without the extension. */
  readonly heap: number;
  /** Of those, what the browser itself needs for the worlds of content scripts, however little these do. */
  readonly worlds: number;
  readonly shift: number;
  readonly highlights: number;
}

interface Delays {
  readonly inView: number | null;
  readonly last: number | null;
  /** From the start of the navigation to the last highlight. */
  readonly sinceNavigation: number | null;
}

/** Until it has come to rest. */
async function load(tab: BenchTab, url: string): Promise<void> {
  await tab.page.goto(url);
  await sleep(SETTLE_MS);
}

async function visit<T>(browser: BenchBrowser, then: (tab: BenchTab) => Promise<T>): Promise<T> {
  const tab = await browser.open();
  try {
    return await then(tab);
  } finally {
    await tab.close();
  }
}

/** `WARM_LOADS` times, each in a tab of its own. */
async function visits<T>(browser: BenchBrowser, then: (tab: BenchTab) => Promise<T>): Promise<T[]> {
  const seen: T[] = [];
  for (let i = 0; i < WARM_LOADS; i++) seen.push(await visit(browser, then));
  return seen;
}

export async function delaysOn(tab: BenchTab): Promise<Delays & { count: number }> {
  const { parsed, inView, last, count } = await tab.inScript(readMarkTimes, null);
  const since = (time: number | null) => (time === null ? null : time - parsed);
  return { inView: since(inView), last: since(last), sinceNavigation: last, count };
}

/** Ours; one without an extension; one with an extension that has the same content scripts, and nothing in them. */
type BrowserKind = 'ours' | 'plain' | 'empty';

export interface Bench {
  readonly web: Web;
  /** Of all names in our corpus. */
  readonly forms: readonly string[];
  /** Runs with one browser open, as readers have it: one that merely stands open beside it makes its frames late. */
  withBrowser<T>(kind: BrowserKind, run: (browser: BenchBrowser) => Promise<T>): Promise<T>;
}

async function traceLoad(tab: BenchTab, url: string): Promise<TraceEvent[]> {
  return tab.trace(() => load(tab, url));
}

/** Of loads that are not traced: tracing takes its time, too. Of shifts the least. */
async function warmLoads(browser: BenchBrowser, url: string): Promise<{ warm: Delays; shift: number }> {
  const loads = await visits(browser, async (tab) => {
    await load(tab, url);
    return { ...(await delaysOn(tab)), shift: await tab.page.evaluate(layoutShift) };
  });
  const middle = (of: (delays: Delays) => number | null): number | null => {
    const all = loads.map(of);
    return all.includes(null) ? null : median(all);
  };
  const warm = {
    inView: middle(({ inView }) => inView),
    last: middle(({ last }) => last),
    sinceNavigation: middle(({ sinceNavigation }) => sinceNavigation),
  };
  return { warm, shift: Math.min(...loads.map((it) => it.shift)) };
}

/** Of shifts the most, and of first frames the middle one, of as many loads. */
async function measurePlain(browser: BenchBrowser, url: string) {
  const loads = await visits(browser, async (tab) => {
    await tab.page.addInitScript(watchFirstFrame);
    await load(tab, url);
    const firstFrame = await tab.page.evaluate(readFirstFrame);
    return { firstFrame, shift: await tab.page.evaluate(layoutShift) };
  });
  const firstFrame = median(loads.map((it) => it.firstFrame));
  const shift = Math.max(...loads.map((it) => it.shift));
  const traced = await visit(browser, async (tab) => {
    const rendering = renderingTime(url, await traceLoad(tab, url));
    return { rendering, heap: await tab.heap() };
  });
  return { firstFrame, shift, ...traced };
}

const measureEmpty = (browser: BenchBrowser, url: string) =>
  visit(browser, async (tab) => {
    const floor = timeOf(browser.script, await traceLoad(tab, url)).total;
    return { floor, heap: await tab.heap() };
  });

async function measureOurs(browser: BenchBrowser, url: string, forms: readonly string[]) {
  await browser.stopBackground();
  const cold = await visit(browser, async (tab) => {
    await load(tab, url);
    return delaysOn(tab);
  });
  const { warm, shift } = await warmLoads(browser, url);
  const traced = await visit(browser, async (tab) => {
    const events = await traceLoad(tab, url);
    const { count: highlights } = await delaysOn(tab);
    const heap = await tab.heap();
    const limit = (await tab.inNewWorld(walkBare, null)).ms;
    const peer = (await tab.inNewWorld(markWithPeer, forms, PEER)).ms;
    const [ours, rendering] = [timeOf(browser.script, events), renderingTime(url, events)];
    return { highlights, heap, limit, peer, ours, rendering };
  });
  return { cold, warm, shift, ...traced };
}

/** Page by page in one browser, and then in the next. */
async function measurePages(bench: Bench, samples: readonly SamplePage[]): Promise<PageFigures[]> {
  const urls = samples.map((sample) => publish(bench.web, sample));
  const onEach = <T>(kind: BrowserKind, measure: (browser: BenchBrowser, url: string) => Promise<T>) =>
    bench.withBrowser(kind, async (browser) => {
      const figures: T[] = [];
      for (const url of urls) figures.push(await measure(browser, url));
      return figures;
    });
  const plain = await onEach('plain', measurePlain);
  const empty = await onEach('empty', measureEmpty);
  const ours = await onEach('ours', (browser, url) => measureOurs(browser, url, bench.forms));
  return ours.map((figures, i) => {
    const without = plain[i]!;
    return {
      ...figures,
      page: samples[i]!.name,
      firstFrame: without.firstFrame,
      floor: empty[i]!.floor,
      heap: figures.heap - without.heap,
      worlds: empty[i]!.heap - without.heap,
      rendering: figures.rendering - without.rendering,
      shift: figures.shift - without.shift,
    };
  });
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
    {
      what: 'of it, what empty content scripts take',
      value: middle(({ floor }) => floor),
      unit: 'ms',
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
      what: 'of it, until the first frame, without the extension',
      value: middle(({ warm, firstFrame }) => (warm.inView === null ? null : firstFrame)),
      unit: 'ms',
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
    {
      what: 'of it, what empty content scripts add',
      value: middle(({ worlds }) => worlds / 2 ** 20),
      unit: 'MB',
    },
    {
      what: 'style, layout and paint added by the browser',
      value: middle(({ rendering }) => rendering),
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

/** The name by which all pages that are made for it can be asked for. */
const ALL_SPECIAL = 'special';
const MADE_UP = [10_000, 50_000, 200_000];

/** Real news pages where they are at hand, else pages that are made up. */
function samplePages(only: readonly string[]): SamplePage[] {
  const news = newsPages();
  if (news.length === 0) console.error('No news pages beside the project: measuring pages that are made up.');
  const pages = news.length > 0 ? news : MADE_UP.map((length) => longPage(`made-up-${length}`, length));
  return only.length === 0 ? pages : pages.filter(({ name }) => only.includes(name));
}

async function measureAll(
  bench: Bench,
  samples: readonly SamplePage[],
  special: readonly string[],
): Promise<{ pages: PageFigures[]; figures: Figure[] }> {
  const [demo, ...pages] = await measurePages(bench, [demoPage(), ...samples]);
  const figures = [...(pages.length > 0 ? summary(pages) : []), ...demoFigures(demo!), sizeOfScript()];
  for (const name of special) figures.push(...(await SPECIAL[name]!(bench)));
  return { pages: [demo!, ...pages], figures };
}

/** @param only names of the pages to measure, those made for it among them, all of which are `special`; all where it is empty */
export async function run(json: boolean, only: readonly string[]): Promise<void> {
  const { ok, output } = await runTool(['wxt', 'build']);
  if (!ok) throw new Error(`The build failed.\n${output}`);
  const samples = samplePages(only);
  const isEvery = only.length === 0 || only.includes(ALL_SPECIAL);
  const special = Object.keys(SPECIAL).filter((name) => isEvery || only.includes(name));
  const build = await withPeopleOn(samples, BUILDS.chromium);
  const web = await startWeb(FOLDER);
  const shell = await withoutScripts(build.folder);
  const folders = { ours: build.folder, plain: null, empty: shell };
  const bench: Bench = {
    web,
    forms: build.forms,
    async withBrowser(kind, run) {
      const browser = await startBenchBrowser(folders[kind], web.port);
      try {
        return await run(browser);
      } finally {
        await browser.close();
      }
    },
  };
  try {
    const measured = await measureAll(bench, samples, special);
    if (json) console.log(JSON.stringify(measured, null, 2));
    else {
      printPages(measured.pages);
      printFigures(measured.figures);
    }
  } finally {
    await web.close();
    for (const folder of [build.folder, shell]) await rm(folder, { recursive: true, force: true });
  }
}
