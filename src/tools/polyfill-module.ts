/**
 * A build step that makes a module of `webextension-polyfill`. What bundlers do to use a script of its older kind in modules reads every
 * property of what it exports: with this one, it has Chromium set up each part of its interface, on every wake of the background.
 */
import type { Plugin } from 'vite';

const FILE = /\/webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js$/;

export const polyfillModule = (): Plugin => ({
  name: 'polyfill-module',
  transform(code, id) {
    if (!FILE.test(id.split('?')[0]!)) return null;
    return {
      code: `const exports = {};\nconst module = { exports };\n${code}\nexport default module.exports;\n`,
      map: null,
    };
  },
});
