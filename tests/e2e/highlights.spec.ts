/** Which words of a page are marked: the pages of `tests/pages`, each with its own list of them. */
import { expectedPage, expectedPages, textsOf } from '../support/expected.ts';
import { meanColour } from '../support/pixels.ts';
import { wholePageIsRead } from '../support/read.ts';
import { expect, test } from '../support/test.ts';
import { hasTint } from '../support/tint.ts';

test.describe('with every mention shown', () => {
  test.beforeEach(({ reader }) => reader.ask('changeSettings', { frequency: 'every' }));

  for (const page of expectedPages) {
    const { name, url, shows, mentions, steps } = page;
    test(`${name}: ${shows}`, async ({ reader }) => {
      const tab = await reader.open(url);
      const part = steps === undefined ? undefined : '#main';
      await expect.poll(async () => textsOf(await tab.highlights(part))).toEqual(textsOf(mentions));
      if (part !== undefined) return;
      await wholePageIsRead(reader, tab, page);
    });
  }

  for (const text of ['Kirill Dmitriev', 'Russian Direct Investment Fund', 'rare earth metals']) {
    test(`the ground of “${text}” is tinted`, async ({ reader }) => {
      const tab = await reader.open(expectedPage('demo').url);
      await hasTint(tab, true);
      const place = await tab.placeOf(text);
      const marked = await meanColour(tab, place);
      await reader.ask('changeSettings', { enabled: false });
      await expect.poll(() => tab.highlights()).toEqual([]);
      const plain = await meanColour(tab, place);
      expect(Math.max(...plain.map((value, i) => Math.abs(value - marked[i]!)))).toBeGreaterThan(3);
    });
  }

  test('each frame of a page is marked like a page', async ({ reader }) => {
    const { url, frames = {} } = expectedPage('frames');
    const tab = await reader.open(url);
    const expected = Object.values(frames).map(textsOf);
    const painted = async () => (await tab.highlightsInFrames()).map((frame) => textsOf(frame.painted));
    await expect.poll(painted).toEqual(expected);
  });

  test('text that arrives, changes, moves or goes is marked as it stands', async ({ reader }) => {
    const { url, steps = [] } = expectedPage('late-text');
    const tab = await reader.open(url);
    for (const { click, mentions } of steps) {
      await tab.clickElement(click);
      await expect
        .poll(async () => textsOf(await tab.highlights('#main')), { message: `after ${click}` })
        .toEqual(textsOf(mentions));
    }
  });
});

test.describe('how often an entity is marked', () => {
  const { url, mentions, section = [], page = [] } = expectedPage('sections');
  const cases = [
    { frequency: 'every', expected: mentions },
    { frequency: 'section', expected: section },
    { frequency: 'page', expected: page },
  ] as const;

  for (const { frequency, expected } of cases) {
    test(`"${frequency}" marks what the page lists for it`, async ({ reader }) => {
      await reader.ask('changeSettings', { frequency });
      const tab = await reader.open(url);
      await expect.poll(async () => textsOf(await tab.highlights())).toEqual(textsOf(expected));
    });
  }

  test('on the first day it is the first mention of each section', async ({ reader }) => {
    const tab = await reader.open(url);
    await expect.poll(async () => textsOf(await tab.highlights())).toEqual(textsOf(section));
  });
});

test('people, organizations and topics are painted in registries of their own', async ({ reader }) => {
  const tab = await reader.open(expectedPage('demo').url);
  await expect.poll(() => tab.highlights()).toContainEqual({ kind: 'person', text: 'Vladimir Putin' });
  const painted = await tab.highlights();
  expect(painted).toContainEqual({ kind: 'organization', text: 'Roscosmos' });
  expect(painted).toContainEqual({ kind: 'topic', text: 'direct flights' });
});
