/** What a reader would do with the demo page: look at it, point at the names, search. Comes back with a table. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityId } from '../model/ids.ts';
import type { Reader } from './drive/reader.ts';
import type { Tab } from './drive/tab.ts';
import { until } from './drive/until.ts';

export interface DemoRow {
  /** The words, as the page has them where the entity is first marked. */
  readonly highlight: string;
  readonly entity: string;
  /** Mentions on the page, marked or not. */
  readonly times: number;
  /** The first sentence of the brief. */
  readonly brief: string;
}

export interface TourOptions {
  readonly url: string;
  /** A folder that exists. */
  readonly screenshots: string;
}

/** Longer than any of the interface's transitions, in milliseconds: a screenshot shows what stays. */
const AT_REST_MS = 400;
/** The toolbar popup's own size, in CSS pixels. */
const POPUP = { width: 400, height: 560 };
/** How much of a name a reader types before the list shows it. */
const TYPED_LETTERS = 5;

/** @returns a row for each entity that is marked, in the page's order; none where nothing is */
export async function lookAround(reader: Reader, { url, screenshots }: TourOptions): Promise<DemoRow[]> {
  const tab = await reader.open(url);
  if (!(await somethingIsMarked(tab))) return [];
  await tab.page.screenshot(join(screenshots, 'page.png'));
  const rows = await rowsOf(reader, tab);
  await shootPopover(tab, rows, join(screenshots, 'popover.png'));
  await shootPopup(reader, tab, { rows, path: join(screenshots, 'popup.png') });
  return rows;
}

/** Waits until no more marks come. */
async function somethingIsMarked(tab: Tab): Promise<boolean> {
  let before = 0;
  const marked = until('the page is marked', async () => {
    const last = before;
    before = (await tab.highlights()).length;
    await sleep(AT_REST_MS);
    return before > 0 && before === last;
  });
  return marked.then(
    () => true,
    () => false,
  );
}

/**
 * The page tells nobody whom a highlight means, so the mouse goes from one to the next and the popovers tell: until every
 * entity that the page mentions has been met.
 */
async function rowsOf(reader: Reader, tab: Tab): Promise<DemoRow[]> {
  const mentions = await reader.mentionsOn(tab);
  const cards = await reader.ask('cardsOf', { entities: mentions.map(({ entity }) => entity) });
  const rows: DemoRow[] = [];
  for (const text of new Set((await tab.highlights()).map((it) => it.text))) {
    if (rows.length === mentions.length) break;
    const name = await nameBehind(tab, text);
    const card = cards.find((it) => it.name === name);
    if (card === undefined || rows.some(({ entity }) => entity === name)) continue;
    const times = mentions.find(({ entity }) => entity === card.id)?.count ?? 0;
    rows.push({ highlight: text, entity: name, times, brief: await firstLine(reader, card.id) });
  }
  return rows;
}

async function nameBehind(tab: Tab, text: string): Promise<string> {
  await tab.pointAt(text);
  await until(`a popover opens on "${text}"`, async () => ((await tab.popover())?.name ?? '') !== '');
  const name = (await tab.popover())?.name ?? '';
  await tab.page.press('Escape');
  await until('the popover has closed', async () => (await tab.popover()) === null);
  return name;
}

async function firstLine(reader: Reader, entity: EntityId): Promise<string> {
  const brief = await reader.ask('briefOf', { entity });
  return brief?.lead[0]?.text ?? '';
}

const mostMentioned = (rows: readonly DemoRow[]): DemoRow =>
  rows.reduce((most, row) => (row.times > most.times ? row : most));

async function shootPopover(tab: Tab, rows: readonly DemoRow[], path: string): Promise<void> {
  const { highlight, entity } = mostMentioned(rows);
  await tab.pointAt(highlight);
  await tab.popoverOf(entity);
  await sleep(AT_REST_MS);
  await tab.page.screenshot(path);
}

async function shootPopup(
  reader: Reader,
  tab: Tab,
  { rows, path }: { rows: readonly DemoRow[]; path: string },
): Promise<void> {
  const popup = await reader.openPopup(tab);
  await popup.page.resize(POPUP.width, POPUP.height);
  await popup.page.type(mostMentioned(rows).entity.slice(0, TYPED_LETTERS).toLowerCase());
  await until('the search has results', () =>
    popup.page.evaluate(() => document.querySelector('[role="option"] mark') !== null),
  );
  await sleep(AT_REST_MS);
  await popup.page.screenshot(path);
}

/** Columns as wide as their widest cell; the brief takes what is left of the line. */
export function asTable(rows: readonly DemoRow[], width = process.stdout.columns ?? 160): string {
  const head = ['highlight', 'entity', 'times', 'brief'];
  const lines = [head, ...rows.map((row) => [row.highlight, row.entity, String(row.times), row.brief])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  widths[3] = Math.max(20, width - widths[0]! - widths[1]! - widths[2]! - 6);
  return lines
    .map((line) => line.map((cell, column) => cut(cell, widths[column]!)).join('  '))
    .map((line) => line.trimEnd())
    .toSpliced(1, 0, widths.map((it) => '─'.repeat(it)).join('  '))
    .join('\n');
}

const cut = (cell: string, width: number): string =>
  cell.length <= width ? cell.padEnd(width) : `${cell.slice(0, width - 1)}…`;
