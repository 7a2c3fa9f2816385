/** The page that opens after the installation, with a text to try Backstory on. That it opens then is what every session begins with (`tools/drive`). */
import { en } from '../../src/locales/en.ts';
import { barriersOn } from '../support/axe.ts';
import { SITE, textsOf } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';

test('its text is marked, explained and counted like that of any page', async ({ reader }) => {
  const welcome = await reader.openWelcome();
  await expect.poll(async () => textsOf(await welcome.highlights())).toContain('SpaceX');
  await welcome.pointAt('Steve Witkoff');
  const popover = await welcome.popoverOf('Steve Witkoff');
  expect(popover.text).toContain('What was reported');
  await welcome.page.press('Escape');
  await reader.runCommand('next-mention');
  await welcome.popoverOf('Russian Direct Investment Fund');
  const names = new Set((await reader.mentionsOn(welcome)).map(({ entity }) => entity)).size;
  await expect.poll(() => reader.toolbarButton(welcome)).toMatchObject({ badge: String(names) });
  expect(welcome.page.errors()).toEqual([]);
});

test('its choices are those of the options, its text follows at once, and it has no barriers in either theme', async ({
  reader,
}) => {
  const welcome = await reader.openWelcome();
  const timesMarked = async () =>
    textsOf(await welcome.highlights()).filter((text) => text.endsWith('Dmitriev')).length;
  await expect.poll(timesMarked).toBe(2);
  expect(await barriersOn(welcome)).toEqual([]);
  await welcome.clickControl(en.frequency.every);
  await expect.poll(timesMarked).toBe(3);
  await welcome.clickControl(en.frequency.page);
  await expect.poll(timesMarked).toBe(1);
  await welcome.clickControl(en.certainty.eager);
  await welcome.clickControl(en.theme.dark);
  await expect
    .poll(() => reader.ask('getSettings', null))
    .toMatchObject({ frequency: 'page', certainty: 'eager', theme: 'dark' });
  expect(await barriersOn(welcome)).toEqual([]);
  await welcome.clickControl(en.welcome.options);
  await expect.poll(() => welcome.page.evaluate(openFiles)).toContain('options.html');
});

test('it stays away after an update', async ({ reader }) => {
  // A browser whose only tabs are the extension's would end with them.
  const tab = await reader.open(`${SITE}/links.html`);
  await reader.reloadExtension();
  await tab.page.focus();
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const options = await reader.openOptions();
  expect(await options.page.evaluate(openFiles)).not.toContain('welcome.html');
});

declare const chrome: { readonly tabs: { query(filter: object): Promise<{ url?: string }[]> } };

/** The files of the extension that stand in tabs. Runs in a page of the extension. */
async function openFiles(): Promise<string[]> {
  const tabs = await chrome.tabs.query({});
  return tabs.map(({ url }) => url?.match(/^[a-z]+-extension:.*\/(.*)$/)?.[1] ?? '');
}
