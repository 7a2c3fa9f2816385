/** Real news pages, which are no part of the project: where they do not lie beside it, there are none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { WebPage } from '../../src/tools/drive/web.ts';

const PAGES = fileURLToPath(new URL('../../../shared/eval/pages', import.meta.url));

export interface RealPages {
  readonly folder: string;
  readonly pages: readonly { readonly name: string; readonly page: WebPage }[];
}

/** Each page watches itself from its beginning, loads nothing, runs no script of its own, and names somebody at its end. */
export const realPages = (): RealPages[] =>
  ['news', 'articles'].map((name) => {
    const folder = `${PAGES}/${name}`;
    const all = existsSync(folder) ? readdirSync(folder) : [];
    const files = all.filter((file) => file.endsWith('.html.gz'));
    return { folder, pages: files.map((file) => ({ name: file, page: watched(`${folder}/${file}`) })) };
  });

const NONCE = 'watch';

function watched(file: string): WebPage {
  const markup = gunzipSync(readFileSync(file)).toString('utf8');
  const script = `<script nonce="${NONCE}">(${watch})()</script>`;
  const head = markup.search(/<head[^>]*>/i);
  const at = head < 0 ? 0 : markup.indexOf('>', head) + 1;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${NONCE}'`;
  return {
    body: markup.slice(0, at) + script + markup.slice(at),
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  };
}

/** Runs in the page, before all else in it. */
function watch(): void {
  document.addEventListener('DOMContentLoaded', () => {
    // What the page hides of itself (some are white until their scripts run) is no matter here.
    const seen = 'all: initial !important; display: block !important; visibility: visible !important';
    document.documentElement.style.cssText = document.body.style.cssText = seen;
    const end = document.body.appendChild(document.createElement('p'));
    Object.assign(end, { id: 'backstory-test-end', textContent: 'Vladimir Putin.' });
    end.style.cssText = seen;
    const markup = () => new XMLSerializer().serializeToString(document);
    const before = markup();
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const proof = () => ({ sameMarkup: markup() === before, changes });
    Object.assign(window, { proof });
  });
}
