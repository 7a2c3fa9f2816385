/** The options page: each choice reaches open tabs at once, and lasts. */
import { becomeBusy, holdBusyPages } from '../support/busy.ts';
import { expectedPage, SITE, textsOf } from '../support/expected.ts';
import { closes } from '../support/popover.ts';
import { expect, test } from '../support/test.ts';

const SECTIONS = expectedPage('sections');
const SURNAME_ONLY = expectedPage('surname-only');
const DEMO = expectedPage('demo');

test('how often: an open tab follows at once', async ({ reader }) => {
  const tab = await reader.open(SECTIONS.url);
  const texts = async () => textsOf(await tab.highlights());
  await expect.poll(texts).toEqual(textsOf(SECTIONS.section ?? []));
  const options = await reader.openOptions();
  await options.clickControl('Every mention');
  await expect.poll(texts).toEqual(textsOf(SECTIONS.mentions));
  await options.clickControl('First on the page');
  await expect.poll(texts).toEqual(textsOf(SECTIONS.page ?? []));
});

test('how sure: an open tab is asked about anew when it is next looked at', async ({ reader }) => {
  const tab = await reader.open(SURNAME_ONLY.url);
  const texts = async () => textsOf(await tab.highlights());
  const options = await reader.openOptions();
  for (const [certainty, expected] of [
    ['Cautious', []],
    ['Balanced', SURNAME_ONLY.mentions],
  ] as const) {
    await options.page.focus();
    await options.clickControl(certainty);
    await tab.page.focus();
    await expect.poll(texts, certainty).toEqual(textsOf([...expected]));
  }
});

test('which kinds: an open tab follows at once', async ({ reader }) => {
  const tab = await reader.open(DEMO.url);
  const kinds = async () => new Set((await tab.highlights()).map(({ kind }) => kind));
  await expect.poll(kinds).toEqual(new Set(['person', 'organization', 'topic']));
  const options = await reader.openOptions();
  await options.clickControl('People');
  await expect.poll(kinds).toEqual(new Set(['organization', 'topic']));
  await options.clickControl('People');
  await expect.poll(kinds).toEqual(new Set(['person', 'organization', 'topic']));
});

test('a site written into the list is off at once, and on again when it is taken off', async ({ reader }) => {
  const tab = await reader.open(DEMO.url);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const options = await reader.openOptions();
  await options.clickElement('input[aria-label="Site to switch off"]');
  await options.page.type('https://Gazette.test/some/page');
  await options.page.press('Enter');
  await expect.poll(() => tab.highlights()).toEqual([]);
  expect((await reader.ask('getSettings', null)).offSites).toEqual(['gazette.test']);
  await options.clickControl('Remove gazette.test');
  // A tab that nobody looks at may wait until somebody does.
  await tab.page.focus();
  await expect.poll(() => tab.highlights()).not.toEqual([]);
});

test('the theme is the popover’s theme', async ({ reader }) => {
  const tab = await reader.open(DEMO.url);
  const options = await reader.openOptions();
  const lightness = async () => {
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    const found = (await tab.page.inShadow('backstory-popover', lightnessOf, null))!;
    await tab.page.press('Escape');
    await closes(tab);
    return found;
  };
  for (const theme of ['Light', 'Dark']) {
    await options.page.focus();
    await options.clickControl(theme);
    await expect.poll(async () => (await reader.ask('getSettings', null)).theme).toBe(theme.toLowerCase());
    await tab.page.focus();
    // The tab hears of it a moment later, and a popover keeps the theme that it opened with.
    if (theme === 'Light') await expect.poll(lightness).toBeGreaterThan(0.8);
    else await expect.poll(lightness).toBeLessThan(0.3);
  }
});

test('a page that answers nobody holds up no change: the next one, too, reaches all others', async ({
  reader,
  web,
}) => {
  const release = holdBusyPages(web);
  web.publish('/busy.html', { body: '<!doctype html><title>Busy</title><p>Vladimir Putin spoke.' });
  const tab = await reader.open(DEMO.url);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const busy = await reader.open(`${SITE}/busy.html`);
  await expect.poll(() => busy.highlights()).not.toEqual([]);
  try {
    await busy.page.evaluate(becomeBusy);
    await tab.page.focus();
    await reader.ask('changeSettings', { enabled: false });
    await expect.poll(() => tab.highlights()).toEqual([]);
    await reader.ask('changeSettings', { enabled: true });
    await expect.poll(() => tab.highlights()).not.toEqual([]);
  } finally {
    release();
  }
});

/** Of the card's background, 0 to 1, as painted. Runs in the page. */
function lightnessOf(root: ShadowRoot): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = getComputedStyle(root.querySelector('dialog')!).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / (3 * 255);
}
