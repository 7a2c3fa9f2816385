/**
 * `npm run screenshots`: the pictures for the stores, 1280 by 800 pixels, from the extension as it is built, at work on the demo page
 * in a real Chromium. `-- --language de` makes them in another language. They go to `.output/screenshots/<language>/`.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Reader, startReader } from './drive/reader.ts';
import type { Tab } from './drive/tab.ts';
import { until } from './drive/until.ts';
import { startWeb, type Web } from './drive/web.ts';
import { ROOT, run } from './run.ts';

const SIZE = { width: 1280, height: 800 };
/** The popup's own size, and the width that browsers give a panel at first. */
const POPUP = { width: 400, height: 560 };
const PANEL_WIDTH = 380;
/** Longer than any transition, in milliseconds. */
const AT_REST_MS = 600;

const PAGES = join(ROOT, 'tests', 'pages');
const SITE = 'http://meridian-courier.test';
/** Who the pictures are about. */
const SHOWN = 'Kirill Dmitriev';
const TYPED = 'dmitr';

interface Studio {
  readonly reader: Reader;
  readonly web: Web;
  readonly folder: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function shoot(tab: Tab, path: string, { width, height }: Size = SIZE): Promise<void> {
  await tab.page.focus();
  await tab.page.resize(width, height);
  await sleep(AT_REST_MS);
  await tab.page.screenshot(path);
}

const hasMarks = (tab: Tab) => until('the page is marked', async () => (await tab.highlights()).length > 0);
const shows = (tab: Tab, selector: string) =>
  until(`${selector} is there`, () =>
    tab.page.inDocument((root, wanted) => root.querySelector(wanted) !== null, selector),
  );

async function openDemo({ reader }: Studio): Promise<Tab> {
  const tab = await reader.open(`${SITE}/demo.html`);
  await tab.page.resize(SIZE.width, SIZE.height);
  await hasMarks(tab);
  return tab;
}

async function shootPopover(studio: Studio): Promise<void> {
  const tab = await openDemo(studio);
  await tab.pointAt(SHOWN);
  await tab.popoverOf(SHOWN);
  await shoot(tab, join(studio.folder, 'popover.png'));
}

async function shootPopup(studio: Studio): Promise<void> {
  const tab = await openDemo(studio);
  const popup = await studio.reader.openPopup(tab);
  await popup.page.type(TYPED);
  await shows(popup, '[role="option"] mark');
  await compose(studio, 'popup', {
    page: { of: tab, size: SIZE, style: 'inset: 0' },
    popup: {
      of: popup,
      size: POPUP,
      style: 'top: 10px; right: 24px; border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 12px 36px #0006',
    },
  });
}

async function shootPanel(studio: Studio): Promise<void> {
  const tab = await openDemo(studio);
  const panel = await studio.reader.openPanel(tab);
  await shows(panel, 'li');
  const width = SIZE.width - PANEL_WIDTH;
  await compose(studio, 'panel', {
    page: { of: tab, size: { ...SIZE, width }, style: 'left: 0; top: 0' },
    panel: {
      of: panel,
      size: { ...SIZE, width: PANEL_WIDTH },
      style: 'right: 0; top: 0; box-shadow: 0 0 0 1px #0003',
    },
  });
}

interface Layer {
  readonly of: Tab;
  readonly size: Size;
  /** Where it lies. */
  readonly style: string;
}

/** Windows of the browser's own stand beside its pages, and no picture of a page has them in it: they are put together here. */
async function compose(
  { reader, web, folder }: Studio,
  name: string,
  layers: Record<string, Layer>,
): Promise<void> {
  const images: string[] = [];
  for (const [layer, { of, size, style }] of Object.entries(layers)) {
    const path = join(folder, `${layer}.layer.png`);
    await shoot(of, path, size);
    web.publish(`/${layer}.layer.png`, { body: await readFile(path) });
    await rm(path);
    images.push(`<img src="/${layer}.layer.png" alt="" style="position: fixed; ${style}">`);
  }
  web.publish('/composed.html', { body: `<!doctype html><title>${name}</title>${images.join('')}` });
  await shoot(await reader.open(`${SITE}/composed.html`), join(folder, `${name}.png`));
}

async function shootOwnPages({ reader, folder }: Studio): Promise<void> {
  const welcome = await reader.openWelcome();
  await shows(welcome, 'input');
  await hasMarks(welcome);
  await shoot(welcome, join(folder, 'welcome.png'));
  const options = await reader.openOptions();
  await shows(options, 'input');
  await shoot(options, join(folder, 'options.png'));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { language: { type: 'string', default: 'en-US' } } });
  const { language } = values;
  const folder = join(ROOT, '.output', 'screenshots', language);
  await mkdir(folder, { recursive: true });
  const { ok, output } = await run(['wxt', 'build']);
  if (!ok) throw new Error(`The build failed.\n${output}`);
  const web = await startWeb(PAGES);
  const reader = await startReader('chromium', { headless: true, language, proxy: web.port });
  try {
    const studio = { reader, web, folder };
    for (const take of [shootPopover, shootPopup, shootPanel, shootOwnPages]) {
      await take(studio);
      await reader.closeTabs();
    }
    console.log(`Five pictures in .output/screenshots/${language}/`);
  } finally {
    await reader.close();
    await web.close();
  }
}

await main();
