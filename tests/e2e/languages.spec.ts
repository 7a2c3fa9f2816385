/** Every screen in other languages than the tests' own: the browser's choice, room for the longest texts, and right to left. */
import { LANGUAGES, messagesOf } from '../../src/locales/web-extension.ts';
import { type Reader, startReader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage } from '../support/expected.ts';
import { sideOf, withoutRoom } from '../support/layout.ts';
import { openedText, rowsOf, typeQuery } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';
import { changed, MESSAGES, rightToLeft } from '../support/texts.ts';

const DEMO = expectedPage('demo').url;
const POPOVER = 'backstory-popover';
/** In the options; the options are there once it is. */
const SWITCH = ['[role="switch"]', 'body'] as const;
const NARROW = { width: 320, height: 700 };

type Messages = Readonly<Record<string, { readonly message: string }>>;

const languages = Object.values(LANGUAGES).map(messagesOf);

/** Of all languages, what takes most room. */
const longest = changed((name, message) =>
  name.startsWith('language_')
    ? message
    : languages
        .map((messages: Messages) => messages[name]?.message ?? '')
        .reduce((most, text) => (text.length > most.length ? text : most), message),
);

const popoverFaults = (tab: Tab) => tab.page.inShadow(POPOVER, withoutRoom, null);
const faults = (page: Tab) => page.page.inDocument(withoutRoom, null);

async function openPopover(reader: Reader, width?: { width: number; height: number }): Promise<Tab> {
  const tab = await reader.open(DEMO);
  if (width !== undefined) await tab.page.resize(width.width, width.height);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await tab.clickOn('Kirill Dmitriev');
  await tab.popoverOf('Kirill Dmitriev');
  return tab;
}

async function openBrief(popup: Tab): Promise<void> {
  await typeQuery(popup, 'witkoff');
  await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toMatch(/^Steve Witkoff/);
  await popup.page.press('Enter');
  await expect.poll(() => openedText(popup)).toContain('Steve Witkoff');
}

async function openWelcome(reader: Reader): Promise<Tab> {
  const welcome = await reader.openWelcome();
  await welcome.page.resize(NARROW.width, NARROW.height);
  await expect
    .poll(() => welcome.page.inDocument((root) => root.querySelector('input') !== null, null))
    .toBe(true);
  return welcome;
}

test('the longest texts of all languages have room on every screen', async ({ variant }) => {
  const reader = await variant({ [MESSAGES]: longest });
  const tab = await openPopover(reader);
  expect(await popoverFaults(tab)).toEqual([]);
  const popup = await reader.openPopup(tab);
  await popup.page.resize(400, 600);
  await expect.poll(() => rowsOf(popup)).not.toEqual([]);
  expect(await faults(popup)).toEqual([]);
  await openBrief(popup);
  expect(await faults(popup)).toEqual([]);
  const options = await reader.openOptions();
  await options.page.resize(NARROW.width, NARROW.height);
  await expect.poll(() => options.page.inDocument(sideOf, SWITCH)).toBe('right');
  expect(await faults(options)).toEqual([]);
  const welcome = await openWelcome(reader);
  expect(await faults(welcome)).toEqual([]);
  const narrow = await openPopover(reader, NARROW);
  expect(await popoverFaults(narrow)).toEqual([]);
});

test('in a language that runs from right to left every screen does', async ({ variant }) => {
  const reader = await variant({ [MESSAGES]: rightToLeft });
  const tab = await openPopover(reader);
  expect(await popoverFaults(tab)).toEqual([]);
  expect(await tab.page.inShadow(POPOVER, sideOf, ['.bs-card-close', 'dialog'])).toBe('left');
  const popup = await reader.openPopup(tab);
  await popup.page.resize(400, 600);
  await expect.poll(() => rowsOf(popup)).not.toEqual([]);
  expect(await faults(popup)).toEqual([]);
  expect(await popup.page.inDocument(sideOf, ['.pp-field svg', '.pp-field'])).toBe('right');
  expect(await popup.page.inDocument((root) => root.documentElement.dir, null)).toBe('rtl');
  await openBrief(popup);
  expect(await faults(popup)).toEqual([]);
  const options = await reader.openOptions();
  await options.page.resize(NARROW.width, NARROW.height);
  await expect.poll(() => options.page.inDocument(sideOf, SWITCH)).toBe('left');
  expect(await faults(options)).toEqual([]);
  const welcome = await openWelcome(reader);
  expect(await faults(welcome)).toEqual([]);
  expect(await welcome.page.inDocument(sideOf, ['input', 'fieldset'])).toBe('right');
});

test('the browser’s own language is spoken, in the country’s way of writing dates', async ({ web }, {
  project,
}) => {
  test.skip(project.name === 'firefox', 'Firefox brings no language but English: tests/e2e/README.md');
  const reader = await startReader('chromium', { headless: true, proxy: web.port, language: 'uk' });
  try {
    const tab = await reader.open(DEMO);
    await expect.poll(() => tab.highlights()).not.toEqual([]);
    await tab.clickOn('Kirill Dmitriev');
    const { text } = await tab.popoverOf('Kirill Dmitriev');
    expect(text).toContain('Що повідомляли');
    expect(text).toMatch(/Згадується в \d із \d статей/);
    const popup = await reader.openPopup(tab);
    await expect
      .poll(() =>
        popup.page.inDocument((root) => `${root.documentElement.lang}: ${root.body.innerText}`, null),
      )
      .toMatch(/^uk\b.*згадка на цій сторінці/s);
  } finally {
    await reader.close();
  }
});
