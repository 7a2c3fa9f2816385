import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Object.prototype, 'browser');
  vi.resetModules();
});

const inPage = async () => (await import('../../../src/browser/in-page.ts')).default;

test('is what the browser calls `browser`, where it has that', async () => {
  vi.stubGlobal('browser', { is: 'browser' });
  vi.stubGlobal('chrome', { is: 'chrome' });
  expect(await inPage()).toEqual({ is: 'browser' });
});

test('is not an element that a page has given that name', async () => {
  // Such elements stand in the window like something inherited.
  Object.defineProperty(Object.prototype, 'browser', { value: { is: 'element' }, configurable: true });
  vi.stubGlobal('chrome', { is: 'chrome' });
  expect(await inPage()).toEqual({ is: 'chrome' });
});
