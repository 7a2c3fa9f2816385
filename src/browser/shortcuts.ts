/** Keyboard shortcuts, as the reader has set them. */
import browser from 'webextension-polyfill';

/** As the browser writes it (`Alt+Shift+N`, `⌥⇧N`); empty where the command has none. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
