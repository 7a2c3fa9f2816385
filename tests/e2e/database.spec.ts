/** A database that is missing, damaged, of another version or without room is built again from the bundle; settings survive. */
import { NO_FILTER } from '../../src/model/search.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage, textsOf } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';

const { url, page = [] } = expectedPage('sections');

const SEARCH = { query: 'dmitriev', limit: 5, filter: NO_FILTER, prefer: [], whole: true };

/** What can befall the database. Each runs in a page of the extension. */
const FATES: readonly { readonly fate: string; readonly befall: () => Promise<void> }[] = [
  {
    fate: 'is missing',
    befall: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('backstory');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  },
  {
    fate: 'holds rubbish',
    befall: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('backstory');
        request.onsuccess = () => {
          const transaction = request.result.transaction('parts', 'readwrite');
          const parts = transaction.objectStore('parts');
          const keys = parts.getAllKeys();
          keys.onsuccess = () => {
            for (const key of keys.result) if (key !== 'stamp') parts.put(new Uint8Array([1, 2, 3]), key);
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
        request.onerror = () => reject(request.error);
      }),
  },
  {
    fate: 'holds the corpus of an older version',
    befall: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('backstory');
        request.onsuccess = () => {
          const transaction = request.result.transaction(['parts', 'briefs'], 'readwrite');
          transaction.objectStore('parts').put('0.0.0 of old', 'stamp');
          transaction.objectStore('briefs').clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
        request.onerror = () => reject(request.error);
      }),
  },
  {
    fate: 'has another shape',
    befall: () =>
      new Promise((resolve, reject) => {
        indexedDB.deleteDatabase('backstory');
        const request = indexedDB.open('backstory');
        request.onupgradeneeded = () => request.result.createObjectStore('something-else');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  },
  {
    fate: 'is of a later version',
    befall: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('backstory', 1_000);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  },
];

/** The stamp that is stored: the corpus of this build is in the database. Null where there is none. Runs in a page of the extension. */
function storedStamp(): Promise<unknown> {
  return new Promise((resolve) => {
    const request = indexedDB.open('backstory');
    request.onsuccess = () => {
      const database = request.result;
      const done = (stamp: unknown) => {
        database.close();
        resolve(stamp ?? null);
      };
      if (!database.objectStoreNames.contains('parts')) return done(null);
      const stamp = database.transaction('parts').objectStore('parts').get('stamp');
      stamp.onsuccess = () => done(stamp.result);
    };
    request.onerror = () => resolve(null);
  });
}

/** Why the browser stores nothing for the extension; null while it does. Runs in a page of the extension. */
function refusalToStore(): Promise<string | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open('probe');
    request.onupgradeneeded = () => request.result.createObjectStore('things', { autoIncrement: true });
    request.onerror = () => resolve(request.error!.name);
    request.onsuccess = () => {
      const done = (refusal: string | null) => {
        request.result.close();
        resolve(refusal);
      };
      const transaction = request.result.transaction('things', 'readwrite');
      transaction.objectStore('things').put(new Uint8Array(100_000));
      transaction.oncomplete = () => done(null);
      transaction.onabort = () => done(transaction.error!.name);
    };
  });
}

test('whatever has befallen the database, the next page is marked, popovers open, and settings are as they were', async ({
  reader,
}) => {
  await reader.ask('changeSettings', { frequency: 'page' });
  const settings = await reader.ask('getSettings', null);
  const inside: Tab = await reader.openOptions();
  const stamp = await inside.page.evaluate(storedStamp);
  expect(stamp).toMatch(/\w/);
  for (const { fate, befall } of FATES) {
    await test.step(`where it ${fate}`, async () => {
      await reader.stopBackground();
      await inside.page.evaluate(befall);
      const tab = await reader.open(url);
      await expect.poll(async () => textsOf(await tab.highlights())).toEqual(textsOf(page));
      await tab.clickOn(page[0]!.text);
      await expect.poll(async () => (await tab.popover())?.text ?? '').not.toBe('');
      expect(await reader.ask('getSettings', null)).toEqual(settings);
      await expect.poll(() => inside.page.evaluate(storedStamp)).toBe(stamp);
      await tab.page.close();
    });
  }
});

test('without room for the database, pages are marked, popovers open, and settings are as they were', async ({
  reader,
}) => {
  test.skip(reader.browser === 'firefox', 'Firefox lets no test take the room away');
  test.slow();
  await reader.ask('changeSettings', { frequency: 'page' });
  const settings = await reader.ask('getSettings', null);
  const inside = await reader.openOptions();
  const missing = FATES.find(({ fate }) => fate === 'is missing')!;
  await reader.stopBackground();
  const giveBack = await reader.takeRoom();
  try {
    // For half a minute Chromium goes by the room that it found last.
    const refusal = () => inside.page.evaluate(refusalToStore);
    await expect.poll(refusal, { timeout: 45_000, intervals: [2_000] }).toBe('QuotaExceededError');
    await inside.page.evaluate(missing.befall);
    for (let visit = 0; visit < 2; visit++) {
      const tab = await reader.open(url);
      await expect.poll(async () => textsOf(await tab.highlights())).toEqual(textsOf(page));
      await tab.clickOn(page[0]!.text);
      await expect.poll(async () => (await tab.popover())?.text ?? '').not.toBe('');
      expect((await reader.ask('search', SEARCH)).results.length).toBeGreaterThan(0);
      expect(await reader.ask('getSettings', null)).toEqual(settings);
      expect(await inside.page.evaluate(storedStamp), 'nothing was stored').toBeNull();
      await tab.page.close();
      await reader.stopBackground();
    }
  } finally {
    await giveBack();
  }
  await reader.stopBackground();
  const tab = await reader.open(url);
  await expect.poll(async () => textsOf(await tab.highlights())).toEqual(textsOf(page));
  await expect.poll(() => inside.page.evaluate(storedStamp), 'with room, it is stored again').toMatch(/\w/);
});
