/**
 * What the reader does in Chromium's own window, which no debugging protocol reaches: the event that it leads to is raised in the
 * extension's worker, with what the browser would hand over. `dispatch` is there for Chromium's own bindings, and is in no type
 * declaration. The functions below run in the worker.
 */
import type { AddressBarLines } from './driver.ts';

interface Event<Arguments extends unknown[]> {
  dispatch(...given: Arguments): void;
}
type Tab = object | undefined;
type Show = (suggestions: AddressBarLines['others']) => void;
interface Omnibox {
  readonly onInputStarted: Event<[]>;
  readonly onInputChanged: Event<[typed: string, show: Show]>;
  readonly onInputEntered: Event<[content: string, disposition: string]>;
  setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
}
interface Api {
  readonly tabs: {
    query(filter: object): Promise<object[]>;
    readonly onUpdated: { addListener(run: (tab: number, change: { status?: string }) => void): void };
  };
  readonly runtime: { getManifest(): { icons: Icon['path'] } };
  readonly action: { setIcon(icon: Icon): Promise<void> };
  readonly commands: { readonly onCommand: Event<[name: string, tab: Tab]> };
  readonly omnibox: Omnibox;
  readonly contextMenus: {
    readonly onClicked: Event<[clicked: object, tab: Tab]>;
    update(id: string, changes: object): Promise<void>;
  };
}
declare const chrome: Api;

interface Icon {
  readonly tabId?: number;
  readonly path: Readonly<Record<string, string>>;
}
type World = typeof globalThis & { icons?: Map<number | undefined, Icon['path']> };

/** Chromium has no way to ask which icon a button shows, so it is noted which it is given. A second time it does nothing. */
export function noteIcons(): void {
  if ((globalThis as World).icons !== undefined) return;
  const icons = new Map<number | undefined, Icon['path']>();
  const { setIcon } = chrome.action;
  chrome.action.setIcon = (icon) => {
    icons.set(icon.tabId, icon.path);
    return setIcon(icon);
  };
  // Another page, and the tab's own icon is gone.
  chrome.tabs.onUpdated.addListener((tab, { status }) => status === 'loading' && icons.delete(tab));
  (globalThis as World).icons = icons;
}

export function lastIcon(tab: number): string[] {
  const { icons } = globalThis as World;
  return Object.values(icons?.get(tab) ?? icons?.get(undefined) ?? chrome.runtime.getManifest().icons);
}

/** With the tab that the browser would name. */
export async function raiseCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** @throws Error where Chromium takes a description for malformed */
export async function raiseTyping(typed: string): Promise<AddressBarLines> {
  const { omnibox } = chrome;
  const original = omnibox.setDefaultSuggestion;
  let best: { description: string } | null = null;
  omnibox.setDefaultSuggestion = async (given) => {
    best = given;
  };
  const others = await new Promise<AddressBarLines['others']>((resolve) =>
    omnibox.onInputChanged.dispatch(typed, resolve),
  );
  omnibox.setDefaultSuggestion = original;
  // Chromium reads all of them alike, and this one at once.
  for (const { description } of [...others, best!]) await original.call(omnibox, { description });
  return { best: best!.description, others };
}

export function raiseEntering(content: string): void {
  chrome.omnibox.onInputEntered.dispatch(content, 'currentTab');
}

/** @throws Error where the menu has no such line */
export async function raiseMenuClick(selectionText: string): Promise<void> {
  const menuItemId = 'search-selection';
  await chrome.contextMenus.update(menuItemId, {});
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText, editable: false }, tab);
}
