/** The panel beside the page: what the page mentions, the way to each mention, the briefs. */
import type { EntityId } from '../../src/model/ids.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage, SITE } from '../support/expected.ts';
import { listOf, textOf } from '../support/panel.ts';
import { wholePageIsRead } from '../support/read.ts';
import { firstSight, missingFrom } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;

/** What the page points out just now. */
const pointedOut = async (tab: Tab) =>
  (await tab.highlights()).filter(({ kind }) => kind === 'here').map(({ text }) => text);

const scrollOf = (tab: Tab) => tab.page.evaluate(() => Math.round(scrollY));

test('it lists whom the page mentions by kind, in the order of the page, and by weight when asked', async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await wholePageIsRead(reader, tab, expectedPage('demo'));
  const panel = await reader.openPanel(tab);
  const reported = await reader.mentionsOn(tab);
  const cards = await reader.ask('cardsOf', { entities: reported.map(({ entity }) => entity) });
  const expected = (ids: readonly EntityId[]) =>
    ['person', 'organization', 'place', 'topic'].flatMap((kind) =>
      ids.flatMap((id) => cards.find((card) => card.id === id && card.kind === kind)?.name ?? []),
    );
  const names = async () => (await listOf(panel)).flatMap((group) => group.names);
  await expect.poll(names).toEqual(expected(reported.map(({ entity }) => entity)));
  await panel.clickControl('Most mentioned');
  const weighed = reported.toSorted((a, b) => b.count - a.count);
  await expect.poll(names).toEqual(expected(weighed.map(({ entity }) => entity)));
});

test('choosing a name points its first mention out and opens the brief; the next buttons lead on', async ({
  reader,
  web,
}) => {
  const far = '<p style="height: 3000px">Further below.</p>';
  web.publish('/long.html', {
    body: `<!doctype html><title>Long</title>${far}<p>Kirill Dmitriev came.</p>${far}<p>Then Dmitriev went.</p>`,
  });
  const tab = await reader.open(`${SITE}/long.html`);
  await expect.poll(async () => (await reader.mentionsOn(tab))[0]?.count).toBe(2);
  const panel = await reader.openPanel(tab);
  await panel.clickControl('Kirill Dmitriev');
  // It is pointed out for a few seconds.
  await expect.poll(() => pointedOut(tab)).toEqual(['Kirill Dmitriev']);
  const first = await scrollOf(tab);
  expect(first).toBeGreaterThan(2000);
  const brief = await reader.ask('briefOf', { entity: 'kirill-dmitriev' as EntityId });
  await expect.poll(async () => missingFrom(await textOf(panel), firstSight(brief!))).toEqual([]);
  await expect.poll(() => textOf(panel)).toContain('Mention 1 of 2');
  await panel.clickControl('Next mention on the page');
  await expect.poll(() => pointedOut(tab)).toEqual(['Dmitriev']);
  expect(await scrollOf(tab)).toBeGreaterThan(first + 2000);
  await panel.clickControl('Next mention on the page');
  await expect.poll(() => textOf(panel)).toContain('Mention 1 of 2');
  await panel.page.press('Escape');
  await panel.clickControl('Kirill Dmitriev');
  await expect.poll(() => textOf(panel)).toContain('Mention 2 of 2');
});

test('with the keyboard alone: through the list, into a brief, on to the next name and back', async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const panel = await reader.openPanel(tab);
  await expect.poll(() => listOf(panel)).not.toEqual([]);
  const focused = () =>
    panel.page.inDocument(
      (root) => (root.activeElement?.matches('.pn-row') ? root.activeElement.textContent : ''),
      null,
    );
  for (let tabs = 0; tabs < 4 && (await focused()) === ''; tabs++) await panel.page.press('Tab');
  const [first, second] = (await listOf(panel)).flatMap(({ names }) => names);
  expect(await focused()).toContain(first);
  await panel.page.press('ArrowDown');
  expect(await focused()).toContain(second);
  await panel.page.press('Enter');
  await expect.poll(() => textOf(panel)).toContain('What was reported');
  await panel.page.press('Escape');
  await expect.poll(focused).toContain(second);
});

