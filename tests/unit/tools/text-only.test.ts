import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { textOnly } from '../../../src/tools/text-only.ts';

type Transform = (
  this: { error: (message: string) => never },
  code: string,
  id: string,
) => { code: string } | null;

const error = vi.fn((message: string): never => {
  throw new Error(message);
});
const transform = (code: string, id: string) => (textOnly().transform as Transform).call({ error }, code, id);

const PACKAGES = ['preact/dist/preact.mjs', 'd3-selection/dist/d3-selection.mjs'];

test.each(PACKAGES)('%s as it is installed assigns no markup afterwards', (file) => {
  const path = `node_modules/${file}`;
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(/\.innerHTML\s*=[^=]/);
  expect(transform(source, `/somewhere/${path}?v=1`)?.code).not.toMatch(/\.innerHTML\s*=[^=]/);
});

test.each(PACKAGES)('%s without the known assignment stops the build', (file) => {
  expect(() => transform('export {}', `/node_modules/${file}`)).toThrow(/no longer/);
});

test('other files are left alone', () => {
  expect(transform('e.innerHTML=d.__html', '/src/popover/view.tsx')).toBeNull();
});
