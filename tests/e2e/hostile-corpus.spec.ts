/** A corpus whose every text is an attack: popover, popup and page show it as the text that it is, and nothing of it runs. */
import { writeCorpusFile } from '../../src/corpus/exchange.ts';
import { CORPUS_FORMAT, type Corpus } from '../../src/model/corpus.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { TEXT_ATTACKS } from '../support/attacks.ts';
import { makeEntity } from '../support/entities.ts';
import { SITE } from '../support/expected.ts';
import { openedText, rowsOf, typeQuery } from '../support/popup.ts';
import { missingFrom, plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const [IMAGE, SCRIPT] = TEXT_ATTACKS;

/** Everybody can be found by a harmless alias; all else about them is an attack. */
const entities = TEXT_ATTACKS.map((attack, n) => ({
  ...makeEntity('person', attack, { role: attack, aliases: [`Mallory Quill${'q'.repeat(n)}`] }),
  id: (n === 0 ? 'constructor' : `attack-${n}`) as EntityId,
}));

const corpus = {
  format: CORPUS_FORMAT,
  entities,
  articles: [
    {
      id: 'prototype',
      title: IMAGE,
      publisher: SCRIPT,
      byline: IMAGE,
      source: `javascript:${SCRIPT}`,
      published: { date: '2031-05-02', basis: 'inferred', why: SCRIPT },
      statements: TEXT_ATTACKS.map((attack, n) => ({
        id: `prototype:${n + 1}`,
        text: `Mallory Quill said ${attack} aloud.`,
        paragraph: 1,
        speaker: 'constructor',
        cites: attack,
        claim: null,
        happened: null,
      })),
    },
  ],
  claims: [],
} as unknown as Corpus;

/** What would be there if a string had become markup, or a link. Runs in documents and in the popover. */
const foreign = (root: Document | ShadowRoot): string[] =>
  [...root.querySelectorAll('img, script, iframe, svg[onload], a, object, embed, form, [onerror], [onload]')]
    // Our own pages have one script each.
    .filter((element) => !(element instanceof HTMLScriptElement && element.src.startsWith(location.origin)))
    .map((element) => element.outerHTML);

test('popover, popup and page show it as text', async ({ variant, web }) => {
  web.publish('/quill.html', {
    body: '<!doctype html><title>calm</title><p>Here spoke Mallory Quill to all.',
  });
  const reader = await variant({ 'corpus.json': () => writeCorpusFile(corpus) });
  const nothingRan = async (tab: Tab) => {
    expect(await tab.page.evaluate(() => document.title)).not.toBe('ran');
    expect(web.strays()).toEqual([]);
  };

  const tab = await reader.open(`${SITE}/quill.html`);
  await expect.poll(() => tab.highlights()).toEqual([{ kind: 'person', text: 'Mallory Quill' }]);
  await tab.clickOn('Mallory Quill');
  const { text } = await tab.popoverOf(IMAGE);
  const first = corpus.articles[0]!.statements[0]!.text;
  expect(missingFrom(text, [IMAGE, first].map(plain))).toEqual([]);
  expect(await tab.page.inShadow('backstory-popover', foreign, null)).toEqual([]);
  expect(await tab.page.inDocument(foreign, null)).toEqual([]);
  await nothingRan(tab);

  const popup = await reader.openPopup(tab);
  await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toContain(IMAGE);
  await typeQuery(popup, 'script document title');
  await expect.poll(async () => (await rowsOf(popup)).some((row) => row.text.includes(SCRIPT))).toBe(true);
  expect(await popup.page.inDocument(foreign, null)).toEqual([]);
  await popup.page.press('Enter');
  await expect.poll(() => openedText(popup)).not.toBe('');
  expect(await popup.page.inDocument(foreign, null)).toEqual([]);
  await nothingRan(popup);
});

test('one that is refused is not used, and the extension goes on as one that knows nobody', async ({
  variant,
  web,
}) => {
  web.publish('/quill.html', {
    body: '<!doctype html><title>calm</title><p>Here spoke Mallory Quill to all.',
  });
  const spoilt = { ...corpus, entities: [{ ...entities[0]!, name: `Mallory\u202EQuill` }] };
  const reader = await variant({ 'corpus.json': () => writeCorpusFile(spoilt) });
  const tab = await reader.open(`${SITE}/quill.html`);
  await expect(reader.ask('briefOf', { entity: 'constructor' as EntityId })).rejects.toThrow(
    'an invisible control character stands in this name',
  );
  expect(await reader.ask('getSettings', null)).toMatchObject({ enabled: true });
  expect(await tab.highlights()).toEqual([]);
});
