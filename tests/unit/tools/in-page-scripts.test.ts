import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { inPageScripts } from '../../../src/tools/in-page-scripts.ts';

type Transform = (
  this: { error: (message: string) => never },
  code: string,
  id: string,
) => { code: string } | null;

const error = vi.fn((message: string): never => {
  throw new Error(message);
});
const transform = (code: string, id: string) =>
  (inPageScripts().transform as Transform).call({ error }, code, id);

const START = 'virtual:wxt-content-script-isolated-world-entrypoint?/somewhere/entrypoints/content.ts';

test('WXT as it is installed starts a content script without its context', () => {
  const path = 'node_modules/wxt/dist/virtual/content-script-isolated-world-entrypoint.mjs';
  const source = readFileSync(path, 'utf8');
  expect(source).toContain('new ContentScriptContext(');
  const started = transform(source, START)?.code;
  expect(started).not.toContain('new ContentScriptContext(');
  expect(started).toContain('const result = definition.main();');
});

test.each(['content', 'frame.content', 'gate.content'])(
  '%s keeps what it does, not what it says of itself',
  (name) => {
    const path = `entrypoints/${name}.ts`;
    const source = readFileSync(path, 'utf8');
    expect(source).toContain('matches:');
    const kept = transform(source, `/somewhere/${path}`)?.code;
    expect(kept).not.toContain('matches:');
    expect(kept).toMatch(/export default \(\{ main\b/);
  },
);

test.each([START, '/somewhere/entrypoints/content.ts'])(
  '%s without what is known of it stops the build',
  (id) => {
    expect(() => transform('export {}', id)).toThrow(/no longer/);
  },
);

test('other files are left alone', () => {
  expect(transform('defineContentScript({ matches: [], main() {} })', '/src/page/page.ts')).toBeNull();
});
