/** Draws the icons of the extension from their sources: `node src/tools/icons.ts` after a change to `src/assets/icon*.svg`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browsers.mjs';

const ASSETS = new URL('../assets/', import.meta.url);
/** Of the SVG's own units: one pixel each of the smallest icon. */
const UNITS = 16;

/** Pixels. Toolbars: 16, on screens of 1.25, 1.5 and 2 times as many pixels 20, 24 and 32; the list of extensions 48 and 96; the store 128. */
const ICONS = [
  { source: 'icon.svg', folder: 'icon/', sizes: [16, 20, 24, 32, 48, 96, 128] },
  { source: 'icon-off.svg', folder: 'icon/off/', sizes: [16, 20, 24, 32, 48] },
] as const;

/**
 * Moves edges, which have whole coordinates, to whole pixels, and what lies between two edges along with them: an icon of
 * 20 pixels is as sharp as one of 16.
 * @param size the width of the icon in pixels
 */
function hinted(svg: string, size: number): string {
  const edge = (unit: number) => (Math.round((unit * size) / UNITS) * UNITS) / size;
  const place = (at: number) => {
    const before = Math.floor(at);
    return edge(before) + (at - before) * (edge(before + 1) - edge(before));
  };
  return svg.replaceAll(/ d="([^"]+)"/g, (path) =>
    path.replaceAll(/[\d.]+/g, (number) => place(Number(number)).toFixed(4)),
  );
}

const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { source, folder, sizes } of ICONS) {
  const svg = readFileSync(new URL(source, ASSETS), 'utf8');
  mkdirSync(new URL(folder, ASSETS), { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${hinted(svg, size)}`,
    );
    await page.screenshot({ path: new URL(`${folder}${size}.png`, ASSETS).pathname, omitBackground: true });
  }
}
await browser.close();
