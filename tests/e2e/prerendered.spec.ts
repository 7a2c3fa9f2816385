/**
 * A page that the browser drew before its reader went there. Chromium prerenders nothing in a tab that Playwright drives, so here
 * Puppeteer does.
 */
import { userInfo } from 'node:os';
import puppeteer from 'puppeteer-core';
import { BUILDS } from '../../src/tools/drive/reader.ts';
import { findBrowser } from '../../src/tools/find-browsers.mjs';
import { expect, test } from '../support/test.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Before</title><body>${body}</body></html>`;

const FIRST = page(`<a href="/next.html">Next</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/next.html"], "eagerness": "immediate" }] }</script>`);
const NEXT = page(`<p>Next stands Vladimir Putin.</p>
<script>document.title = localStorage.next = document.prerendering ? 'prerendered' : 'loaded';</script>`);

test('a page that was prerendered is marked once it is shown', async ({ web }, { project }) => {
  test.skip(project.name === 'firefox', 'Firefox prerenders no pages');
  web.publish('/first.html', { body: FIRST });
  web.publish('/next.html', { body: NEXT });
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    pipe: true,
    enableExtensions: [BUILDS.chromium],
    args: userInfo().uid === 0 ? ['--no-sandbox'] : [],
  });
  try {
    // The extension was just installed. Its welcome would stand before the tab.
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.asPage()).close();
    const tab = await browser.newPage();
    await tab.goto(`${web.origin}/first.html`);
    await expect.poll(() => tab.evaluate(() => localStorage.getItem('next'))).toBe('prerendered');
    await tab.click('a');
    const sight = () =>
      tab.evaluate(() => ({
        title: document.title,
        marked: [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)).length,
      }));
    await expect.poll(() => sight().catch(() => null)).toEqual({ title: 'prerendered', marked: 1 });
  } finally {
    await browser.close();
  }
});
