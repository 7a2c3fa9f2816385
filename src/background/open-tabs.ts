/** Tabs that were open before the extension was installed or updated: their pages are served without a reload. */
import { allTabs, startContentScripts } from '../browser/tabs.ts';

export async function serveOpenTabs(): Promise<void> {
  const tabs = await allTabs();
  await Promise.all(tabs.map(({ id }) => startContentScripts(id)));
}
