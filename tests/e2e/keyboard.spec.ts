/** What is read and done in the popover and the panel is done here without a mouse, and the focus never gets lost on the way. */
import type { EntityId } from '../../src/model/ids.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage } from '../support/expected.ts';
import { type Keyboard, keyboardOf } from '../support/keyboard.ts';
import { listOf, marksOf, textOf } from '../support/panel.ts';
import { wholePageIsRead } from '../support/read.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo');
const DMITRIEV = 'kirill-dmitriev' as EntityId;

test.describe('in the popover', () => {
  async function openBrief(reader: Reader): Promise<{ tab: Tab; keys: Keyboard }> {
    const tab = await reader.open(DEMO.url);
    await wholePageIsRead(reader, tab, DEMO);
    await reader.runCommand('next-mention');
    await tab.popoverOf('Kirill Dmitriev');
    return { tab, keys: keyboardOf(tab, { popover: true }) };
  }
  const shown = async (tab: Tab) => plain((await tab.popover())?.text ?? '');

  test('a sentence of the summary leads to the statements behind it, and a claim opens into what each article says', async ({
    reader,
  }) => {
    const brief = (await reader.ask('briefOf', { entity: DMITRIEV }))!;
    const { tab, keys } = await openBrief(reader);
    await keys.tabTo('1. Show the');
    await tab.page.press('Enter');
    await expect.poll(keys.focused).toContain(plain(brief.claims[0]!.text).slice(0, 20));
    const claim = brief.claims.find(({ articles, sides }) => articles > 1 && sides.length > 0)!;
    await keys.tabTo(`${claim.articles} of ${brief.articles.total} articles`);
    await tab.page.press(' ');
    await tab.page.press(' ');
    for (const { says } of claim.sides) await expect.poll(() => shown(tab)).toContain(plain(says));
    await keys.tabTo('inferred');
    await tab.page.press('Enter');
    await expect.poll(() => shown(tab)).toContain('Date inferred');
    expect(await keys.focused()).toBe('inferred');
  });

  test('a statement is cited', async ({ reader }) => {
    const { tab, keys } = await openBrief(reader);
    await keys.tabTo('Show ');
    await tab.page.press('Enter');
    await keys.tabTo('Cite');
    await tab.page.press('Enter');
    await keys.tabTo('Markdown');
    await tab.page.press('Enter');
    await expect.poll(() => shown(tab)).toContain('Copied');
    expect(await keys.focused()).toBe('Markdown');
  });

  test('a day of the timeline leads to what was reported then', async ({ reader }) => {
    const { tab, keys } = await openBrief(reader);
    await keys.tabTo('As a list');
    await tab.page.press('Enter');
    await keys.tabTo(/: reported in \d/);
    await tab.page.press('Enter');
    await expect.poll(keys.focused).toMatch(/\d articles?|inferred/);
  });

  test('a relation opens, from it a brief, and each way back leads to where it set out', async ({
    reader,
  }) => {
    const related = (await reader.ask('briefOf', { entity: DMITRIEV }))!.related[0]!;
    const { tab, keys } = await openBrief(reader);
    await keys.tabTo(related.name);
    await tab.page.press('Enter');
    await expect.poll(keys.focused).toContain(`Kirill Dmitriev and ${related.name}`);
    await keys.tabTo(`Open the brief of ${related.name}`);
    await tab.page.press('Enter');
    await tab.popoverOf(related.name);
    expect(await keys.focused()).not.toBeNull();
    for (const back of ['Alt+ArrowLeft', 'Enter']) {
      if (back === 'Enter') {
        await tab.page.press('Enter');
        await tab.popoverOf(related.name);
        await keys.tabTo('Back');
      }
      await tab.page.press(back);
      await tab.popoverOf('Kirill Dmitriev');
      await expect.poll(keys.focused).toBe(`Open the brief of ${related.name}`);
    }
    await tab.page.press('Escape');
    await expect.poll(() => tab.popover()).toBeNull();
  });
});

