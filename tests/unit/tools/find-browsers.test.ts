import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { findBrowser, howToInstall } from '../../../src/tools/find-browsers.mjs';

let folder: string;

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
  return () => vi.unstubAllEnvs();
});

test('finds a browser on the PATH, Chromium before Chrome', () => {
  program('google-chrome');
  expect(findBrowser('chromium')).toBe(join(folder, 'google-chrome'));
  program('chromium');
  expect(findBrowser('chromium')).toBe(join(folder, 'chromium'));
});

test('what the variable names comes first, where it is a program', () => {
  program('firefox-esr');
  vi.stubEnv('FIREFOX_PATH', program('my-firefox'));
  expect(findBrowser('firefox')).toBe(join(folder, 'my-firefox'));
  vi.stubEnv('FIREFOX_PATH', join(folder, 'gone'));
  expect(findBrowser('firefox')).toBe(join(folder, 'firefox-esr'));
});

test('where there is none it says so in one line, with the variable to set', () => {
  expect(findBrowser('firefox')).toBeNull();
  expect(howToInstall('firefox')).toMatch(/^Firefox was not found: .*FIREFOX_PATH.*\.$/);
});