test('it follows the tab to another page, and says when that mentions nobody', async ({ reader, web }) => {
  web.publish('/quiet.html', { body: '<!doctype html><title>Quiet</title><p>Nothing happened here.' });
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const panel = await reader.openPanel(tab);
  await expect.poll(() => textOf(panel)).toContain('Kirill Dmitriev');
  await tab.page.goto(`${SITE}/quiet.html`);
  await expect.poll(() => textOf(panel)).toContain('Nobody on this page');
  await tab.page.goto(DEMO);
  await tab.page.focus();
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await expect.poll(() => textOf(panel)).toContain('Kirill Dmitriev');
});

test('what goes on in other tabs has it say nothing new of this page', async ({ reader, web }) => {
  web.publish('/quiet.html', { body: '<!doctype html><title>Quiet</title><p>Nothing happened here.' });
  const other = await reader.open(expectedPage('links').url);
  const panel = await reader.openPanel(await reader.open(`${SITE}/quiet.html`));
  await expect.poll(() => textOf(panel)).toContain('Nobody on this page');
  await panel.page.evaluate(() => {
    const said: string[] = [];
    new MutationObserver(() => said.push(document.body.innerText)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  await other.page.goto(DEMO);
  const said = await panel.page.evaluate(async () => {
    // Longer than it takes to read a page again.
    await new Promise((resolve) => setTimeout(resolve, 800));
    return (window as unknown as { said: string[] }).said;
  });
  expect(said).toEqual([]);
});

test('it says where Backstory is off, and switches it on', async ({ reader }) => {
  await reader.ask('changeSettings', { offSites: ['gazette.test'] });
  const tab = await reader.open(DEMO);
  const panel = await reader.openPanel(tab);
  await expect.poll(() => textOf(panel)).toContain('Backstory is off on gazette.test');
  await panel.clickControl('Switch it on');
  await tab.page.focus();
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await expect.poll(() => textOf(panel)).toContain('Kirill Dmitriev');
});

test('it follows the page when that changes: new names come, names that are taken away go', async ({
  reader,
  web,
}) => {
  web.publish('/live.html', {
    body: `<!doctype html><title>Live</title><p id="text">Kirill Dmitriev came.</p>
      <button onclick="document.getElementById('text').textContent = 'Elon Musk went.'">Change</button>`,
  });
  const tab = await reader.open(`${SITE}/live.html`);
  await expect.poll(() => tab.highlights()).toHaveLength(1);
  const panel = await reader.openPanel(tab);
  const names = async () => (await listOf(panel)).flatMap((group) => group.names);
  await expect.poll(names).toEqual(['Kirill Dmitriev']);
  await tab.page.focus();
  await tab.clickControl('Change');
  await expect.poll(names).toEqual(['Elon Musk']);
});

test('the popup’s button opens it beside the page, where it goes along from tab to tab', async ({
  reader,
  web,
}) => {
  web.publish('/quiet.html', { body: '<!doctype html><title>Quiet</title><p>Nothing happened here.' });
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const popup = await reader.openPopup(tab);
  await popup.clickControl('Open the panel beside the page');
  await tab.page.focus();
  await expect.poll(() => reader.panelBeside()).toContain('Kirill Dmitriev');
  const quiet = await reader.open(`${SITE}/quiet.html`);
  await expect.poll(() => reader.panelBeside()).toContain('Nobody on this page');
  await tab.page.focus();
  await expect.poll(() => reader.panelBeside()).toContain('Kirill Dmitriev');
  await quiet.page.goto(expectedPage('links').url);
  await quiet.page.focus();
  await expect.poll(() => quiet.highlights()).not.toEqual([]);
  await expect.poll(() => reader.panelBeside()).not.toContain('Nobody on this page');
  await reader.closePanelBeside();
  await expect.poll(() => reader.panelBeside()).toBeNull();
});

test('its keyboard shortcut opens it', async ({ reader }) => {
  test.skip(
    reader.browser === 'chromium',
    'Chromium hands no key of the debugging protocol to its shortcuts',
  );
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await reader.runCommand('open-panel');
  await expect.poll(() => reader.panelBeside()).toContain('Kirill Dmitriev');
  await reader.closePanelBeside();
  await expect.poll(() => reader.panelBeside()).toBeNull();
});
