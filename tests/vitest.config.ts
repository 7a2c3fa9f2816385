/** Unit tests: in Node, with a browser in memory in the place of a real one. What a real one does is tested in `e2e/`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: { 'webextension-polyfill': file('support/fake-browser.ts') } },
  test: {
    root: file('..'),
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A hang fails; a slow machine does not.
    testTimeout: 60_000,
    setupFiles: [file('support/unit-setup.ts')],
    server: { deps: { inline: ['wxt'] } },
  },
});
