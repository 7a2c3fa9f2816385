/**
 * What the screens look like, state by state, against pictures that were looked at and found good. `npm run test:e2e -- screens
 * --update-snapshots` makes them anew. That everything has room is looked at on every machine; pictures can be compared only where
 * the fonts are those that they were made with.
 */
import { writeCorpusFile } from '../../src/corpus/exchange.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage, SITE } from '../support/expected.ts';
import { listOf, marksOf, textOf } from '../support/panel.ts';
import { rowsOf, typeQuery } from '../support/popup.ts';
import { expectScreen } from '../support/screens.ts';
import { SCREENS_PAGE, screensCorpus } from '../support/screens-corpus.ts';
import { expect, test } from '../support/test.ts';
import { MESSAGES, rightToLeft } from '../support/texts.ts';

const WIDE = { width: 700, height: 1000 };
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 400, height: 900 };
const PHONE = { width: 320, height: 640 };

const CORPUS = { 'corpus.json': () => writeCorpusFile(screensCorpus) };

test.beforeEach(({ web }) => {
  web.publish('/screens.html', { body: SCREENS_PAGE });
});

async function openPage(reader: Reader, size: typeof WIDE): Promise<Tab> {
  const tab = await reader.open(`${SITE}/screens.html`);
  await tab.page.resize(size.width, size.height);
  await expect.poll(async () => (await tab.highlights()).length).toBeGreaterThan(4);
  return tab;
}

async function openBrief(tab: Tab, name: string): Promise<void> {
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBe(null);
  await tab.clickOn(name);
  await tab.popoverOf(name);
}

test('the popover', async ({ variant }) => {
  const reader = await variant(CORPUS);
  const tab = await openPage(reader, WIDE);
  await openBrief(tab, 'City Council of Instance');
  await expectScreen(tab, 'popover-short');
  await openBrief(tab, 'paper lanterns');
  await expectScreen(tab, 'popover-nothing-reported');
  await openBrief(tab, 'Layla Mithal');
  await expectScreen(tab, 'popover-right-to-left-texts');
  await openBrief(tab, 'Ada Exemplar');
  await expectScreen(tab, 'popover-long');
  await tab.page.pretend({ forcedColors: true });
  await expectScreen(tab, 'popover-forced-colours');
  await tab.page.pretend({ colorScheme: 'dark' });
  await expectScreen(tab, 'popover-dark');
  await tab.clickInPopover('5 of 7 articles');
  await expectScreen(tab, 'popover-disagreement-dark');
  await tab.page.pretend({});
  await tab.page.resize(PHONE.width, PHONE.height);
  await openBrief(tab, 'Ada Exemplar');
  await expectScreen(tab, 'popover-320');
});

test('the popup', async ({ variant }) => {
  const reader = await variant(CORPUS);
  const popup = await reader.openPopup(await openPage(reader, WIDE));
  await popup.page.resize(POPUP.width, POPUP.height);
  await expect.poll(async () => (await rowsOf(popup)).length).toBeGreaterThan(4);
  await expectScreen(popup, 'popup-on-this-page');
  await popup.page.resize(PHONE.width, PHONE.height);
  await expectScreen(popup, 'popup-320');
  await popup.page.resize(POPUP.width, POPUP.height);
  await popup.page.pretend({ forcedColors: true });
  await expectScreen(popup, 'popup-forced-colours');
  await popup.page.pretend({});
  await typeQuery(popup, 'qqqqzzzz');
  await expect.poll(() => rowsOf(popup)).toEqual([]);
  await expectScreen(popup, 'popup-nothing-found');
  await popup.page.press('Escape');
  await typeQuery(popup, 'exemplar');
  await expect.poll(async () => (await rowsOf(popup))[0]?.marked ?? []).not.toEqual([]);
  await expectScreen(popup, 'popup-results');
  await popup.page.pretend({ colorScheme: 'dark' });
  await expectScreen(popup, 'popup-results-dark');
  await popup.page.press('Enter');
  await expect.poll(() => rowsOf(popup)).toEqual([]);
  await expectScreen(popup, 'popup-brief-dark');
});

