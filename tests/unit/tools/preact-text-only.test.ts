import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { preactTextOnly } from '../../../src/tools/preact-text-only.ts';

type Transform = (
  this: { error: (message: string) => never },
  code: string,
  id: string,
) => { code: string } | null;

const error = vi.fn((message: string): never => {
  throw new Error(message);
});
const transform = (code: string, id: string) =>
  (preactTextOnly().transform as Transform).call({ error }, code, id);

test('the Preact that is installed assigns no markup afterwards', () => {
  const path = 'node_modules/preact/dist/preact.mjs';
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(/\.innerHTML=/);
  expect(transform(source, `/somewhere/${path}?v=1`)?.code).not.toMatch(/\.innerHTML=/);
});

test('a Preact without the known assignment stops the build', () => {
  expect(() => transform('export {}', '/node_modules/preact/dist/preact.mjs')).toThrow(/no longer/);
});

test('other files are left alone', () => {
  expect(transform('e.innerHTML=d.__html', '/src/popover/view.tsx')).toBeNull();
});
