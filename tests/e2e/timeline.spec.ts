/** The panel's timeline: a mark for each statement, what it says, the filters, the table, the keyboard. */
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage } from '../support/expected.ts';
import { marksOf, placeOfMark, textOf } from '../support/panel.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;
const EVERYTHING = {
  kinds: ['person', 'organization', 'place', 'topic'] as ('person' | 'organization' | 'place' | 'topic')[],
  entities: null,
  article: null,
  days: null,
  limit: 300,
};

async function openTimeline(reader: Reader): Promise<Tab> {
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const panel = await reader.openPanel(tab);
  await panel.page.resize(400, 900);
  await panel.clickControl('Timeline');
  await expect.poll(() => marksOf(panel)).not.toEqual([]);
  return panel;
}

const reportedMarks = async (panel: Tab) =>
  (await marksOf(panel)).filter(({ what }) => what === 'reported').map(({ label }) => label);

test('every statement has its mark; pointing at one reads it, a click opens it, and so to a brief and back', async ({
  reader,
}) => {
  const panel = await openTimeline(reader);
  const { statements } = await reader.ask('timelineOf', EVERYTHING);
  await expect.poll(async () => (await reportedMarks(panel)).length).toBe(statements!.length);
  const shared = statements!.find(({ links, speaker }) => links.length > 0 && speaker === null)!;
  const { x, y } = await placeOfMark(panel, shared.text);
  await panel.page.moveMouse(x, y);
  await expect.poll(() => textOf(panel)).toContain(plain(shared.text));
  await panel.page.click(x, y);
  await expect.poll(() => textOf(panel)).toContain('Who and what it names');
  const [card] = await reader.ask('cardsOf', { entities: [shared.links[0]!.entity] });
  await panel.clickControl(card!.name);
  await expect.poll(() => textOf(panel)).toContain('What was reported');
  await panel.page.press('Escape');
  await panel.page.press('Escape');
  await expect.poll(async () => (await reportedMarks(panel)).length).toBe(statements!.length);
});

test('it is narrowed to kinds, to whom the page mentions, to one name and to one article', async ({
  reader,
}) => {
  const panel = await openTimeline(reader);
  const totals = async (query: Partial<typeof EVERYTHING> | object) =>
    (await reader.ask('timelineOf', { ...EVERYTHING, ...query })).total;
  const shown = async () => Number(/(\d+) statements/.exec(await textOf(panel))?.[1]);
  for (const kind of ['Organizations', 'Topics']) await panel.clickControl(kind);
  await expect.poll(shown).toBe(await totals({ kinds: ['person'] }));
  for (const kind of ['Organizations', 'Topics']) await panel.clickControl(kind);
  await panel.clickElement('#panel-timeline [role="combobox"]');
  await panel.page.type('dmitriev');
  await expect.poll(() => textOf(panel)).toContain('Kirill Dmitriev');
  await panel.page.press('Enter');
  await expect.poll(shown).toBe(await totals({ entities: ['kirill-dmitriev'] }));
  await panel.clickControl('Kirill Dmitriev');
  await expect.poll(shown).toBe(await totals({}));
});

test('Enter before the answer picks the best of it when it comes, whatever fewer letters had found', async ({
  reader,
}) => {
  const panel = await openTimeline(reader);
  await panel.clickElement('#panel-timeline [role="combobox"]');
  const shownBy = (selector: string) =>
    panel.page.inDocument((root, it) => root.querySelector<HTMLElement>(it)?.innerText ?? '', selector);
  await panel.page.type('dmitr');
  await expect.poll(() => shownBy('[role="option"][aria-selected="true"]')).toContain('Kirill Dmitriev');
  // A background that must wake answers late.
  await reader.stopBackground();
  await panel.page.type('y p');
  await panel.page.press('Enter');
  await panel.page.press('ArrowDown');
  await expect.poll(() => shownBy('.pn-picked')).toContain('Dmitry Peskov');
});

test('with the keyboard: the arrow keys lead from mark to mark, Enter opens, Escape returns to the mark', async ({
  reader,
}) => {
  const panel = await openTimeline(reader);
  const focused = () =>
    panel.page.inDocument((root) => root.activeElement?.closest('[data-mark]')?.ariaLabel ?? null, null);
  await panel.clickControl('Picture');
  for (let tabs = 0; tabs < 16 && (await focused()) === null; tabs++) await panel.page.press('Tab');
  const first = await focused();
  expect(first).toMatch(/^Reported|^Happened/);
  await panel.page.press('ArrowRight');
  const second = await focused();
  expect(second).not.toBe(first);
  await panel.page.press('Enter');
  await expect.poll(() => textOf(panel)).toContain('Everything that this article reported');
  await panel.page.press('Escape');
  await expect.poll(focused).toBe(second);
});

test('as a table it holds the same statements, in the order in which they were reported', async ({
  reader,
}) => {
  const panel = await openTimeline(reader);
  await panel.clickControl('Table');
  const { statements } = await reader.ask('timelineOf', EVERYTHING);
  const rows = () =>
    panel.page.inDocument(
      (root) =>
        [...root.querySelectorAll('tbody tr')].map(
          (row) => row.querySelector('[role="button"]')?.textContent,
        ),
      null,
    );
  await expect.poll(rows).toEqual(statements!.map(({ text }) => text));
});
