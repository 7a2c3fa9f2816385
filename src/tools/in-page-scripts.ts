/**
 * A build step that leaves the scripts in pages nothing but ours: no polyfill, no context of WXT's, which would announce the extension to
 * every page, and no options, which only the manifest is made of. One page has many frames, and each loads all of its script.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLYFILL = fileURLToPath(new URL('../browser/in-page.ts', import.meta.url));

/** What is replaced, in which modules, and with what. */
const REPLACED = [
  {
    // How WXT starts a content script, with a context and with words of its own where that fails.
    file: /virtual:wxt-content-script-isolated-world-entrypoint/,
    what: /const result = \(async \(\) => \{.*?\n\}\)\(\);/s,
    by: 'const result = definition.main();',
  },
  {
    // What an entry point says about itself, up to what it does.
    file: /\/entrypoints\/(?:\w+\.)?content\.ts$/,
    what: /defineContentScript\(\{.*?(?=\bmain\b)/s,
    by: '({ ',
  },
];

/**
 * Has Chromium compile all of a script at once. Else it reads over each function first and again when it is called, and nearly all of the
 * content script is called on a page that mentions somebody. https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

export function inPageScripts(): Plugin {
  return {
    name: 'in-page-scripts',
    config: () => ({ resolve: { alias: { 'webextension-polyfill': POLYFILL } } }),
    transform(code, id) {
      const known = REPLACED.find(({ file }) => file.test(id.split('?')[0]!));
      if (known === undefined) return null;
      const changed = code.replace(known.what, known.by);
      // Another release may write it another way.
      if (changed === code) this.error(`in-page-scripts: ${id} no longer has what this replaces`);
      return { code: changed, map: null };
    },
    generateBundle: {
      // After WXT's own, which look at how the code begins.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.name === 'content') chunk.code = COMPILE_ALL + chunk.code;
        }
      },
    },
  };
}
