/** Whether a popover closes, or stays as it is. */
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expect } from './test.ts';

/** Longer than the pointer must rest, the brief may take and the popover waits before it closes, in milliseconds. */
const LONG_ENOUGH_MS = 1_200;

export const waitLongEnough = (tab: Tab): Promise<unknown> =>
  tab.page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), LONG_ENOUGH_MS);

export const closes = (tab: Tab) => expect.poll(() => tab.popover(), { message: 'closes' }).toBeNull();

export async function staysClosed(tab: Tab): Promise<void> {
  await waitLongEnough(tab);
  expect(await tab.popover()).toBeNull();
}
