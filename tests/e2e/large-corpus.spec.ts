/** A corpus that takes long to be prepared: the reader is told, and nothing is lost where the browser stops the background half way. */
import { writeCorpusFile } from '../../src/corpus/exchange.ts';
import { madeUpCorpus } from '../bench/made-up-corpus.ts';
import { SITE } from '../support/expected.ts';
import { rowsOf } from '../support/popup.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

/** Entities: enough for some seconds. */
const SIZE = 3_000;
/** Milliseconds that preparing them, twice over, may take on a busy machine. */
const PREPARED = 90_000;

test('the popup says that it is prepared; stopped half way, the background begins again', async ({
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
  const shown = async () => plain(await popup.page.inDocument((root) => root.body.innerText, null));
  await expect.poll(shown).toContain('Backstory is preparing its articles');
  expect(await tab.highlights()).toEqual([]);

  await reader.stopBackground();
  await expect
    .poll(async () => (await tab.highlights()).map(({ text }) => text), { timeout: PREPARED })
    .toEqual(names);
  await expect.poll(async () => (await rowsOf(popup)).length).toBe(names.length);
});
