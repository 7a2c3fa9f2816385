/** The panel beside the page: the side panel in Chromium, the sidebar in Firefox. Both open only where the reader has just asked for it. */
import browser from 'webextension-polyfill';

/** Chromium's, of which the polyfill's types know nothing. */
interface SidePanels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
}
/** Missing in Chromium, and in Firefox for Android. */
interface Sidebars {
  readonly sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as SidePanels & Sidebars;

export const hasPanel = (): boolean => sidePanel !== undefined || sidebarAction !== undefined;

/** Opens it beside the tab given, and from then on beside every tab of the window. Call it at once, in the handler of a click or a key. */
export const openPanel = async (tabId: number): Promise<void> =>
  sidePanel === undefined ? sidebarAction?.open() : sidePanel.open({ tabId });
