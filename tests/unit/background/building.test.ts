import { afterEach, describe, expect, test, vi } from 'vitest';
import { whileBuilding } from '../../../src/background/building.ts';
import { isPreparing } from '../../../src/browser/preparing.ts';
import browser from '../../support/fake-browser.ts';

afterEach(() => vi.useRealTimers());

describe('while the corpus is built', () => {
  test.each([
    ['well', (end: PromiseWithResolvers<void>) => end.resolve()],
    ['or not', (end: PromiseWithResolvers<void>) => end.reject(new Error('the disk is full'))],
  ])('pages can tell, until it has ended: %s', async (_, end) => {
    const build = Promise.withResolvers<void>();
    const ended = whileBuilding(build.promise);
    await vi.waitUntil(isPreparing);
    end(build);
    await ended;
    expect(await isPreparing()).toBe(false);
  });

  test.each([
    ['', () => {}],
    [
      ', also where no page can be told',
      () => vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('no room')),
    ],
  ])(
    'the browser hears from the background at least twice a minute, and no more afterwards%s',
    async (_, fail) => {
      vi.useFakeTimers();
      fail();
      const sign = vi.fn(async () => ({ os: 'linux', arch: 'x86-64' }) as const);
      browser.runtime.getPlatformInfo = sign as never;
      const build = Promise.withResolvers<void>();
      const ended = whileBuilding(build.promise);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sign.mock.calls.length).toBeGreaterThanOrEqual(2);
      build.resolve();
      await ended;
      sign.mockClear();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sign).not.toHaveBeenCalled();
    },
  );
});
