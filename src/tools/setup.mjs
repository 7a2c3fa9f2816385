/**
 * Makes a fresh clone ready: the packages of package-lock.json, the Node that they need, and the browsers named as
 * arguments (`node src/tools/setup.mjs chromium firefox`). Says nothing where nothing is missing. Runs on Node 20 with
 * nothing installed, so it is plain JavaScript without a dependency.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser, howToInstall } from './find-browsers.mjs';

/** @typedef {import('./find-browsers.mjs').BrowserName} BrowserName */
/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>} LockedPackages */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** @type {Record<BrowserName, string>} */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** @param {string} line @returns {never} */
function giveUp(line) {
  say(line);
  process.exit(1);
}

/**
 * Runs a command in the project, its output shown on our standard error.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, env = process.env) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 2, 2] });
  return status === 0;
}

/** @param {string} path @returns {LockedPackages | null} null where there is no such file, or half of one */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * npm leaves its own record of what it installed. Compared by content, since a checkout changes the times of files;
 * optional packages may be missing, being made for other machines.
 */
function packagesAreCurrent() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === '' || (found === undefined && optional)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/**
 * What the lock file says, and nothing written back to it. Not `npm ci`: that refuses a lock file without the optional
 * packages of every other operating system, which some registries do not carry.
 */
function ensurePackages() {
  if (packagesAreCurrent()) return;
  say('Installing packages …');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['install', '--no-save', ...quietly])) giveUp('The packages could not be installed.');
}

/** The Node that npm scripts find first: a package of the project, which an install script puts in place. */
function ensureNode() {
  const node = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const runs = () => spawnSync(node, ['--version'], { shell: process.platform === 'win32' }).status === 0;
  if (runs()) return;
  say("Installing the project's own Node …");
  run('npm', ['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false']);
  if (!runs()) giveUp('The package `node` did not install its program: run `npm rebuild node` to see why.');
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {BrowserName} browser */
function installWithApt(browser) {
  const name = DEBIAN_PACKAGES[browser];
  say(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
}

/** @param {BrowserName} browser */
function ensureBrowser(browser) {
  if (findBrowser(browser) === null && isDebian() && process.getuid?.() === 0) installWithApt(browser);
  if (findBrowser(browser) === null) giveUp(howToInstall(browser));
}

const names = process.argv.slice(2);
for (const name of names)
  if (!Object.hasOwn(DEBIAN_PACKAGES, name)) giveUp(`There is no browser called ${name}.`);
ensurePackages();
ensureNode();
for (const name of names) ensureBrowser(/** @type {BrowserName} */ (name));
