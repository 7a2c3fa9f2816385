/** How the extension is built: its manifest, what else is made for it (corpus, texts, a style sheet), and our own build steps. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { loadCorpusDir } from './src/cli/faults.ts';
import { writeCorpusFile } from './src/corpus/exchange.ts';
import { DEFAULT_LANGUAGE, messageReference, messagesFiles } from './src/locales/web-extension.ts';
import { inPageScripts } from './src/tools/in-page-scripts.ts';
import { polyfillModule } from './src/tools/polyfill-module.ts';
import { textOnly } from './src/tools/text-only.ts';

const corpus = writeCorpusFile(loadCorpusDir('data'));
const corpusStamp = createHash('sha256').update(corpus).digest('hex').slice(0, 16);

/** Entry points that run inside pages. They must be small, and the page must not notice them. */
const IN_PAGE = ['gate', 'content', 'frame', 'popover', 'quotes'];

/** What typed into the address bar, before a space, leads to our search. */
const omnibox = { keyword: 'bs' };

const CHROMIUMS_OWN = { minimum_chrome_version: '125', omnibox };

/** What only one browser understands stands in its manifest alone: the others warn of it. */
const BROWSERS_OWN: Readonly<Record<string, object>> = {
  firefox: {
    omnibox,
    browser_specific_settings: {
      gecko: {
        id: 'backstory@backstory.invalid',
        // The first in which Firefox for Android, too, knows the declaration below.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  safari: {
    // The first that knows `light-dark()`, which all our colours are made of; highlights and popovers are older.
    browser_specific_settings: { safari: { strict_min_version: '17.5' } },
  },
};

/** Pages that somebody waits for each time: each is in files of its own, since one that it would share is one more to ask for first. */
const AT_ONCE = ['popup', 'search'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'src/assets',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: messageReference('manifest.name'),
    description: messageReference('manifest.description'),
    default_locale: DEFAULT_LANGUAGE,
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    // No request ever leaves an extension page, whatever gets into it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      // Opens the popup, with the cursor in its search field.
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: messageReference('manifest.nextMention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: messageReference('manifest.previousMention'),
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: messageReference('manifest.openPanel'),
      },
    },
    ...(BROWSERS_OWN[browser] ?? CHROMIUMS_OWN),
  }),
  zip: {
    // What Firefox's reviewers build the extension from: without the tests, and without what they alone need.
    excludeSources: ['tests/**', 'biome.json'],
  },
  vite: () => ({
    define: { __CORPUS_STAMP__: JSON.stringify(corpusStamp) },
    plugins: [textOnly(), polyfillModule()],
    // All browsers that we support know `modulepreload`.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.find((group) => Array.isArray(group));
      for (const name of AT_ONCE) {
        const at = pages?.findIndex((page) => page.name === name) ?? -1;
        if (pages === undefined || at < 0) throw new Error(`${name} is in no group of pages`);
        groups.push(pages.splice(at, 1));
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_PAGE.includes(name))) return;
      config.plugins = [inPageScripts(), ...(config.plugins ?? [])];
    },
    'build:publicAssets': (_, files) => {
      const inherited = readFileSync('src/page/highlight.css', 'utf8').replaceAll(
        '::highlight(',
        ':root::highlight(',
      );
      files.push(
        { relativeDest: 'corpus.json', contents: corpus },
        { relativeDest: 'inherited.css', contents: inherited },
        ...messagesFiles(),
      );
    },
  },
});
