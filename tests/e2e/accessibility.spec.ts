/** No barriers that axe can see, in popover, popup, panel and options, in either theme; and what axe cannot see. */
import { barriersInPopover, barriersOn } from '../support/axe.ts';
import { expectedPage, SITE } from '../support/expected.ts';
import { listOf, marksOf, textOf } from '../support/panel.ts';
import { openedText, rowsOf, typeQuery } from '../support/popup.ts';
import { wholePageIsRead } from '../support/read.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test('the popup: what the page mentions, nothing found, results, a brief', async ({ reader }) => {
      await reader.ask('changeSettings', { theme });
      const tab = await reader.open(DEMO);
      await expect.poll(() => tab.highlights()).not.toEqual([]);
      const popup = await reader.openPopup(tab);
      await expect.poll(() => rowsOf(popup)).not.toEqual([]);
      expect(await barriersOn(popup)).toEqual([]);
      await typeQuery(popup, 'qqqqzzzz');
      await expect.poll(() => rowsOf(popup)).toEqual([]);
      expect(await barriersOn(popup)).toEqual([]);
      await popup.page.press('Escape');
      await typeQuery(popup, 'witkoff');
      await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toMatch(/^Steve Witkoff/);
      expect(await barriersOn(popup)).toEqual([]);
      await popup.page.press('Enter');
      await expect.poll(() => openedText(popup)).toContain('What was reported');
      expect(await barriersOn(popup)).toEqual([]);
    });

    test('the panel: its list, a brief, both pictures and both tables', async ({ reader }) => {
      await reader.ask('changeSettings', { theme });
      const tab = await reader.open(DEMO);
      await expect.poll(() => tab.highlights()).not.toEqual([]);
      const panel = await reader.openPanel(tab);
      await panel.page.resize(320, 800);
      await expect.poll(() => listOf(panel)).not.toEqual([]);
      expect(await barriersOn(panel), 'list').toEqual([]);
      await panel.clickControl('Kirill Dmitriev');
      await expect.poll(() => textOf(panel)).toContain('What was reported');
      expect(await barriersOn(panel), 'brief').toEqual([]);
      for (const view of ['Timeline', 'Connections']) {
        await panel.clickControl(view);
        await expect.poll(() => marksOf(panel)).not.toEqual([]);
        expect(await barriersOn(panel), view).toEqual([]);
        await panel.clickControl('Table');
        await expect.poll(() => marksOf(panel)).toEqual([]);
        expect(await barriersOn(panel), `${view}, table`).toEqual([]);
      }
    });

    test('the popover: a brief, what each article says, and why', async ({ reader }) => {
      await reader.ask('changeSettings', { theme });
      const tab = await reader.open(DEMO);
      await tab.clickOn('Kirill Dmitriev');
      await tab.popoverOf('Kirill Dmitriev');
      await tab.page.inShadow(
        'backstory-popover',
        (root) => {
          for (const folded of root.querySelectorAll('details')) folded.open = true;
        },
        null,
      );
      await expect.poll(async () => (await tab.popover())?.text).toContain('full name');
      expect(await barriersInPopover(tab)).toEqual([]);
    });

    test('what is seen more rarely: a pinned popover, filters, nobody mentioned, all switched off, little room', async ({
      reader,
      web,
    }) => {
      await reader.ask('changeSettings', { theme });
      web.publish('/nobody.html', { body: '<!doctype html><html lang="en"><title>Nobody</title><p>Nobody.' });
      const tab = await reader.open(DEMO);
      await tab.clickOn('Kirill Dmitriev');
      await tab.popoverOf('Kirill Dmitriev');
      await tab.clickInPopover('Pin to the side');
      await tab.clickInPopover('Why is this highlighted?');
      expect(await barriersInPopover(tab), 'pinned').toEqual([]);

      const popup = await reader.openPopup(tab);
      await typeQuery(popup, 'putin');
      await expect.poll(() => rowsOf(popup)).not.toEqual([]);
      await popup.clickControl('Filter');
      await popup.clickControl('Topics');
      expect(await barriersOn(popup), 'filters').toEqual([]);

      const panel = await reader.openPanel(await reader.open(`${SITE}/nobody.html`));
      const panelSays = () => panel.page.inDocument((root) => root.body.innerText, null);
      await expect.poll(panelSays).toContain('Nobody on this page');
      expect(await barriersOn(panel), 'nobody').toEqual([]);
      await popup.page.focus();
      await popup.page.resize(320, 400);
      await popup.clickControl('Everywhere');
      expect(await barriersOn(popup), 'off').toEqual([]);
      await expect.poll(panelSays).toContain('Backstory is off');
      expect(await barriersOn(panel), 'panel, off').toEqual([]);
    });

    test('the options', async ({ reader }) => {
      await reader.ask('changeSettings', { theme, offSites: ['bank.example'] });
      const options = await reader.openOptions();
      await expect
        .poll(() => options.page.inDocument((root) => root.body.innerText, null))
        .toContain('bank.example');
      expect(await barriersOn(options)).toEqual([]);
    });
  });
}

