import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, writeSettings } from '../../../src/browser/storage.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';

describe('stored settings', () => {
  test('are the defaults before anything was stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('come back as they were written', async () => {
    const settings = { ...DEFAULT_SETTINGS, frequency: 'every' as const, offSites: ['bank.example'] };
    await writeSettings(settings);
    expect(await readSettings()).toEqual(settings);
  });

  test('keep what fits where some of it was damaged', async () => {
    await fakeBrowser.storage.local.set({
      settings: { ...DEFAULT_SETTINGS, frequency: 'sometimes', offSites: ['bank.example'], surprise: 1 },
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, offSites: ['bank.example'] });
  });

  test.each([null, 'text', 7, []])('are the defaults where %j stands in their place', async (damage) => {
    await fakeBrowser.storage.local.set({ settings: damage });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
