/** Pictures of screens, and the comparison with those that were found good. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { until } from '../../src/tools/drive/until.ts';
import { withoutRoom } from './layout.ts';

const POPOVER = 'backstory-popover';
/** Of all pixels. Smoothing of letters differs between machines; what moves or vanishes is more than this. */
const MAX_DIFFERENCE = 0.01;

/** Widths of the same words in the fonts of the screens: other fonts, other widths. Runs in the page. */
function measureFonts(): string {
  const context = document.createElement('canvas').getContext('2d')!;
  return ['serif', 'system-ui', 'bold 1px system-ui']
    .map((family) => {
      context.font = family.includes('px') ? family.replace('1px', '100px') : `100px ${family}`;
      return Math.round(context.measureText('The quick brown fox jumps over the lazy dog, 0123456789').width);
    })
    .join(' ');
}

/** Whether pictures made here can be compared; where they are made anew, the fonts are written down with them. */
async function fontsAreThose(tab: Tab): Promise<boolean> {
  const file = test.info().snapshotPath('fonts.txt');
  const fonts = await tab.page.evaluate(measureFonts);
  const { updateSnapshots } = test.info().config;
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${fonts}\n`);
  }
  return existsSync(file) && readFileSync(file, 'utf8').trim() === fonts;
}

/** What is on the screen once nothing moves any more. */
async function picture(tab: Tab, name: string): Promise<Buffer> {
  const path = test.info().outputPath(`${name}.png`);
  let last: Buffer | null = null;
  await until(`${name} has come to rest`, async () => {
    const before = last;
    await tab.page.screenshot(path);
    last = await readFile(path);
    return before !== null && last.equals(before);
  });
  return last!;
}

/** Fails where something on the screen has no room, or where it does not look as it did when it was found good. */
export async function expectScreen(tab: Tab, name: string): Promise<void> {
  // A blinking cursor is no change of the screen.
  await tab.page.inDocument((root) => {
    root.documentElement.style.caretColor = 'transparent';
  }, null);
  const screen = await picture(tab, name);
  const faults = (await tab.page.inShadow(POPOVER, withoutRoom, null)) ?? [];
  expect.soft([...faults, ...(await tab.page.inDocument(withoutRoom, null))], name).toEqual([]);
  if (await fontsAreThose(tab)) {
    expect.soft(screen, name).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: MAX_DIFFERENCE });
  } else {
    test
      .info()
      .annotations.push({ type: 'not compared', description: `${name}: this machine has other fonts` });
  }
}
