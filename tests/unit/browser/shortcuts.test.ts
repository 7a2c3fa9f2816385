/** Shortcuts, also where the browser has none: Firefox for Android has no `commands`. */
import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module as it is in a browser of this interface. */
async function inBrowser(browser: object) {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return import('../../../src/browser/shortcuts.ts');
}
afterEach(() => vi.doUnmock('webextension-polyfill'));

describe('in a browser with keyboard shortcuts', () => {
  const next = { name: 'next-mention', description: 'Open the next highlight', shortcut: 'Alt+Shift+N' };
  const getAll = async () => [{ name: '_execute_action' }, next, { name: 'open-panel', description: 'Open' }];
  const commands = { getAll, openShortcutSettings: vi.fn() };

  test('those with a description are listed, with their keys or none', async () => {
    const { allShortcuts, hasShortcuts, shortcutOf } = await inBrowser({ commands });
    expect(hasShortcuts()).toBe(true);
    expect(await allShortcuts()).toEqual([
      { description: next.description, keys: next.shortcut },
      { description: 'Open', keys: '' },
    ]);
    expect(await Promise.all(['next-mention', 'open-panel', 'no-such'].map(shortcutOf))).toEqual([
      next.shortcut,
      '',
      '',
    ]);
  });

  test('the browser’s own page is opened by its call, or by its address', async () => {
    await (await inBrowser({ commands })).openShortcutSettings();
    expect(commands.openShortcutSettings).toHaveBeenCalledOnce();
    const tabs = { create: vi.fn() };
    await (await inBrowser({ commands: { getAll }, tabs })).openShortcutSettings();
    expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});

test('in one without, there are none, and nothing is listened to', async () => {
  const { allShortcuts, hasShortcuts, onCommand, shortcutOf } = await inBrowser({});
  expect(() => onCommand(() => {})).not.toThrow();
  expect(hasShortcuts()).toBe(false);
  expect(await allShortcuts()).toEqual([]);
  expect(await shortcutOf('next-mention')).toBe('');
});
