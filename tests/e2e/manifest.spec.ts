/** What the built extensions ask of the browser, and what they hand out: no more than the README gives a reason for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUILDS } from '../../src/tools/drive/reader.ts';
import type { BrowserName } from '../../src/tools/find-browsers.mjs';

const manifestOf = (project: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(BUILDS[project as BrowserName], 'manifest.json'), 'utf8'));

test('it asks for these permissions, and no others', ({ browserName: _ }, { project }) => {
  const asked = Object.entries(manifestOf(project.name)).filter(([field]) => field.includes('permissions'));
  expect(Object.fromEntries(asked)).toEqual({
    permissions: ['storage', 'scripting', ...(project.name === 'chromium' ? ['sidePanel'] : [])],
    host_permissions: ['<all_urls>'],
  });
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
    { js: ['content-scripts/content.js'], css: [] },
    { js: ['content-scripts/frame.js'], css: [] },
  ]);
});
