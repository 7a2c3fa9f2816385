/**
 * What the opening of the popup is measured on: copies of the build with a probe in their popup and search page, and an extension that has nothing but a
 * popup with a list written into its HTML, which no popup opens faster than.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCorpusFile } from '../../../src/corpus/exchange.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { BUILDS } from '../../../src/tools/drive/reader.ts';

/** A page that does nothing, to run code of the benchmark in. */
export const CONSOLE_PAGE = 'console.html';

/**
 * Runs in a page before its own scripts: stores how long after its navigation began the first frame with a result in it was drawn, and
 * closes it. A page whose address ends with `#` and a word is left alone.
 */
const PROBE = `
const seen = new MutationObserver(() => {
  if (document.querySelector('[role="option"]') === null) return;
  seen.disconnect();
  requestAnimationFrame(() => setTimeout(async () => {
    const opening = performance.now();
    await chrome.storage.local.set({ opening });
    window.close();
  }));
});
if (location.hash === '') seen.observe(document, { childList: true, subtree: true });
`;

/** @param corpus in the place of the bundled one, where it is not null */
export async function makeProbed(folder: string, corpus: Corpus | null): Promise<string> {
  await cp(BUILDS.chromium, folder, { recursive: true });
  for (const page of ['popup.html', 'search.html']) {
    const html = await readFile(join(folder, page), 'utf8');
    await writeFile(join(folder, page), html.replace('<head>', '<head><script src="/probe.js"></script>'));
  }
  if (corpus !== null) await writeFile(join(folder, 'corpus.json'), writeCorpusFile(corpus));
  await addProbe(folder);
  return folder;
}

const BARE_MANIFEST = {
  manifest_version: 3,
  name: 'A popup of nothing but HTML',
  version: '1',
  permissions: ['storage'],
  action: { default_popup: 'popup.html' },
};
const BARE_POPUP =
  '<!doctype html><script src="/probe.js"></script><div role="option" style="width: 400px; height: 560px">Ada';

export async function makeBare(folder: string): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(BARE_MANIFEST));
  await writeFile(join(folder, 'popup.html'), BARE_POPUP);
  await addProbe(folder);
  return folder;
}

async function addProbe(folder: string): Promise<void> {
  await writeFile(join(folder, 'probe.js'), PROBE);
  await writeFile(join(folder, CONSOLE_PAGE), '<!doctype html>');
}
