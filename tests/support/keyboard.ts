/** A reader without a mouse: goes from control to control by Tab, as far as the one that is wanted. */
import { expect } from '@playwright/test';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { plain } from './shown.ts';

/** More controls than any screen has. */
const MAX_PRESSES = 160;

export interface Keyboard {
  /** The name of what has the focus; null where the focus is nowhere, or outside the popover. */
  focused(): Promise<string | null>;
  /** Presses Tab, or Shift and Tab, until something has the focus whose name fits; fails where that never comes. */
  tabTo(name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
}

/** @param popover whether it is about the popover, or about the page itself, which is then one of the extension's */
export function keyboardOf(tab: Tab, { popover }: { readonly popover: boolean }): Keyboard {
  const focused = async () => {
    const name = popover ? (await tab.popover())?.focused : await tab.page.inDocument(nameOfFocused, null);
    return name == null ? null : plain(name);
  };
  return {
    focused,
    async tabTo(name, key = 'Tab') {
      const fits = (it: string | null) =>
        it !== null && (typeof name === 'string' ? it.startsWith(name) : name.test(it));
      const passed: (string | null)[] = [];
      for (let at = await focused(); !fits(at) && passed.length < MAX_PRESSES; at = await focused()) {
        passed.push(at);
        await tab.page.press(key);
      }
      expect(fits(await focused()), `${name} is reached; on the way: ${passed.join(' | ')}`).toBe(true);
    },
  };
}

/** As it is announced; null where the focus is nowhere. Runs in the page. */
function nameOfFocused(root: Document): string | null {
  const active = root.activeElement as HTMLElement | null;
  if (active === null || active === root.body || !active.checkVisibility()) return null;
  const label = active instanceof HTMLInputElement ? active.labels?.[0]?.innerText : null;
  return active.getAttribute('aria-label') ?? label ?? active.innerText ?? '';
}
