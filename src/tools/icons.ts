/** Draws the icons of the extension from their source: `node src/tools/icons.ts` after a change to `src/assets/icon.svg`. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browsers.mjs';

const ASSETS = new URL('../assets/', import.meta.url);
/** Pixels: toolbars, the list of extensions, the store. */
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(new URL('icon.svg', ASSETS), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.screenshot({ path: new URL(`icon/${size}.png`, ASSETS).pathname, omitBackground: true });
}
await browser.close();
