/** The panel's net of connections: its names and lines, what pointing shows, the filters, the table, the keyboard. */
import type { Kind } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage } from '../support/expected.ts';
import { marksOf, placeOfMark, textOf } from '../support/panel.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;
const KINDS: Kind[] = ['person', 'organization', 'place', 'topic'];
const LIMITS = { entities: 36, connections: 90 };
const ask = (reader: Reader, choice: { kinds?: Kind[]; around?: EntityId[]; least?: number } = {}) =>
  reader.ask('connectionsOf', { kinds: KINDS, around: null, least: 1, limits: LIMITS, ...choice });

async function openConnections(reader: Reader): Promise<Tab> {
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  const panel = await reader.openPanel(tab);
  await panel.page.resize(400, 900);
  await panel.clickControl('Connections');
  await expect.poll(() => marksOf(panel)).not.toEqual([]);
  return panel;
}

const namesOf = async (panel: Tab) => (await marksOf(panel)).map(({ label }) => label.split(',')[0]);

test('it shows the most reported names, marks those on the page, and says what it leaves out', async ({
  reader,
}) => {
  const panel = await openConnections(reader);
  const { entities, connections, found } = await ask(reader);
  expect(await namesOf(panel)).toEqual(entities.map(({ name }) => name));
  expect(await textOf(panel)).toContain(
    `${connections.length} of ${found.connections} connections are drawn`,
  );
  const putin = (await marksOf(panel)).find(({ label }) => label.startsWith('Vladimir Putin'));
  expect(putin?.label).toContain('On this page');
});

test('pointing at a name shows whom it is reported with; a click opens the brief, Back returns', async ({
  reader,
}) => {
  const panel = await openConnections(reader);
  const { connections } = await ask(reader);
  const { x, y } = await placeOfMark(panel, 'Elon Musk');
  await panel.page.moveMouse(x, y);
  const others = connections.filter(({ a, b }) => a === 'elon-musk' || b === 'elon-musk').length;
  const inState = async (state: string) =>
    (await marksOf(panel)).filter((mark) => mark.state === state).length;
  await expect.poll(() => inState('pointed')).toBe(1);
  expect(await inState('neighbour')).toBe(others);
  expect(await textOf(panel)).toContain(`${others} connections`);
  await panel.page.click(x, y);
  await expect.poll(() => textOf(panel)).toContain('What was reported');
  await panel.clickControl('Connections');
  await expect.poll(async () => (await namesOf(panel)).length).toBeGreaterThan(5);
});

test('it is narrowed to kinds, to whom the page mentions, to the strongest and to one name', async ({
  reader,
}) => {
  const panel = await openConnections(reader);
  const expected = async (choice: Parameters<typeof ask>[1]) =>
    (await ask(reader, choice)).entities.map(({ name }) => name);
  await panel.clickControl('Topics');
  await expect
    .poll(() => namesOf(panel))
    .toEqual(await expected({ kinds: ['person', 'organization', 'place'] }));
  await panel.clickControl('Topics');
  await panel.clickElement('#panel-connections [role="combobox"]');
  await panel.page.type('spacex');
  await expect
    .poll(() =>
      panel.page.inDocument((root) => root.querySelector('[role="option"]')?.textContent ?? null, null),
    )
    .toBe('SpaceX');
  await panel.page.press('Enter');
  await expect.poll(() => namesOf(panel)).toEqual(await expected({ around: ['spacex' as EntityId] }));
  await panel.clickControl('SpaceX');
  await panel.clickElement('#panel-connections [type="range"]');
  await panel.page.press('Home');
  for (let presses = 0; presses < 3; presses++) await panel.page.press('ArrowRight');
  await expect.poll(() => textOf(panel)).toContain('From 4 shared statements');
  await expect.poll(() => namesOf(panel)).toEqual(await expected({ least: 4 }));
});

test('with the keyboard: the arrow keys lead from name to name, Enter opens, Escape returns to it', async ({
  reader,
}) => {
  const panel = await openConnections(reader);
  const focused = () =>
    panel.page.inDocument((root) => root.activeElement?.closest('[data-mark]')?.ariaLabel ?? null, null);
  await panel.clickControl('Picture');
  for (let tabs = 0; tabs < 6 && (await focused()) === null; tabs++) await panel.page.press('Tab');
  const first = await focused();
  expect(first).not.toBeNull();
  await panel.page.press('ArrowUp');
  const second = await focused();
  expect(second).not.toBe(first);
  await panel.page.press('Enter');
  await expect.poll(() => textOf(panel)).toContain('What was reported');
  await panel.page.press('Escape');
  await expect.poll(focused).toBe(second);
});

test('as a table it has a row for each connection, and its names open', async ({ reader }) => {
  const panel = await openConnections(reader);
  await panel.clickControl('Table');
  const { entities, connections } = await ask(reader);
  const nameOf = (id: EntityId) => entities.find((entity) => entity.id === id)?.name;
  const rows = () =>
    panel.page.inDocument(
      (root) =>
        [...root.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('[role="button"], td:last-child')]
            .map((cell) => cell.textContent)
            .join('|'),
        ),
      null,
    );
  await expect
    .poll(rows)
    .toEqual(connections.map(({ a, b, shared }) => [nameOf(a), nameOf(b), shared].join('|')));
});
