/** Pages that real libraries draw: React over markup from a server, and a rich-text editor. */

import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from '../support/apps/story.ts';
import { bundled } from '../support/bundled.ts';
import { SITE, textsOf } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawn by a library</title><body>${body}
<script>${script}</script></body></html>`;

test.beforeEach(({ reader }) => reader.ask('changeSettings', { frequency: 'every' }));

test('React hydrates and draws anew over marked text: it keeps working, and the marks stay right', async ({
  reader,
  web,
}) => {
  const markup = renderToString(createElement(Story));
  web.publish('/story.html', {
    body: page(`<div id="root">${markup}</div>`, await bundled('story-page.ts')),
  });
  const tab = await reader.open(`${SITE}/story.html`);
  const marks = (expected: readonly string[]) =>
    expect.poll(async () => textsOf(await tab.highlights())).toEqual(expected);
  await marks(['Vladimir Putin', 'Elon Musk', 'Steve Witkoff']);
  await tab.page.evaluate(() => window.dispatchEvent(new Event('hydrate')));
  await expect.poll(() => tab.page.evaluate(() => document.body.dataset.hydrated)).toBe('1');
  await marks(['Vladimir Putin', 'Elon Musk', 'Steve Witkoff']);
  await tab.clickOn('Elon Musk');
  await tab.popoverOf('Elon Musk');
  // Turns the list round, changes a text in place, and adds a paragraph.
  await tab.page.evaluate(() => document.querySelector('button')!.click());
  await marks(['Vladimir Putin', 'Joe Biden', 'Steve Witkoff', 'Elon Musk', 'Keith Kellogg']);
  await tab.popoverOf('Elon Musk');
  await tab.clickControl('Go on');
  await marks(['Vladimir Putin', 'Elon Musk', 'Steve Witkoff']);
  await tab.clickControl('End');
  await marks([]);
  expect(await tab.page.evaluate(() => document.querySelector('#root')!.innerHTML)).toBe('');
  expect(tab.page.errors()).toEqual([]);
});

test('a rich-text editor is left alone while it is one, and keeps what is typed into it', async ({
  reader,
  web,
}) => {
  web.publish('/editor.html', {
    body: page(
      '<p id="above">Above stands Joe Biden.</p><div id="editor"></div><button onclick="window.dispatchEvent(new Event(\'lock\'))">Lock</button>',
      await bundled('editor-page.ts'),
    ),
  });
  const tab = await reader.open(`${SITE}/editor.html`);
  const marks = (expected: readonly string[]) =>
    expect.poll(async () => textsOf(await tab.highlights())).toEqual(expected);
  const draft = () => tab.page.evaluate(() => (window as unknown as { draft: () => string }).draft());
  await marks(['Joe Biden']);
  await tab.clickElement('#editor p');
  await tab.page.press('End');
  await tab.page.type(' And Elon Musk.');
  await tab.page.press('Enter');
  await tab.page.type('Steve Witkoff too.');
  const text = 'A draft about Vladimir Putin. And Elon Musk.\nSteve Witkoff too.';
  await expect.poll(draft).toBe(text);
  expect(await tab.popover()).toBeNull();
  // Once it is locked, all of it was read, and none of it had been marked before.
  expect(textsOf(await tab.highlights())).toEqual(['Joe Biden']);
  await tab.clickControl('Lock');
  await marks(['Joe Biden', 'Vladimir Putin', 'Elon Musk', 'Steve Witkoff']);
  expect(await draft()).toBe(text);
  expect(tab.page.errors()).toEqual([]);
});
