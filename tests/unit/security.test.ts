/** `src/SECURITY.md` names the tests that bear it out: each of them must exist, where it says. */
import { readFileSync } from 'node:fs';
import { type Expression, parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

const model = readFileSync('src/SECURITY.md', 'utf8').replace(/\s+/g, ' ');

/** `` `e2e/gate.spec.ts` `` names a file, and *what stands like this* a title in the file named last. */
function namedTests(): { file: string; title: string }[] {
  const named: { file: string; title: string }[] = [];
  let file = '';
  for (const [, path, title] of model.matchAll(/`((?:unit|e2e)\/[\w./-]+\.ts)`|(?<!\*)\*([^*|]+)\*(?!\*)/g)) {
    if (path !== undefined) file = path;
    if (title !== undefined) named.push({ file, title });
  }
  return named;
}

/** `test.describe`, `it.each(…)` → `test`, `it`. */
function rootOf(callee: Expression): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return rootOf(callee.object as Expression);
  return callee.type === 'CallExpression' ? rootOf(callee.callee as Expression) : '';
}

/** The titles of a file's tests and groups, as patterns: what is filled in may be anything. */
function titlesIn(file: string): RegExp[] {
  const path = `tests/${file}`;
  const titles: RegExp[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [title] }) {
      if (!['test', 'it', 'describe'].includes(rootOf(callee as Expression)) || title === undefined) return;
      if (title.type === 'Literal') titles.push(patternOf([String(title.value)]));
      if (title.type === 'TemplateLiteral')
        titles.push(patternOf(title.quasis.map(({ value }) => value.cooked ?? '')));
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program);
  return titles;
}

const patternOf = (parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);

test('every test that the threat model names exists', () => {
  const named = namedTests();
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(({ file, title }) => !titlesIn(file).some((pattern) => pattern.test(title)));
  expect(missing).toEqual([]);
});

test('every threat of its tables has a test', () => {
  const rows = readFileSync('src/SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => line.split('|').length === 5 && !/^\|(?:---| it could)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/`(?:unit|e2e)\/.*\*|the same/.test(row.split('|')[3]!))).toEqual([]);
});
