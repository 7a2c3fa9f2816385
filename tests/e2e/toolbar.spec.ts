/** The toolbar button: how many names the page mentions, and whether Backstory is off there. */
import { expectedPage, SITE } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo');
const FRAMES = expectedPage('frames');

const distinct = (mentions: readonly { readonly entity: string }[]): number =>
  new Set(mentions.map(({ entity }) => entity)).size;

const named = (count: number) => ({ badge: String(count), title: `Backstory: ${count} names on this page` });
const NOTHING = { badge: '', title: 'Backstory' };

test('the badge counts whom the page mentions, in all frames, and follows the page', async ({
  reader,
  web,
}) => {
  web.publish('/nobody.html', { body: '<!doctype html><title>Weather</title><p>It rained.</p>' });
  const inFrames = Object.values(FRAMES.frames ?? {}).flat();
  const all = distinct([...FRAMES.mentions, ...inFrames]);
  expect(all).toBeGreaterThan(distinct(FRAMES.mentions));
  const tab = await reader.open(FRAMES.url);
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(named(all));

  await tab.page.goto(DEMO.url);
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(named(distinct(DEMO.mentions)));
  await tab.page.evaluate(() => document.body.replaceChildren('Nobody at all is named here.'));
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(NOTHING);
  await tab.page.evaluate(() => document.body.append(' Then came Vladimir Putin.'));
  await expect
    .poll(() => reader.toolbarButton(tab))
    .toMatchObject({ badge: '1', title: 'Backstory: 1 name on this page' });

  await tab.page.goto(`${SITE}/nobody.html`);
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(NOTHING);
});

test('the button is grey, and says so, where Backstory is off', async ({ reader }) => {
  const tab = await reader.open(DEMO.url);
  const iconFolder = async () => new Set((await reader.toolbarButton(tab)).icon.map(folderOf));
  // Told one after the other: the icon may come after the title.
  const hasIcon = (folder: string) => expect.poll(iconFolder).toEqual(new Set([folder]));
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(named(distinct(DEMO.mentions)));
  await hasIcon('icon');

  await reader.ask('switchSite', { site: 'gazette.test', on: false });
  const offHere = { badge: '', title: 'Backstory is off on gazette.test' };
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(offHere);
  await hasIcon('icon/off');
  await tab.page.goto(FRAMES.url);
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(offHere);
  await tab.page.goto(DEMO.url.replace('gazette', 'courier'));
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(named(distinct(DEMO.mentions)));
  await hasIcon('icon');

  await reader.ask('changeSettings', { enabled: false });
  const off = { badge: '', title: 'Backstory is off' };
  await expect.poll(() => reader.toolbarButton(tab)).toMatchObject(off);
  await hasIcon('icon/off');
  // Nothing is read there, and so nothing is looked up.
  const options = await reader.openOptions();
  await expect.poll(() => reader.toolbarButton(options)).toMatchObject(off);
});

/** `icon/off` of the icon's file, whatever address the browser gives it. */
const folderOf = (file: string): string => file.match(/icon(\/off)?(?=\/\d+\.png$)/)?.[0] ?? file;
