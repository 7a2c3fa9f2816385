/** What a reader takes along: statements as citations, and all that a page mentions. Pasted, to see what is on the clipboard. */
import * as v from 'valibot';
import type { EntityId } from '../../src/model/ids.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { CslData } from '../support/csl-data.ts';
import { SITE } from '../support/expected.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';
import { AnnotationCollection } from '../support/web-annotations.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notes on an envoy</title>
<body><textarea aria-label="Notes"></textarea>
<p>🚀 The envoy is <b>Kirill</b> Dmitriev.</p>
<p>In a box:</p><div id="box"></div>
<iframe srcdoc="<p>Inside stands Elon Musk.</p>"></iframe>
<script>
  document.querySelector('#box').attachShadow({ mode: 'open' }).innerHTML = '<p>Here stands Dmitry Peskov.</p>';
</script></body></html>`;
const URL = `${SITE}/notes.html`;

async function openNotes(open: (url: string) => Promise<Tab>): Promise<Tab> {
  const tab = await open(URL);
  await expect.poll(async () => (await tab.highlights()).length).toBe(2);
  await expect
    .poll(async () => (await tab.highlightsInFrames()).flatMap(({ painted }) => painted).length)
    .toBe(1);
  return tab;
}

/** What is on the clipboard, by pasting it into the page's notes. */
async function pasted(tab: Tab): Promise<string> {
  await tab.page.focus();
  await tab.page.evaluate(() => {
    const notes = document.querySelector('textarea')!;
    notes.value = '';
    notes.focus();
  });
  await tab.page.press('Control+V');
  const value = () => tab.page.evaluate(() => document.querySelector('textarea')!.value);
  await expect.poll(value).not.toBe('');
  return value();
}

test.beforeEach(({ web }) => web.publish('/notes.html', { body: PAGE }));

test('a statement is copied from the popover as text, Markdown or CSL-JSON', async ({ reader }) => {
  const brief = await reader.ask('briefOf', { entity: 'kirill-dmitriev' as EntityId });
  const statement = brief!.claims.find(({ statements }) => statements.length === 1)!.statements[0]!;
  const tab = await openNotes(reader.open);
  for (const [button, fits] of [
    ['Plain text', (text: string) => text.startsWith(statement.text)],
    [
      'Markdown',
      (text: string) => text.startsWith('> ') && text.includes(`*${statement.article.title.slice(0, 5)}`),
    ],
    ['CSL-JSON', (text: string) => v.is(CslData, JSON.parse(text))],
  ] as const) {
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.clickInPopover('Show ');
    await tab.clickInPopover('Cite');
    await tab.clickInPopover(button);
    await expect.poll(async () => plain((await tab.popover())?.text ?? '')).toContain('Copied');
    expect((await tab.popover())?.focused).toBe(button);
    await tab.page.press('Escape');
    await expect.poll(() => tab.popover()).toBeNull();
    const text = await pasted(tab);
    expect(fits(text), `${button}: ${text}`).toBe(true);
  }
});

test('all that a page mentions is copied from the popup, as Markdown and as Web Annotations that are found again', async ({
  reader,
}) => {
  const tab = await openNotes(reader.open);
  /** From a popup that has copied nothing yet: only there does it show when it is done, and keeps the focus until then. */
  async function copied(format: string): Promise<string> {
    const popup = await reader.openPopup(tab);
    await popup.clickControl('Export');
    await popup.clickControl(format);
    await expect.poll(() => popup.page.inDocument((root) => root.body.innerText, null)).toContain('Copied');
    return pasted(tab);
  }
  const markdown = await copied('Markdown');
  expect(markdown).toContain('# [Notes on an envoy](<http://gazette.test/notes.html>)');
  expect(markdown).toContain('**Kirill Dmitriev**');
  expect(markdown).toContain('## Elon Musk');

  const { first } = v.parse(AnnotationCollection, JSON.parse(await copied('Web Annotations (JSON-LD)')));
  const named = first.items.map(({ body, target }) => [body[0]!.value, target.source]);
  expect(named).toEqual([
    ['Kirill Dmitriev', URL],
    ['Dmitry Peskov', URL],
    ['Elon Musk', URL],
  ]);
  for (const { target } of first.items) {
    const [words, place] = target.selector;
    expect(words).toMatchObject({ type: 'TextQuoteSelector' });
    if (place === undefined) continue;
    const found = await tab.page.evaluate(
      (at) =>
        Array.from(document.body.textContent ?? '')
          .slice(at.start, at.end)
          .join(''),
      place as { start: number; end: number },
    );
    expect(found).toBe('Kirill Dmitriev');
  }
  expect(first.items.map(({ target }) => target.selector.length)).toEqual([2, 1, 1]);
});

test('all that a page mentions is saved from the popup, which may close at once, as files that hold what is copied', async ({
  reader,
}) => {
  const tab = await openNotes(reader.open);
  await reader.pressToolbarButton(tab);
  await reader.clickInToolbarPopup('Export');
  await reader.clickInToolbarPopup('Save as file: Markdown');
  await expect.poll(async () => (await reader.toolbarPopup())?.text).toContain('Saved');
  await reader.closeToolbarPopup();
  await expect.poll(() => reader.toolbarPopup()).toBeNull();
  await expect.poll(() => reader.savedFile('mentions.md')).toContain('**Kirill Dmitriev**');

  const popup = await reader.openPopup(tab);
  await popup.clickControl('Export');
  const shown = () => popup.page.inDocument((root) => root.body.innerText, null);
  const saved = await reader.savedFile('mentions.md');
  await popup.clickControl('Markdown');
  await expect.poll(shown).toContain('Copied');
  expect(saved).toBe(await pasted(tab));

  await popup.page.focus();
  await popup.clickControl('Save as file: Web Annotations (JSON-LD)');
  await expect.poll(() => reader.savedFile('mentions.jsonld')).toMatch(/\}\s*$/);
  const { first } = v.parse(
    AnnotationCollection,
    JSON.parse((await reader.savedFile('mentions.jsonld')) ?? ''),
  );
  expect(first.items).toHaveLength(3);
});
