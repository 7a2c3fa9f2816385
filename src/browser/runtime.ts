/** Messages between contexts of this extension, and where its files are. */
import browser, { type Runtime } from 'webextension-polyfill';

/** Where a message came from, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;

/** Sends to the background (from a page's script) or to every extension page. */
export const sendToExtension = async (message: unknown): Promise<unknown> =>
  browser.runtime.sendMessage(message);

/**
 * Answers messages. `answer` returns undefined for a message that is not for this context, so that another may take it.
 * @param signal ends the listening
 */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void): boolean => {
    const reply = answer(message, sender);
    reply?.then(respond);
    // True keeps the way back open until the reply is there: not every browser takes a promise.
    return reply !== undefined;
  };
  // The polyfill's types know promises alone.
  const native = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(native);
  // Under a script whose extension was removed there is nothing to take it off.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(native));
}

/** The address of a file of the extension. */
export const fileUrl = (path: string): string => browser.runtime.getURL(path);

/** By the scheme of the extension's own pages: no other browser has it. */
export const isChromium = (): boolean => fileUrl('').startsWith('chrome-extension:');

/** The one page of the extension that is read and marked like a page of the web. */
export const WELCOME_PAGE = 'welcome.html';

/** Whether a message was sent by this extension: by its pages, or by its scripts in a page. */
export const isOwn = (sender: Sender): boolean => sender.id === browser.runtime.id;

/** Whether the sender is a page of the extension itself, not a script in somebody else's page. */
export const isExtensionPage = (sender: Sender): boolean =>
  isOwn(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

export const openOptionsPage = (): Promise<void> => browser.runtime.openOptionsPage();

/** False once the extension was updated or removed under a script that still runs in a page. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