test.describe('in the panel', () => {
  async function openPanel(
    reader: Reader,
    view: 'Timeline' | 'Connections' | null,
  ): Promise<{ tab: Tab; panel: Tab; keys: Keyboard }> {
    const tab = await reader.open(DEMO.url);
    await wholePageIsRead(reader, tab, DEMO);
    const panel = await reader.openPanel(tab);
    await panel.page.resize(400, 900);
    await expect.poll(() => listOf(panel)).not.toEqual([]);
    const keys = keyboardOf(panel, { popover: false });
    await keys.tabTo('On this page');
    if (view !== null) {
      for (let presses = 0; presses < 3 && (await keys.focused()) !== view; presses++)
        await panel.page.press('ArrowRight');
      await expect.poll(() => marksOf(panel)).not.toEqual([]);
    }
    return { tab, panel, keys };
  }

  test('the list is put in another order, a name chosen, its mentions walked through', async ({ reader }) => {
    const { tab, panel, keys } = await openPanel(reader, null);
    await keys.tabTo('Page order');
    await panel.page.press('ArrowRight');
    expect(await keys.focused()).toBe('Most mentioned');
    await keys.tabTo('Kirill Dmitriev');
    await panel.page.press('Enter');
    await expect.poll(() => textOf(panel)).toContain('Mention 1 of');
    await keys.tabTo('Next mention on the page');
    await panel.page.press('Enter');
    const here = async () => (await tab.highlights()).filter(({ kind }) => kind === 'here').length;
    await expect.poll(here).toBe(1);
    await expect.poll(() => textOf(panel)).toContain('Mention 2 of');
    expect(await keys.focused()).toBe('Next mention on the page');
    await panel.page.press('Alt+ArrowLeft');
    await expect.poll(keys.focused).toContain('Kirill Dmitriev');
  });

  test('a brief that was reached from a picture shows where its name stands on the page', async ({
    reader,
  }) => {
    const { panel, keys } = await openPanel(reader, 'Connections');
    await keys.tabTo('Kirill Dmitriev, Person');
    await panel.page.press('Enter');
    await keys.tabTo('Show on the page');
    await panel.page.press('Enter');
    await expect.poll(keys.focused).toMatch(/mention on the page$/);
  });

  for (const view of ['Timeline', 'Connections'] as const) {
    test(`${view}: narrowed to one name and back, to kinds, to the page, and shown as a table`, async ({
      reader,
    }) => {
      const { panel, keys } = await openPanel(reader, view);
      const marks = async () => (await marksOf(panel)).length;
      const labels = async () => (await marksOf(panel)).map(({ label }) => label).sort();
      const [all, before] = [await marks(), await labels()];
      await keys.tabTo('All articles');
      await panel.page.press('ArrowRight');
      expect(await keys.focused()).toBe('On this page');
      await expect.poll(labels).not.toEqual(before);
      await panel.page.press('ArrowLeft');
      await expect.poll(labels).toEqual(before);
      await keys.tabTo('People');
      await panel.page.press(' ');
      await expect.poll(labels).not.toEqual(before);
      expect(await keys.focused()).toBe('People');
      await panel.page.press(' ');
      await expect.poll(labels).toEqual(before);

      await keys.tabTo('Only ');
      await panel.page.type('spacex');
      await expect.poll(() => textOf(panel)).toContain('SpaceX');
      await expect
        .poll(() => panel.page.inDocument((root) => root.querySelectorAll('[role="option"]').length, null))
        .toBeGreaterThan(0);
      await panel.page.press('Enter');
      await expect.poll(marks).toBeLessThan(all);
      await expect.poll(keys.focused).toContain('SpaceX');
      await panel.page.press('Enter');
      await expect.poll(marks).toBe(all);
      await expect.poll(keys.focused).toContain('Only ');

      await keys.tabTo('Picture');
      await panel.page.press('ArrowRight');
      await expect.poll(marks).toBe(0);
      expect(await keys.focused()).toBe('Table');
      await panel.page.press('Tab');
      await panel.page.press('Enter');
      await expect.poll(() => textOf(panel)).toMatch(/What was reported|Everything that this article/);
      await panel.page.press('Escape');
      await keys.tabTo('Table', 'Shift+Tab');
      await panel.page.press('ArrowLeft');
      await expect.poll(marks).toBe(all);
      expect(await keys.focused()).toBe('Picture');
    });
  }

  test('Timeline: zoomed, and led to what lies outside', async ({ reader }) => {
    const { panel, keys } = await openPanel(reader, 'Timeline');
    await keys.tabTo(/^(Reported|Happened), /);
    await panel.page.press('End');
    await keys.tabTo('Zoom in', 'Shift+Tab');
    await panel.page.press('Enter');
    await panel.page.press('Enter');
    expect(await keys.focused()).toBe('Zoom in');
    await keys.tabTo(/^(Reported|Happened), /);
    await panel.page.press('Home');
    const first = await keys.focused();
    await panel.page.press('ArrowLeft');
    expect(await keys.focused(), 'others came into view').toBe(first);
    await panel.page.press('ArrowLeft');
    expect(await keys.focused()).not.toBe(first);
    await keys.tabTo(/^\d+ (earlier|later)/);
    await panel.page.press('Enter');
    expect(await keys.focused()).not.toBeNull();
  });

  test('Connections: zoomed, more drawn, the strongest alone, a connection opened', async ({ reader }) => {
    const { panel, keys } = await openPanel(reader, 'Connections');
    await keys.tabTo('From 1 shared');
    await panel.page.press('ArrowRight');
    await expect.poll(() => textOf(panel)).toContain('From 2 shared statements');
    await panel.page.press('ArrowLeft');
    await expect.poll(() => textOf(panel)).toContain('From 1 shared statement');
    await keys.tabTo('Draw more');
    await panel.page.press('Enter');
    await expect.poll(keys.focused).toBe('Draw fewer');
    await panel.page.press('Enter');
    await expect.poll(keys.focused).toBe('Draw more');
  });
});
