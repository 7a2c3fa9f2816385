/** What happens when the background is stopped, as browsers do at any moment, and when the browser is started again. */
import { en } from '../../src/locales/en.ts';
import { until } from '../../src/tools/drive/until.ts';
import { expectedPage, SITE, textsOf } from '../support/expected.ts';
import { closes } from '../support/popover.ts';
import { rowsOf, typeQuery } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';

const SECTIONS = expectedPage('sections');
const DEMO = expectedPage('demo').url;

test.describe('after the background was stopped', () => {
  test('settings are as they were', async ({ reader }) => {
    await reader.ask('changeSettings', { frequency: 'page', theme: 'dark' });
    await reader.ask('switchSite', { site: 'courier.test', on: false });
    const before = await reader.ask('getSettings', null);
    await reader.stopBackground();
    expect(await reader.ask('getSettings', null)).toEqual(before);
    await reader.stopBackground();
    const tab = await reader.open(SECTIONS.url);
    await expect.poll(async () => textsOf(await tab.highlights())).toEqual(textsOf(SECTIONS.page ?? []));
  });

  test('a page that is opened is marked', async ({ reader }) => {
    await reader.stopBackground();
    const tab = await reader.open(expectedPage('strict-csp').url);
    await expect.poll(async () => textsOf(await tab.highlights())).toContain('Kirill Dmitriev');
  });

  test('text that arrives in an open page is marked', async ({ reader }) => {
    const { url, steps = [] } = expectedPage('late-text');
    const tab = await reader.open(url);
    await expect.poll(() => tab.highlights('#main')).not.toEqual([]);
    await reader.stopBackground();
    await tab.clickElement(steps[0]!.click);
    await expect
      .poll(async () => textsOf(await tab.highlights('#main')))
      .toEqual(textsOf(steps[0]!.mentions));
  });

  test('the first popover opens, and the next', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await expect.poll(() => tab.highlights()).not.toEqual([]);
    await reader.stopBackground();
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.page.press('Escape');
    await closes(tab);
    await reader.stopBackground();
    await tab.clickOn('Vladimir Putin');
    await tab.popoverOf('Vladimir Putin');
  });

  test('an open popup goes on searching', async ({ reader }) => {
    const popup = await reader.openPopup(await reader.open(DEMO));
    await typeQuery(popup, 'putin');
    await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toMatch(/^Vladimir Putin/);
    await reader.stopBackground();
    await popup.page.press('Escape');
    await typeQuery(popup, 'witkoff');
    await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toMatch(/^Steve Witkoff/);
  });
});

test.describe('while the background is stopped again and again', () => {
  test('a long page is marked to its end', async ({ reader, web }) => {
    const line = `<p>Here stands Vladimir Putin. ${'Nothing else is said of it. '.repeat(200)}</p>`;
    web.publish('/long.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title><body>${line.repeat(60)}</body></html>`,
    });
    await reader.ask('changeSettings', { frequency: 'every' });
    const tab = await reader.open(`${SITE}/long.html`);
    for (let stop = 0; stop < 4; stop++) await reader.stopBackground();
    await expect.poll(async () => (await tab.highlights()).length).toBe(60);
  });

  test('a popover opens all the same, and says nothing of it', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    for (const name of ['Kirill Dmitriev', 'Vladimir Putin', 'Elon Musk']) {
      await tab.clickOn(name);
      await reader.stopBackground();
      await until(`the popover of ${name} is open`, async () => {
        const popover = await tab.popover();
        expect(popover?.text ?? '').not.toContain(en.brief.failed);
        return popover?.name === name;
      });
      await tab.page.press('Escape');
      await closes(tab);
    }
  });
});

test('after the browser was started again, settings are as they were and pages are marked by them', async ({
  reader,
}) => {
  await reader.ask('changeSettings', { frequency: 'every', kinds: ['person', 'topic'], theme: 'light' });
  await reader.ask('switchSite', { site: 'courier.test', on: false });
  await reader.ask('correct', { correction: { type: 'never-mark', words: 'Kirill Dmitriev' }, on: true });
  const before = await reader.ask('getSettings', null);
  await reader.restart();
  expect(await reader.ask('getSettings', null)).toEqual(before);
  const tab = await reader.open(DEMO);
  await expect
    .poll(async () => new Set((await tab.highlights()).map(({ kind }) => kind)))
    .toEqual(new Set(['person', 'topic']));
  expect(textsOf(await tab.highlights())).not.toContain('Kirill Dmitriev');
});