test('the panel', async ({ reader }) => {
  const tab = await reader.open(expectedPage('demo').url);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const panel = await reader.openPanel(tab);
  await panel.page.resize(PANEL.width, PANEL.height);
  await expect.poll(() => listOf(panel)).not.toEqual([]);
  await expectScreen(panel, 'panel-on-this-page');
  for (const view of ['Timeline', 'Connections']) {
    await panel.page.pretend({});
    await panel.clickControl(view);
    await expect.poll(() => marksOf(panel)).not.toEqual([]);
    await expectScreen(panel, `panel-${view}`);
    await panel.page.pretend({ colorScheme: 'dark' });
    await expectScreen(panel, `panel-${view}-dark`);
    await panel.page.pretend({ forcedColors: true });
    await panel.page.resize(PHONE.width, PHONE.height);
    await expectScreen(panel, `panel-${view}-forced-colours-320`);
    await panel.page.resize(PANEL.width, PANEL.height);
  }
  await panel.page.pretend({});
  await panel.page.resize(WIDE.width, PANEL.height);
  await expectScreen(panel, 'panel-Connections-wide');
  await panel.page.resize(PANEL.width, PANEL.height);
  await panel.clickControl('Table');
  await expect.poll(() => marksOf(panel)).toEqual([]);
  await expectScreen(panel, 'panel-table');
  await panel.clickControl('On this page');
  await panel.clickControl('Kirill Dmitriev');
  await expect.poll(() => textOf(panel)).toContain('What was reported');
  await expectScreen(panel, 'panel-brief');
});

test('the panel from right to left, where nothing may move', async ({ variant }) => {
  const reader = await variant({ [MESSAGES]: rightToLeft });
  const tab = await reader.open(expectedPage('demo').url);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const panel = await reader.openPanel(tab);
  await panel.page.resize(PANEL.width, PANEL.height);
  await panel.page.pretend({ reducedMotion: true });
  await expect.poll(() => listOf(panel)).not.toEqual([]);
  await expectScreen(panel, 'panel-right-to-left-page');
  for (const view of ['timeline', 'connections']) {
    await panel.clickElement(`#tab-${view}`);
    await expect.poll(() => marksOf(panel)).not.toEqual([]);
    await expectScreen(panel, `panel-right-to-left-${view}`);
    expect(await panel.page.inDocument(moving, null), view).toEqual([]);
    await panel.clickElement(`#panel-${view} .pn-shaped > .pn-choice label:last-of-type`);
    await expect.poll(() => marksOf(panel)).toEqual([]);
    await expectScreen(panel, `panel-right-to-left-${view}-table`);
  }
  await panel.clickElement('#tab-page');
  await panel.clickControl('Kirill Dmitriev');
  await expect
    .poll(() => panel.page.inDocument((root) => root.querySelectorAll('.bs-claim').length, null))
    .toBeGreaterThan(0);
  await expectScreen(panel, 'panel-right-to-left-brief');
  expect(await panel.page.inDocument(moving, null), 'brief').toEqual([]);
});

/** What would move: classes of elements with a transition or an animation. Runs in the page. */
function moving(root: Document): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
    })
    .map((element) => element.getAttribute('class') ?? element.localName);
}

test('the options', async ({ reader }) => {
  await reader.ask('changeSettings', { offSites: ['bank.example', 'mail.example'] });
  const options = await reader.openOptions();
  await options.page.resize(WIDE.width, 1400);
  await expect
    .poll(() => options.page.inDocument((root) => root.body.innerText, null))
    .toContain('mail.example');
  await expectScreen(options, 'options');
  await options.page.pretend({ colorScheme: 'dark' });
  await expectScreen(options, 'options-dark');
  await options.page.pretend({ forcedColors: true });
  await options.page.resize(PHONE.width, PHONE.height);
  await expectScreen(options, 'options-forced-colours-320');
});

test('the welcome page', async ({ reader }) => {
  const welcome = await reader.openWelcome();
  await welcome.page.resize(1100, 900);
  await expect.poll(async () => (await welcome.highlights()).length).toBe(8);
  await expectScreen(welcome, 'welcome');
  await welcome.page.pretend({ colorScheme: 'dark' });
  await expectScreen(welcome, 'welcome-dark');
  await welcome.page.pretend({ forcedColors: true });
  await welcome.page.resize(PHONE.width, 1700);
  await expectScreen(welcome, 'welcome-forced-colours-320');
});
