import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings, withSite } from '../../../src/background/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';

describe('changing settings', () => {
  const told = vi.fn();

  beforeEach(() => {
    told.mockClear();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 1, url: 'https://bank.example/account' },
      { id: 2, url: 'https://news.example/' },
      { id: 3, url: 'about:newtab' },
    ] as never);
    fakeBrowser.tabs.sendMessage = vi.fn(async (tabId: number, message: { params: unknown }) => {
      if (tabId === 3) throw new Error('no receiving end');
      told(tabId, message.params);
      return { ok: true, result: null };
    }) as never;
  });

  test('stores them and tells each tab only what concerns it', async () => {
    await keepSettings().change((before) => withSite(before, 'bank.example', false));
    expect(told).toHaveBeenCalledWith(1, expect.objectContaining({ active: false }));
    expect(told).toHaveBeenCalledWith(2, expect.objectContaining({ active: true }));
    expect(await keepSettings().read()).toEqual({ ...DEFAULT_SETTINGS, offSites: ['bank.example'] });
  });

  test('loses none of the changes that come at once', async () => {
    const settings = keepSettings();
    const sites = ['a.example', 'b.example', 'c.example'];
    await Promise.all(sites.map((site) => settings.change((before) => withSite(before, site, false))));
    expect((await settings.read()).offSites).toEqual(sites);
  });

  test('goes on after a change that could not be stored', async () => {
    const settings = keepSettings();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(settings.change((before) => ({ ...before, enabled: false }))).rejects.toThrow('disk full');
    full.mockRestore();
    expect((await settings.change((before) => ({ ...before, theme: 'dark' }))).enabled).toBe(true);
  });
});

describe('switching a site', () => {
  test('off lists it once, on takes it off the list', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'a.example', false), 'a.example', false);
    expect(off.offSites).toEqual(['a.example']);
    expect(withSite(off, 'a.example', true).offSites).toEqual([]);
  });
});
