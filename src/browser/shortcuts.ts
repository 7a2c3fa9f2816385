/** Keyboard shortcuts, as the reader has set them. */
import browser from 'webextension-polyfill';

/** As the browser writes it (`Alt+Shift+N`, `⌥⇧N`); empty where the command has none. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

export interface Shortcut {
  /** What it does, in the browser's language. */
  readonly description: string;
  /** As `shortcutOf` gives them. */
  readonly keys: string;
}

/** Those of the manifest's `commands`; one that only presses a button of the browser's has no description there. */
export async function allShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? '' }] : [],
  );
}

/** Firefox has a call for its own page, which the types do not know; Chromium's page has an address. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };
const CHROMIUMS_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page, the only place where shortcuts can be changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUMS_PAGE });
}
