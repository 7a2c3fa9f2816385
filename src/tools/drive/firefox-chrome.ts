/**
 * What a test must do in Firefox's own window ("chrome", in Firefox's words), outside every page: press a shortcut,
 * click the toolbar button, let the background go idle. The functions given to `call` run there, with the
 * browser's privileges, and are written as text since they use what no type declaration knows.
 */
import type { Bidi } from './bidi.ts';
import { type AddressBarLines, type SystemSettings, splitKeys } from './driver.ts';

const WINDOW = 'chrome://browser/content/browser.xhtml';

async function inWindow<R>(bidi: Bidi, run: string, ...given: string[]): Promise<R> {
  const window = (await bidi.contexts('chrome')).find(({ url }) => url === WINDOW);
  if (window === undefined) throw new Error('Firefox shows no window');
  return bidi.call<R>(window.context, run, ...given);
}

/** What Firefox itself does with an event page after some idle time. */
export const stopBackground = (bidi: Bidi, id: string): Promise<void> =>
  inWindow(
    bidi,
    'async (id) => { await WebExtensionPolicy.getByID(id).extension.terminateBackground(); }',
    id,
  );

/** Keys typed into the window itself: those that BiDi types reach the page only. */
export async function pressShortcut(bidi: Bidi, shortcut: string): Promise<void> {
  const { held, key } = splitKeys(shortcut);
  await inWindow(bidi, PRESS, JSON.stringify(held), key);
}

const PRESS = `(held, key) => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const modifiers = JSON.parse(held).map((name) => new KeyboardEvent('', { key: name === 'Ctrl' ? 'Control' : name }));
  const event = new KeyboardEvent('', { key, code: 'Key' + key, keyCode: key.charCodeAt(0) });
  for (const modifier of modifiers) processor.keydown(modifier);
  processor.keydown(event);
  processor.keyup(event);
  for (const modifier of modifiers.reverse()) processor.keyup(modifier);
}`;

export const pressToolbarButton = (bidi: Bidi, id: string): Promise<void> => inWindow(bidi, OPEN_POPUP, id);

export const toolbarIcon = (bidi: Bidi, id: string, tab: number): Promise<string[]> =>
  inWindow(bidi, READ_ICON, id, String(tab));

const READ_ICON = `async (id, tab) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { global } = ExtensionParent.apiManager;
  const action = global.browserActionFor(WebExtensionPolicy.getByID(id).extension).action;
  return Object.values(action.getContextData(global.tabTracker.getTab(Number(tab))).icon);
}`;

const OPEN_POPUP = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  await action.openPopup(window, true);
}`;

/** For the tab in front. Motion is a setting of the whole browser. */
export const pretend = (bidi: Bidi, system: SystemSettings): Promise<void> =>
  inWindow(bidi, PRETEND, JSON.stringify(system));

const PRETEND = `(system) => {
  const { colorScheme, forcedColors, reducedMotion, printed } = JSON.parse(system);
  const tab = gBrowser.selectedBrowser.browsingContext;
  tab.prefersColorSchemeOverride = colorScheme ?? 'none';
  tab.forcedColorsOverride = forcedColors ? 'active' : 'none';
  tab.mediumOverride = printed ? 'print' : '';
  if (reducedMotion) Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
  else Services.prefs.clearUserPref('ui.prefersReducedMotion');
}`;

/** In the processes of all pages: of scripts' objects, and of what these and the page's nodes hold in a circle. */
export const collectGarbage = (bidi: Bidi): Promise<void> =>
  inWindow(
    bidi,
    `() => {
      for (const of of ['gc', 'cc']) Services.obs.notifyObservers(null, 'child-' + of + '-request');
    }`,
  );

export const typeInAddressBar = (bidi: Bidi, text: string): Promise<AddressBarLines> =>
  inWindow(bidi, TYPE_IN_ADDRESS_BAR, `${KEYWORD} ${text}`, KEYWORD);

export async function enterInAddressBar(bidi: Bidi, text: string): Promise<void> {
  await typeInAddressBar(bidi, text);
  await inWindow(bidi, PRESS_ENTER);
}

/** Of the manifest. */
const KEYWORD = 'bs';

/** The first line is Firefox's own, for which the extension gives the words; the content of the others begins with the keyword. */
const TYPE_IN_ADDRESS_BAR = `async (text, keyword) => {
  gURLBar.focus();
  await gURLBar.search(text);
  const linesOf = () => gURLBar.view.visibleResults.filter(({ providerName }) => providerName === 'UrlbarProviderOmnibox');
  while (gURLBar.value !== text || !linesOf().some(({ heuristic }) => heuristic)) await new Promise((resolve) => setTimeout(resolve, 20));
  await gURLBar.lastQueryContextPromise;
  const lines = linesOf().map(({ heuristic, payload: { title, content } }) => ({ heuristic, title, content }));
  return {
    best: lines.find((line) => line.heuristic).title,
    others: lines
      .filter((line) => !line.heuristic)
      .map(({ title, content }) => ({ content: content.slice(keyword.length + 1), description: title })),
  };
}`;

const PRESS_ENTER = `() => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
  processor.keydown(enter);
  processor.keyup(enter);
}`;

/** In the context menu that is open, or about to be. */
export const chooseInMenu = (bidi: Bidi, id: string): Promise<void> => inWindow(bidi, CHOOSE_IN_MENU, id);

const CHOOSE_IN_MENU = `async (id) => {
  const menu = document.getElementById('contentAreaContextMenu');
  while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  const prefix = ExtensionCommon.makeWidgetId(id) + '-menuitem-';
  const line = [...menu.querySelectorAll('menuitem')].find((it) => it.id.startsWith(prefix) && !it.hidden);
  menu.activateItem(line);
}`;
