/**
 * Where the machine keeps its browsers. Plain JavaScript that needs nothing installed: `setup.mjs` runs it on the
 * machine's own Node, before there is anything else.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Names on the PATH, best first; full paths where the system has no PATH entry for applications. Chromium comes before
 * Chrome: it is the one that the tests are run with. What the variable names comes before all others.
 * @type {Record<BrowserName, { variable: string, commands: string[], darwin: string[], win32: string[] }>}
 */
const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BrowserName} browser
 * @returns {string[]} the places where this system keeps it, best first
 */
function usualPlaces(browser) {
  const { commands, darwin, win32 } = PLACES[browser];
  if (process.platform === 'darwin') return darwin.map((path) => join('/Applications', path));
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return win32.flatMap((path) => roots.flatMap((root) => (root ? [join(root, path)] : [])));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * @param {BrowserName} browser
 * @returns {string | null} the program's path; null where the machine has none
 */
export function findBrowser(browser) {
  const named = process.env[PLACES[browser].variable];
  return [...(named ? [named] : []), ...usualPlaces(browser)].find(isExecutable) ?? null;
}

/**
 * @param {BrowserName} browser
 * @returns {string} one line: what to install, or which variable to set
 */
export function howToInstall(browser) {
  const { variable } = PLACES[browser];
  const what = browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  return `${what} was not found: install it, or set ${variable} to its program.`;
}
