/**
 * `npm start`: builds the extension and shows it on a news page. With a display that is a browser window to play with;
 * without one, or with `CI` set, it is a report: a table of what was marked, and screenshots under `.output/demo/`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asTable, type DemoRow, lookAround } from './demo-tour.ts';
import type { BrowserName } from './drive/driver.ts';
import { startReader } from './drive/reader.ts';
import { startWeb } from './drive/web.ts';
import { ROOT, run } from './run.ts';

const PAGES = join(ROOT, 'tests', 'pages');
const PAGE = 'demo.html';
const SCREENSHOTS = join(ROOT, '.output', 'demo');

function chosenBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
  if (values.browser === 'chromium' || values.browser === 'firefox') return values.browser;
  throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function build(browser: BrowserName): Promise<void> {
  console.log('Building …');
  const { ok, output } = await run(
    browser === 'firefox' ? ['wxt', 'build', '-b', 'firefox'] : ['wxt', 'build'],
  );
  if (!ok) throw new Error(`The build failed.\n${output}`);
}

/** Until the browser is closed. */
async function showWindow(browser: BrowserName, url: string): Promise<void> {
  const reader = await startReader(browser, { headless: false });
  const tab = await reader.open(url);
  await tab.page.focus();
  console.log(`Backstory runs on ${url}. Close the browser to end.`);
  await reader.closed;
}

async function report(browser: BrowserName, url: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const reader = await startReader(browser, { headless: true });
  let rows: readonly DemoRow[];
  try {
    rows = await lookAround(reader, { url, screenshots: SCREENSHOTS });
  } finally {
    await reader.close();
  }
  if (rows.length === 0) throw new Error(`Nothing was highlighted on ${url}.`);
  console.log(`\n${asTable(rows)}\n\nScreenshots: .output/demo/page.png, popover.png, popup.png`);
}

async function main(): Promise<void> {
  const browser = chosenBrowser();
  await build(browser);
  const web = await startWeb(PAGES);
  try {
    await (hasDisplay() ? showWindow : report)(browser, `${web.origin}/${PAGE}`);
  } finally {
    await web.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
