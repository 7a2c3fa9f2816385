/** Tabs that were open before the extension was installed or updated: their pages are served without a reload. */
import { isChromium } from '../browser/runtime.ts';
import { allTabs, startContentScripts } from '../browser/tabs.ts';
import { callFrame } from '../messages/send.ts';

export async function serveOpenTabs(): Promise<void> {
  const tabs = await allTabs();
  await Promise.all(tabs.map(({ id }) => startContentScripts(id)));
}

/**
 * A page that lay in the back-forward cache meanwhile comes back without a script: Firefox has ended that of the extension before, and
 * starts none. Every other page has one that answers, or is none that a script can be started in. Chromium takes such a page out of that
 * cache when the extension goes, so there no page need be asked.
 */
export async function serveReturned(tabId: number): Promise<void> {
  if (isChromium()) return;
  await callFrame({ tabId, frameId: 0 }, 'mentionsOnPage', null).catch(() => startContentScripts(tabId));
}
