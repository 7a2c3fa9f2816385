/** What the built extensions ask of the browser, and what they hand out: no more than the README gives a reason for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/locales/web-extension.ts';
import { BUILDS } from '../../src/tools/drive/reader.ts';
import type { BrowserName } from '../../src/tools/find-browsers.mjs';
import { expectedPage } from '../support/expected.ts';
import { readListing } from '../support/listing.ts';
import { pngSize } from '../support/png.ts';
import { expect, test } from '../support/test.ts';

const manifestOf = (project: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(BUILDS[project as BrowserName], 'manifest.json'), 'utf8'));

test('it asks for these permissions, and no others', ({ browserName: _ }, { project }) => {
  const asked = Object.entries(manifestOf(project.name)).filter(([field]) => field.includes('permissions'));
  expect(Object.fromEntries(asked)).toEqual({
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      ...(project.name === 'chromium' ? ['sidePanel'] : []),
    ],
    host_permissions: ['<all_urls>'],
  });
});

test('the stores are told why it asks for each of them, in every language', () => {
  const asked = Object.keys(BUILDS).flatMap((browser) => {
    const { permissions, host_permissions } = manifestOf(browser);
    return [...(permissions as string[]), ...(host_permissions as string[])];
  });
  for (const language of Object.keys(LANGUAGES)) {
    const reasons = Object.keys(readListing(language).permissions);
    expect(reasons.toSorted(), language).toEqual([...new Set(asked)].toSorted());
  }
});

test('its icons are there, in the sizes that they are given for', ({ browserName: _ }, { project }) => {
  const { icons } = manifestOf(project.name) as { icons: Record<string, string> };
  expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '96', '128']));
  const off = ['16', '20', '24', '32', '48'].map((size) => [size, `icon/off/${size}.png`] as const);
  for (const [size, file] of [...Object.entries(icons), ...off]) {
    const side = Number(size);
    expect(pngSize(join(BUILDS[project.name as BrowserName], file)), file).toEqual({
      width: side,
      height: side,
    });
  }
});

test('no page can load any file of it, and no other extension or page can talk to it', ({ browserName: _ }, {
  project,
}) => {
  const manifest = manifestOf(project.name);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('sandbox');
});

test('its own pages run no script but its own, and ask no other server for anything', ({ browserName: _ }, {
  project,
}) => {
  const { extension_pages } = manifestOf(project.name).content_security_policy as { extension_pages: string };
  const policy = Object.fromEntries(
    extension_pages.split(';').map((directive) => {
      const [name, ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

test('its scripts in pages bring no style with them, which any page could ask for', ({ browserName: _ }, {
  project,
}) => {
  const scripts = manifestOf(project.name).content_scripts as { js: string[]; css?: string[] }[];
  expect(scripts.map(({ js, css = [] }) => ({ js, css }))).toEqual([
    { js: ['content-scripts/content.js', 'content-scripts/gate.js'], css: [] },
    { js: ['content-scripts/frame.js'], css: [] },
  ]);
});

test('a shortcut opens the popup, and no two shortcuts have the same keys', ({ browserName: _ }, {
  project,
}) => {
  const commands = manifestOf(project.name).commands as Record<
    string,
    { suggested_key: { default: string } }
  >;
  const keys = Object.values(commands).map(({ suggested_key }) => suggested_key.default);
  expect(commands._execute_action?.suggested_key.default).toBe('Alt+Shift+F');
  expect(new Set(keys).size).toBe(keys.length);
});

test('Chromium has nothing to complain of: not in the manifest, not at the installation, not at work', async ({
  variant,
}, { project }) => {
  test.skip(project.name === 'firefox', 'the add-on linter stands for it: tests/e2e/README.md');
  // A browser of its own: Chromium complains, too, of an icon for a tab that another test has closed in that moment.
  const reader = await variant({});
  const tab = await reader.open(expectedPage('demo').url);
  await tab.clickOn('Kirill Dmitriev');
  await tab.popoverOf('Kirill Dmitriev');
  const popup = await reader.openPopup(tab);
  await expect.poll(() => popup.page.inDocument((root) => root.body.innerText, null)).toContain('Dmitriev');
  const manager = await reader.open('chrome://extensions');
  expect(await manager.page.evaluate(complaintsOf, 'Backstory')).toEqual([]);
});

interface ExtensionInfo {
  readonly name: string;
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly {
    readonly message: string;
    readonly stackTrace: readonly { readonly functionName: string; readonly lineNumber: number }[];
  }[];
  readonly installWarnings?: readonly string[];
}
declare const chrome: {
  readonly developerPrivate: { getExtensionsInfo(filter: object): Promise<ExtensionInfo[]> };
};

/** What Chromium has to say of an extension. Runs in its own page of extensions. */
async function complaintsOf(name: string): Promise<string[]> {
  const extensions = await chrome.developerPrivate.getExtensionsInfo({});
  const { manifestErrors, runtimeErrors, installWarnings = [] } = extensions.find((it) => it.name === name)!;
  const atWork = runtimeErrors.map(({ message, stackTrace }) =>
    [message, ...stackTrace.map((it) => `${it.functionName}:${it.lineNumber}`)].join(' < '),
  );
  return [...manifestErrors.map(({ message }) => message), ...atWork, ...installWarnings];
}