test('the popover is a dialog with a name that leaves the page usable; a hover gives it no focus, a key does, and is told once how many mentions there are', async ({
  reader,
}) => {
  const page = expectedPage('links');
  const tab = await reader.open(page.url);
  await wholePageIsRead(reader, tab, page);
  await tab.pointAt('Dmitry Peskov');
  expect((await tab.popoverOf('Dmitry Peskov')).focused).toBeNull();
  expect(await tab.page.inShadow('backstory-popover', dialogOf, null)).toEqual({
    isModal: false,
    isInert: false,
    label: 'Dmitry Peskov',
    status: '',
  });
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBeNull();

  const status = async () => (await tab.page.inShadow('backstory-popover', dialogOf, null))?.status;
  await reader.runCommand('next-mention');
  expect((await tab.popoverOf('Kirill Dmitriev')).focused).not.toBeNull();
  await expect.poll(status).toBe(`${page.mentions.length} mentions on this page`);
  await reader.runCommand('previous-mention');
  await tab.popoverOf('Dmitry Peskov');
  expect(await status()).toBe('');
});

/** Runs in the popover. */
function dialogOf(root: ShadowRoot) {
  const dialog = root.querySelector('dialog')!;
  return {
    isModal: dialog.matches(':modal'),
    isInert: document.body.inert,
    label: root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.innerText,
    status: [...root.children].find(({ role }) => role === 'status')?.textContent,
  };
}

test('where the reader chose the colours, marks and popover take them; where motion is unwelcome, nothing moves', async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await tab.page.pretend({ forcedColors: true, reducedMotion: true });
  try {
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    expect(await tab.page.inShadow('backstory-popover', lookOf, null)).toEqual({
      border: '1px',
      isSystemColoured: true,
      moves: [],
    });
    const tint = () => getComputedStyle(document.body, '::highlight(backstory-person)').backgroundColor;
    expect(await tab.page.evaluate(tint)).toMatch(/, 0\)$/);
  } finally {
    await tab.page.pretend({});
  }
});

/** Runs in the popover. */
function lookOf(root: ShadowRoot) {
  const card = root.querySelector('dialog')!;
  const system = document.createElement('p');
  system.style.cssText = 'color: CanvasText; background: Canvas';
  card.append(system);
  const [ours, theirs] = [getComputedStyle(card), getComputedStyle(system)];
  const look = {
    border: ours.borderInlineStartWidth,
    isSystemColoured: ours.color === theirs.color && ours.backgroundColor === theirs.backgroundColor,
    moves: [...root.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration);
      })
      .map(({ className }) => String(className)),
  };
  system.remove();
  return look;
}

/** Of the extension's interface, as its own pages have it. */
declare const chrome: {
  readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  readonly tabs: { query(filter: object): Promise<{ id: number }[]>; remove(tab: number): Promise<void> };
};

test('the options say which keys lead from mention to mention, and lead to where they are changed', async ({
  reader,
}) => {
  const options = await reader.openOptions();
  const words = () => options.page.inDocument((root) => root.body.innerText, null);
  await expect.poll(words).toContain('Open the next highlight on the page');
  const keys = await options.page.evaluate(
    async () => (await chrome.commands.getAll()).find(({ name }) => name === 'next-mention')?.shortcut,
  );
  expect(await words()).toContain(keys || 'Not set');
  const tabs = () => options.page.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  const before = await tabs();
  await options.clickControl('Change shortcuts');
  const opened = async () => (await tabs()).filter((id) => !before.includes(id));
  await expect.poll(async () => (await opened()).length).toBe(1);
  await options.page.evaluate((id) => chrome.tabs.remove(id), (await opened())[0]!);
});
