/** A corpus that takes long to be prepared: the reader is told, and nothing is lost where the browser stops the background half way. */
import { writeCorpusFile } from '../../src/corpus/exchange.ts';
import { en } from '../../src/locales/en.ts';
import { madeUpCorpus } from '../bench/made-up-corpus.ts';
import { SITE } from '../support/expected.ts';
import { textOf } from '../support/panel.ts';
import { rowsOf, typeQuery } from '../support/popup.ts';
import { expect, test } from '../support/test.ts';

/** Entities: enough for some seconds. */
const SIZE = 3_000;
/** Milliseconds that preparing them, twice over, may take on a busy machine. */
const PREPARED = 90_000;

const NOTICE = 'Backstory is preparing its articles';

test('whatever is asked meanwhile is told that it is prepared; stopped half way, the background begins again, and all is answered', async ({
  variant,
  web,
}) => {
  test.setTimeout(2 * PREPARED);
  const corpus = madeUpCorpus(SIZE);
  const names = corpus.entities.slice(0, 5).map(({ name }) => name);
  web.publish('/names.html', { body: `<!doctype html><title>Names</title><p>${names.join(', ')}.` });
  const reader = await variant({ 'corpus.json': () => writeCorpusFile(corpus) });
  const tab = await reader.open(`${SITE}/names.html`);
  const popup = await reader.openPopup(tab);
  await expect.poll(() => textOf(popup)).toContain(NOTICE);
  expect(await tab.highlights()).toEqual([]);
  const searching = await reader.openPopup(tab);
  await typeQuery(searching, names[0]!);
  await expect.poll(() => textOf(searching)).toContain(NOTICE);
  const panel = await reader.openPanel(tab);
  await panel.clickControl('Timeline');
  await expect.poll(() => textOf(panel)).toContain(NOTICE);
  const welcome = await reader.openWelcome();
  await expect.poll(() => textOf(welcome)).toContain(NOTICE);
  expect(await textOf(welcome)).not.toContain(en.welcome.tryHint);
  const { best, others } = await reader.typeInAddressBar(names[0]!);
  expect([best, ...others.map(({ description }) => description)].join('\n')).toContain(NOTICE);

  await reader.stopBackground();
  // A page is read while somebody looks at it, and the popups stand in tabs of their own here.
  await tab.page.focus();
  await expect
    .poll(async () => (await tab.highlights()).map(({ text }) => text), { timeout: PREPARED })
    .toEqual(names);
  await expect.poll(async () => (await rowsOf(popup)).length).toBe(names.length);
  await expect.poll(async () => (await rowsOf(searching))[0]?.text).toContain(names[0]);
  await expect.poll(() => textOf(panel)).toMatch(/\d statements/);
  await expect.poll(() => textOf(welcome)).not.toContain(NOTICE);
  expect(await textOf(welcome)).toContain(en.welcome.tryHint);
});
