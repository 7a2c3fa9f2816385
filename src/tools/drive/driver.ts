/**
 * What the development commands and the browser tests need of a browser, in the terms that Chromium (Playwright) and
 * Firefox (Puppeteer over WebDriver BiDi) have in common. The two modules beside this one do it; `tab.ts` builds what a
 * reader does and sees on top, once for both.
 */
import type { BrowserName } from '../find-browsers.mjs';
import type { Place } from './in-page.ts';

export type { BrowserName };

export interface DriverOptions {
  /** The built extension's folder. */
  readonly extension: string;
  /** The browser's profile folder; what is stored there survives a restart. */
  readonly profile: string;
  readonly headless: boolean;
  /** The port of a proxy on this machine through which every request goes, those to this machine included. */
  readonly proxy?: number;
  /** What the browser speaks, where not `BROWSER_LANGUAGE`. Only Chromium brings other languages with it. */
  readonly language?: string;
}

/**
 * Functions given to `evaluate`, `inDocument` and `inShadow` run in the page: they see their arguments and nothing else of
 * ours. Arguments and results must survive JSON.
 */
export interface DrivenFrame {
  url(): string;
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  inDocument<R, A>(run: (root: Document, argument: A) => R, argument: A): Promise<R>;
}

/** What pages ask in media queries: of the system, and whether they are shown as on paper. */
export interface SystemSettings {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly printed?: boolean;
}

/** A page in a tab. Places are CSS pixels of the viewport; all input is real input (`isTrusted`). */
export interface DrivenPage extends DrivenFrame {
  goto(url: string): Promise<void>;
  /** The main frame first. */
  frames(): readonly DrivenFrame[];
  /**
   * Runs a function with the shadow root of the first element of the name `host`, or of the `nth` counted from 0, also if that
   * root is closed. Null where there is no such element, or it has no shadow root.
   */
  inShadow<R, A>(
    host: string,
    run: (root: ShadowRoot, argument: A) => R,
    argument: A,
    nth?: number,
  ): Promise<R | null>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger comes down at the first place, moves through the others and is lifted: of one place alone, a tap. */
  touch(path: readonly [Place, ...Place[]]): Promise<void>;
  /** Presses at one place, moves the mouse to another and lets go. */
  drag(from: Place, to: Place): Promise<void>;
  /** Turns the wheel where the mouse is, by CSS pixels; down is positive. */
  wheel(by: number): Promise<void>;
  /** One key, or several held together: `Escape`, `Shift+Tab`. Names as in `KeyboardEvent.key`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Has the page believe that its reader has set the system so. What is left out is as the machine has it. */
  pretend(system: SystemSettings): Promise<void>;
  /** Brings the tab to the front of its window. */
  focus(): Promise<void>;
  /** Takes the garbage out. What is held by what goes with it goes the next time. */
  collectGarbage(): Promise<void>;
  /**
   * What has gone to the page's console as an error since it was opened, or was thrown and not caught, by the page's scripts or
   * the extension's. Files that the page lacks do not count.
   */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** The page that the extension opens after its installation. Drivers close it: a reader at work has read it. */
export const WELCOME_PAGE = 'welcome.html';

export interface Driver {
  readonly browser: BrowserName;
  newPage(): Promise<DrivenPage>;
  /** The address of one of the extension's own pages: `popup.html`. */
  extensionUrl(path: string): string;
  /** Stops the background as the browser does when it has been idle. `console` is any page of the extension. */
  stopBackground(console: DrivenPage): Promise<void>;
  /**
   * Leaves the extension no room for a database, as on a full disk, until the returned function is called. Of Chromium alone. `console`
   * is any page of the extension.
   */
  takeRoom(console: DrivenPage): Promise<() => Promise<void>>;
  /** Loads the extension anew, as an update does. Its own pages are closed. `console` is any of them. */
  reloadExtension(console: DrivenPage): Promise<void>;
  /** Takes the extension out of the browser, its own pages with it, while other tabs stay open. */
  removeExtension(): Promise<void>;
  /** Puts it back in, as its first installation does. */
  installExtension(): Promise<void>;
  /** What the browser does on the keyboard shortcut of one of the extension's commands. */
  runCommand(command: ShortcutCommand): Promise<void>;
  /** What the browser does on a click on the extension's toolbar button, for the tab that shows `page`. */
  pressToolbarButton(page: DrivenPage): Promise<void>;
  /** The files of the icon that the toolbar button shows for a tab. Chromium tells nobody: there, those it was last given. */
  toolbarIcon(tab: number): Promise<readonly string[]>;
  /** Types the extension's keyword, a space and then the text into the address bar, and waits for what is suggested. */
  typeInAddressBar(text: string): Promise<AddressBarLines>;
  /** Types that there, or what a suggestion holds, and presses Enter. */
  enterInAddressBar(text: string): Promise<void>;
  /** Right-clicks what the page in front has selected, and chooses the extension's line. */
  searchForSelection(page: DrivenPage, selection: Selected): Promise<void>;
  /** The page in whichever tab shows a file of the extension; null where none does. */
  ownPage(path: string): Promise<DrivenPage | null>;
  close(): Promise<void>;
  /** Settles when the browser has ended, also if its user closed it. */
  readonly closed: Promise<void>;
}

/** A selected text and a place in it, in CSS pixels of the viewport. */
export interface Selected {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What stands below the address bar, as the extension gives it. */
export interface AddressBarLines {
  /** Of the line that Enter takes at once. */
  readonly best: string;
  readonly others: readonly { readonly content: string; readonly description: string }[];
}

/** A command of the extension with its shortcut as `commands.getAll()` gives it: `Alt+Shift+N`. */
export interface ShortcutCommand {
  readonly name: string;
  readonly shortcut: string;
}

/** The call of a function on the document, as text for the page to evaluate. */
export const callOnDocument = (
  run: (root: Document, argument: never) => unknown,
  argument: unknown,
): string => `(${run})(document, ${JSON.stringify(argument ?? null)})`;

/** What driven browsers speak, whatever the machine does. Every Firefox and every Chromium has it. */
export const BROWSER_LANGUAGE = 'en-US';

/** The folder of the profile in which the browser saves files, without asking. */
export const DOWNLOADS = 'downloads';

/** Desktop news page, not too wide for a popover beside the text. */
export const VIEWPORT = { width: 1100, height: 800 };

/** Splits `Shift+Alt+N` into the keys to hold and the key to press. A lone `+` is a key. */
export function splitKeys(keys: string): { held: string[]; key: string } {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return { held: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}
