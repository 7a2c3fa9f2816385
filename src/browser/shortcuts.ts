/** Keyboard shortcuts, as the reader has set them. */
import browser, { type Commands } from 'webextension-polyfill';

/** Firefox has a call for its own page, which the types do not know; Chromium's page has an address. */
type FirefoxCommands = Commands.Static & { openShortcutSettings?(): Promise<void> };
const CHROMIUMS_PAGE = 'chrome://extensions/shortcuts';

/** Missing in Firefox for Android. */
const { commands } = browser as { readonly commands?: FirefoxCommands };

/**
 * One of the manifest's `commands` was pressed while a tab was in front: undefined where the browser names none. It may wake the
 * background: register this while the script first runs.
 */
export const onCommand = (run: (command: string, tabId: number | undefined) => void): void =>
  commands?.onCommand.addListener((command, tab) => run(command, tab?.id));

export const hasShortcuts = (): boolean => commands !== undefined;

const allCommands = async (): Promise<Commands.Command[]> => (await commands?.getAll()) ?? [];

/** As the browser writes it (`Alt+Shift+N`, `⌥⇧N`); empty where the command has none. */
export const shortcutOf = async (command: string): Promise<string> =>
  (await allCommands()).find(({ name }) => name === command)?.shortcut ?? '';

export interface Shortcut {
  /** What it does, in the browser's language. */
  readonly description: string;
  /** As `shortcutOf` gives them. */
  readonly keys: string;
}

/** Those of the manifest's `commands`; one that only presses a button of the browser's has no description there. */
export const allShortcuts = async (): Promise<Shortcut[]> =>
  (await allCommands()).flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? '' }] : [],
  );

/** Opens the browser's own page, the only place where shortcuts can be changed. */
export async function openShortcutSettings(): Promise<void> {
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUMS_PAGE });
}
