/**
 * What each browser test is given: a reader (a browser with the built extension), the pages of `tests/pages` on any
 * site ending in `.test`, and settings as on the first day. Browser and pages serve all tests of a worker; tabs are
 * closed and settings put back after each test, and each test fails if a request was made that no page accounts for.
 */
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { BrowserName } from '../../src/tools/drive/driver.ts';
import type { Reader } from '../../src/tools/drive/reader.ts';
import { startWeb, type Web } from '../../src/tools/drive/web.ts';
import { answeringLate, LATE_MS } from './late.ts';
import { type Changes, startVariant } from './variant.ts';

interface ForEachTest {
  /** Nothing to use: what it does happens before and after every test. */
  readonly tidy: undefined;
  /** Starts another browser, with a changed copy of the extension; closed after the test. */
  readonly variant: (changes: Changes) => Promise<Reader>;
}
interface ForEachWorker {
  /** The folder that the web of the tests consists of. */
  readonly pages: string;
  readonly web: Web;
  readonly reader: Reader;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  pages: [fileURLToPath(new URL('../pages', import.meta.url)), { option: true, scope: 'worker' }],
  web: [
    async ({ pages }, use) => {
      const web = await startWeb(pages);
      await use(web);
      await web.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    async ({ web }, use, { project }) => {
      const changes = LATE_MS > 0 ? { 'background.js': answeringLate } : {};
      const reader = await startVariant(project.name as BrowserName, web.port, changes);
      // Answered once the corpus is prepared and the whole search read: the first test need not wait for both.
      await reader.ask('filterChoices', { limit: 1 });
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  variant: async ({ web }, use, { project }) => {
    const readers: Reader[] = [];
    await use(async (changes) => {
      const reader = await startVariant(project.name as BrowserName, web.port, changes);
      readers.push(reader);
      return reader;
    });
    for (const reader of readers) await reader.close();
  },
  tidy: [
    async ({ reader, web }, use) => {
      await reader.ask('changeSettings', DEFAULT_SETTINGS);
      web.strays();
      await use(undefined);
      await reader.closeTabs();
      expect(web.strays(), 'requests that no page accounts for').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
