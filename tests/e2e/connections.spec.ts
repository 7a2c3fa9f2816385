/** The panel's net of connections: its names and lines, what pointing shows, the filters, the table, the keyboard. */
import type { Kind } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage } from '../support/expected.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { marksOf, placeOfMark, textOf } from '../support/panel.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;
const KINDS: Kind[] = ['person', 'organization', 'place', 'topic'];
const LIMITS = { entities: 24, connections: 60 };
type Choice = { kinds?: Kind[]; around?: EntityId[]; least?: number; limits?: typeof LIMITS };
const ask = (reader: Reader, choice: Choice = {}) =>
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

/** Where there is room for it, which can then be zoomed. */
async function openNet(reader: Reader): Promise<Tab> {
  const panel = await openConnections(reader);
  await panel.page.resize(800, 900);
  const zooms = () => panel.page.inDocument((root) => root.querySelectorAll('.pn-zoom').length, null);
  await expect.poll(zooms).toBeGreaterThan(0);
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
  const putin = async () => (await marksOf(panel)).find(({ label }) => label.startsWith('Vladimir Putin'));
  await expect.poll(async () => (await putin())?.label).toContain('On this page');
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
  // How far it goes is not known before.
  await expect.poll(() => namesOf(panel)).toEqual(await expected({}));
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
  await panel.page.press('ArrowDown');
  const second = await focused();
  expect(second).not.toBe(first);
  await panel.page.press('Enter');
  await expect.poll(() => textOf(panel)).toContain('What was reported');
  await panel.page.press('Escape');
  await expect.poll(focused).toBe(second);
});

test('a line opens what its two names are reported with, by the pointer and from the keyboard', async ({
  reader,
}) => {
  const panel = await openNet(reader);
  const { entities, connections } = await ask(reader);
  const nameOf = (id: EntityId) => entities.find((entity) => entity.id === id)!.name;
  const behind = async (shared: number) => {
    await expect.poll(() => textOf(panel)).toContain('Statements that name both');
    const statements = () =>
      panel.page.inDocument((root) => root.querySelectorAll('.bs-opened .bs-claim').length, null);
    await expect.poll(statements).toBe(shared);
  };
  // Of Marine Le Pen there is a line into the open.
  const line = connections.find(({ a }) => nameOf(a) === 'Marine Le Pen')!;
  const [from, to] = [await placeOfMark(panel, nameOf(line.a)), await placeOfMark(panel, nameOf(line.b))];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  await panel.page.moveMouse(middle.x, middle.y);
  await expect.poll(() => textOf(panel)).toContain(`${nameOf(line.a)} and ${nameOf(line.b)}`);
  await panel.page.click(middle.x, middle.y);
  await behind(line.shared);
  await panel.page.press('Escape');

  await panel.clickControl('Picture');
  const focused = () => panel.page.inDocument((root) => root.activeElement?.ariaLabel ?? '', null);
  const [first] = connections.filter(({ a, b }) => [a, b].includes(entities[0]!.id));
  const partner = nameOf(first!.a === entities[0]!.id ? first!.b : first!.a);
  for (let tabs = 0; tabs < 9 && !(await focused()).startsWith(`${partner}, ${first!.shared}`); tabs++) {
    await panel.page.press('Tab');
    if ((await focused()).includes('connections')) await panel.page.press('Home');
  }
  await panel.page.press('Enter');
  await behind(first!.shared);
});

test('where there is room for a net, every circle has its name beside it, and the arrow keys follow into what is zoomed out of sight', async ({
  reader,
}) => {
  const panel = await openNet(reader);
  const names = () => panel.page.inDocument((root) => root.querySelectorAll('.pn-name').length, null);
  await expect.poll(names).toBe(LIMITS.entities);

  const keys = keyboardOf(panel, { popover: false });
  await panel.clickControl('Picture');
  await keys.tabTo('Zoom in');
  for (let presses = 0; presses < 3; presses++) await panel.page.press('Enter');
  await expect.poll(names).toBeLessThan(LIMITS.entities);
  await panel.page.press('Tab');
  await panel.page.press('Tab');
  for (const key of ['End', 'ArrowUp', 'ArrowLeft', 'Home']) {
    await panel.page.press(key);
    await expect.poll(() => panel.page.inDocument(focusIsInPicture, null), { message: key }).toBe(true);
  }
});

/** Whether the mark that has the focus can be seen. Runs in the panel. */
function focusIsInPicture(root: Document): boolean {
  const mark = root.activeElement?.closest('[data-mark]');
  const picture = mark?.closest('svg')?.getBoundingClientRect();
  const box = mark?.getBoundingClientRect();
  if (!picture || !box) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= picture.left && x <= picture.right && y >= picture.top && y <= picture.bottom;
}

test('where the panel is narrow, every name is written beside its circle, and more are drawn on demand', async ({
  reader,
}) => {
  const panel = await openConnections(reader);
  await panel.page.resize(280, 900);
  const written = () =>
    panel.page.inDocument((root) => {
      const boxes = [...root.querySelectorAll('.pn-name')].map((name) => name.getBoundingClientRect());
      const overlap = boxes.some((box, n) => n > 0 && box.top < boxes[n - 1]!.bottom - 2);
      return { names: boxes.length, overlap, right: Math.max(...boxes.map(({ right }) => right)) };
    }, null);
  await expect.poll(written).toMatchObject({ names: LIMITS.entities, overlap: false });
  expect((await written()).right).toBeLessThanOrEqual(280);
  await panel.clickControl('Draw more');
  const all = await ask(reader, { limits: { entities: 100, connections: 300 } });
  await expect.poll(async () => (await written()).names).toBe(all.entities.length);
  expect(await textOf(panel)).not.toContain('connections are drawn');
  await panel.clickControl('Draw fewer');
  await expect.poll(async () => (await written()).names).toBe(LIMITS.entities);
});

test('only kinds of names that there are can be chosen', async ({ reader }) => {
  const panel = await openConnections(reader);
  const offered = () =>
    panel.page.inDocument(
      (root) =>
        [...root.querySelectorAll<HTMLElement>('#panel-connections .pn-kind')].map((it) => it.dataset.kind),
      null,
    );
  await expect.poll(offered).toEqual(['person', 'organization', 'topic']);
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
          [...row.querySelectorAll('[role="button"]')].map((cell) => cell.textContent).join('|'),
        ),
      null,
    );
  await expect
    .poll(rows)
    .toEqual(connections.map(({ a, b, shared }) => [nameOf(a), nameOf(b), shared].join('|')));
});
