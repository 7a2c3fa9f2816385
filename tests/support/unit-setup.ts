/** Before each unit test: an empty database and an extension that has stored nothing, in a browser that speaks English. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishMessages } from './messages.ts';

vi.stubGlobal('chrome', { ...fakeBrowser, i18n: englishMessages });
vi.stubGlobal('browser', fakeBrowser);

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});
