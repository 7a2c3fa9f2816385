import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from '../../../src/background/settings.ts';
import { withCorrection } from '../../../src/model/correction.ts';
import { DEFAULT_SETTINGS, withSite } from '../../../src/model/settings.ts';

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
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
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

  test('waits for no tab: one that never answers holds up neither this change nor the next', async () => {
    fakeBrowser.tabs.sendMessage = vi.fn(() => new Promise(() => {})) as never;
    const settings = keepSettings();
    await settings.change((before) => ({ ...before, enabled: false }));
    expect((await settings.change((before) => ({ ...before, theme: 'dark' }))).theme).toBe('dark');
  });

  test('refuses a correction more than are kept, and loses none of the others', async () => {
    const corrections = Array.from({ length: 5_000 }, (_, n) => ({
      type: 'never-mark' as const,
      words: `word ${n}`,
    }));
    await keepSettings().change((before) => ({ ...before, corrections }));
    const one = { type: 'never-mark' as const, words: 'one more' };
    const more = keepSettings().change((before) => ({
      ...before,
      corrections: withCorrection(before.corrections, one, true),
    }));
    await expect(more).rejects.toThrow('at most 5000 corrections are kept');
    expect((await keepSettings().read()).corrections).toEqual(corrections);
  });

  test('goes on after a change that could not be stored', async () => {
    const settings = keepSettings();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(settings.change((before) => ({ ...before, enabled: false }))).rejects.toThrow('disk full');
    full.mockRestore();
    expect((await settings.change((before) => ({ ...before, theme: 'dark' }))).enabled).toBe(true);
  });
});
