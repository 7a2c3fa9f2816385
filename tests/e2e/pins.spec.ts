/** Popovers that are pinned: they go to the side, stay while others open, are moved, and are closed one by one. */
import type { PopoverView } from '../../src/tools/drive/in-page.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage } from '../support/expected.ts';
import { wholePageIsRead } from '../support/read.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;
const PIN = 'Pin to the side';
const MOVE = 'Move with the arrow keys';

const namesOf = async (tab: Tab) => (await tab.popovers()).map(({ name }) => name);
const overlap = (a: PopoverView['box'], b: PopoverView['box']) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

async function openLinks(reader: Reader): Promise<Tab> {
  const page = expectedPage('links');
  const tab = await reader.open(page.url);
  await wholePageIsRead(reader, tab, page);
  return tab;
}

async function open(tab: Tab, name: string, nth: number): Promise<void> {
  await tab.clickOn(name);
  await expect.poll(async () => (await namesOf(tab))[nth]).toBe(name);
}

/** Pins a popover, and waits until it has come to rest at the end of the line. */
async function pin(tab: Tab, nth: number): Promise<void> {
  await tab.clickInPopover(PIN, nth);
  await atRest(tab, nth);
}

async function atRest(tab: Tab, nth: number): Promise<void> {
  const end = await tab.page.evaluate(() => document.documentElement.clientWidth);
  await expect
    .poll(async () => {
      const box = (await tab.popovers())[nth]?.box;
      return box && end - box.x - box.width;
    })
    .toBe(8);
}

test('by mouse: two are pinned, stay while a third opens, and are closed one by one', async ({ reader }) => {
  const tab = await reader.open(DEMO);
  await open(tab, 'Kirill Dmitriev', 0);
  await pin(tab, 0);
  await open(tab, 'Vladimir Putin', 1);
  await pin(tab, 1);
  await open(tab, 'Rosatom', 2);

  const [first, second] = await tab.popovers();
  expect(overlap(first!.box, second!.box), 'one below the other').toBe(false);

  await tab.page.click(3, 3);
  await expect
    .poll(() => namesOf(tab), 'a press elsewhere closes the third alone')
    .toEqual(['Kirill Dmitriev', 'Vladimir Putin']);
  await tab.page.press('Escape');
  await tab.clickInPopover('Close', 0);
  await expect.poll(() => namesOf(tab)).toEqual(['Vladimir Putin']);
  await tab.clickInPopover('Close', 0);
  await expect.poll(() => namesOf(tab)).toEqual([]);
});

test('a pinned popover is dragged by its bar, and stays where it was put', async ({ reader }) => {
  const tab = await reader.open(DEMO);
  await open(tab, 'Kirill Dmitriev', 0);
  await pin(tab, 0);
  const boxOf = async () => (await tab.popovers())[0]!.box;
  const before = await boxOf();
  await tab.page.drag({ x: before.x + 120, y: before.y + 20 }, { x: before.x - 80, y: before.y + 120 });
  await expect.poll(boxOf).toMatchObject({ x: before.x - 200, y: before.y + 100 });
  await open(tab, 'Rosatom', 1);
  await pin(tab, 1);
  expect(await boxOf()).toMatchObject({ x: before.x - 200, y: before.y + 100 });
});

test('by keyboard: pinned, moved, left for another, found again and closed', async ({ reader }) => {
  const tab = await openLinks(reader);
  await reader.runCommand('next-mention');
  await tab.popoverOf('Dmitry Peskov');
  await tab.page.press('Tab');
  expect((await tab.popover())?.focused).toBe(PIN);
  await tab.page.press('Enter');
  await expect.poll(async () => (await tab.popover())?.focused).toBe(MOVE);
  await atRest(tab, 0);
  await tab.page.press('ArrowDown');
  await expect.poll(async () => (await tab.popover())?.box.y).toBe(8 + 32);

  await reader.runCommand('next-mention');
  await expect.poll(() => namesOf(tab)).toEqual(['Dmitry Peskov', 'Kirill Dmitriev']);
  const hasFocus = async (nth: number) => typeof (await tab.popovers())[nth]?.focused === 'string';
  await expect.poll(() => hasFocus(1)).toBe(true);
  await tab.page.press('F6');
  await expect.poll(() => hasFocus(0)).toBe(true);
  await tab.page.press('Escape');
  await expect.poll(() => namesOf(tab)).toEqual(['Kirill Dmitriev']);
});

test('Tab behind the end of a pinned popover leads back to where the reader was on the page', async ({
  reader,
}) => {
  const tab = await openLinks(reader);
  await tab.page.evaluate(() => document.querySelector('a')?.focus());
  await reader.runCommand('next-mention');
  await expect.poll(async () => (await tab.popover())?.focused ?? null).not.toBeNull();
  await tab.page.press('Tab');
  await tab.page.press('Enter');
  await expect.poll(async () => (await tab.popover())?.focused).toBe(MOVE);
  await tab.page.press('Shift+Tab');
  await expect.poll(() => tab.page.evaluate(() => document.activeElement?.localName)).toBe('a');
  expect(await namesOf(tab)).toHaveLength(1);
});

test('off everywhere closes pinned popovers, too', async ({ reader }) => {
  const tab = await reader.open(DEMO);
  await open(tab, 'Kirill Dmitriev', 0);
  await pin(tab, 0);
  await open(tab, 'Rosatom', 1);
  await reader.ask('changeSettings', { enabled: false });
  await expect.poll(() => namesOf(tab)).toEqual([]);
  expect(await tab.page.evaluate(() => document.querySelector('backstory-popover'))).toBeNull();
});
