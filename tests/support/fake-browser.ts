/** An extension's browser in memory, in the place of `webextension-polyfill` in unit tests. The real ones run in tests/e2e. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
