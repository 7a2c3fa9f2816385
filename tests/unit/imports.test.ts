/**
 * The architecture as a test: which folder of `src` may import which, which packages each may use, and what no file may
 * do at all. The rules say the same as the table in `src/README.md`.
 */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

interface Rule {
  /** Folders of `src` whose files it may import. */
  readonly folders: readonly string[];
  /** Packages; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

const PURE = ['model', 'text', 'names', 'lexicon'];
const BELOW_BACKGROUND = [
  ...PURE,
  'corpus',
  'match',
  'search',
  'briefs',
  'overview',
  'browser',
  'messages',
  'locales',
  'store',
];
const INTERFACE = ['preact', 'preact/hooks'];

const RULES: Readonly<Record<string, Rule>> = {
  model: { folders: [], packages: ['valibot'] },
  text: { folders: [], packages: [] },
  names: { folders: ['text'], packages: [] },
  lexicon: { folders: ['text'], packages: [] },
  corpus: { folders: PURE, packages: ['valibot', 'yaml'] },
  match: { folders: PURE, packages: [] },
  search: { folders: ['model', 'text', 'names'], packages: ['fuse.js'] },
  briefs: { folders: ['model', 'text', 'lexicon', 'match'], packages: [] },
  overview: { folders: ['model', 'briefs'], packages: [] },
  browser: { folders: ['model'], packages: ['webextension-polyfill', 'wxt/utils/storage', 'valibot'] },
  messages: { folders: ['model', 'browser'], packages: ['valibot'] },
  locales: { folders: ['browser'], packages: [] },
  store: { folders: ['model'], packages: ['idb'] },
  background: { folders: BELOW_BACKGROUND, packages: [] },
  page: { folders: ['model', 'messages'], packages: [] },
  exports: { folders: ['model', 'locales'], packages: [] },
  ui: { folders: ['model', 'locales', 'exports'], packages: INTERFACE },
  popover: {
    folders: ['model', 'messages', 'ui', 'locales', 'browser'],
    packages: ['preact', '@floating-ui/dom'],
  },
  tab: { folders: ['model', 'messages', 'browser', 'exports', 'store'], packages: ['preact/hooks'] },
  popup: {
    folders: ['model', 'messages', 'ui', 'locales', 'browser', 'tab', 'exports'],
    packages: INTERFACE,
  },
  panel: {
    folders: ['model', 'messages', 'ui', 'locales', 'browser', 'tab'],
    packages: [...INTERFACE, 'd3-force', 'd3-scale', 'd3-selection', 'd3-zoom'],
  },
  options: { folders: ['model', 'messages', 'ui', 'locales', 'browser'], packages: INTERFACE },
  welcome: { folders: ['model', 'locales', 'browser', 'tab', 'options'], packages: INTERFACE },
  cli: {
    folders: ['corpus', 'match', 'briefs', 'model', 'locales'],
    packages: ['node:', 'valibot', '@valibot/to-json-schema'],
  },
  tools: {
    folders: ['model', 'messages'],
    packages: ['node:', '@playwright/test', 'puppeteer-core', 'vite', 'fflate'],
  },
  // Wiring: an entry point may start anything but a command.
  entrypoints: {
    folders: [
      ...BELOW_BACKGROUND,
      'background',
      'page',
      'ui',
      'popover',
      'popup',
      'panel',
      'options',
      'welcome',
    ],
    packages: [
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
      'preact',
    ],
  },
};

const SOURCE = /\.(?:ts|tsx|mjs)$/;
const files = globSync('{src,entrypoints}/**/*')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => SOURCE.test(path) && !path.startsWith('src/assets/'));

/** `src/match/scan.ts` → `match`; `entrypoints/popup/main.tsx` → `entrypoints`. */
const folderOf = (path: string): string => path.split('/')[path.startsWith('src/') ? 1 : 0]!;

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** Static, dynamic and re-exporting imports, and types imported in place; `import type` counts like any other. */
function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const { program, module } = parseSync(file, source);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((it) => it.moduleRequest?.value ?? [])),
  ];
  new Visitor({
    ImportExpression({ source: from }) {
      specifiers.push(from.type === 'Literal' ? String(from.value) : 'an address computed at run time');
    },
    TSImportType({ source: from }) {
      specifiers.push(String(from.value));
    },
  }).visit(program);
  return specifiers.map((specifier) => ({ file, specifier: specifier.replace(/\?.*$/, '') }));
}

/** What is wrong with an import, in words that name the file, the import and the rule; null: nothing. */
function faultOf({ file, specifier }: Import): string | null {
  const from = folderOf(file);
  const rule = RULES[from];
  if (rule === undefined)
    return `${file}: the folder ${from} is in no rule of this test and of src/README.md`;
  if (specifier.startsWith('.')) return edgeFault(file, specifier, rule);
  const allowed = rule.packages.some((it) => (it === 'node:' ? specifier.startsWith(it) : it === specifier));
  return allowed
    ? null
    : `${file} imports ${specifier}: ${from} may use ${rule.packages.join(', ') || 'no package'}`;
}

function edgeFault(file: string, specifier: string, rule: Rule): string | null {
  const target = posix.join(posix.dirname(file), specifier);
  const from = folderOf(file);
  const to = folderOf(target);
  if (!/\.\w+$/.test(target)) return `${file} imports ${specifier}: write the file's extension`;
  if (from === to && target.startsWith(`${file.split('/')[0]}/`)) return null;
  if (target.startsWith('src/') && rule.folders.includes(to)) return null;
  return `${file} imports ${specifier}: ${from} may import ${rule.folders.join(', ') || 'no other folder'}`;
}

const imports = files.flatMap(importsOf);
const faults = (list: readonly (string | null)[]): string[] => list.filter((it) => it !== null);

test('every import follows an arrow of the layout, and every package stands where it belongs', () => {
  expect(faults(imports.map(faultOf))).toEqual([]);
});

test('the rules themselves go one way: no folder reaches itself through others', () => {
  const reaches = (folder: string, seen: Set<string>): Set<string> => {
    for (const next of RULES[folder]!.folders) if (!seen.has(next)) reaches(next, seen.add(next));
    return seen;
  };
  const circular = Object.keys(RULES).filter((folder) => reaches(folder, new Set()).has(folder));
  expect(circular).toEqual([]);
});

test('no file imports itself through others', () => {
  const next = new Map<string, string[]>();
  for (const { file, specifier } of imports) {
    if (specifier.startsWith('.')) {
      next.set(file, [...(next.get(file) ?? []), posix.join(posix.dirname(file), specifier)]);
    }
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

/** Ways to turn a string into markup. Text goes in as text. */
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];

test('no file turns a string into markup or into code', () => {
  const found: string[] = [];
  for (const file of files) {
    const note = (what: string) => found.push(`${file}: ${what}`);
    new Visitor({
      MemberExpression({ property }) {
        if (property.type === 'Identifier' && MARKUP.includes(property.name)) note(property.name);
      },
      JSXAttribute({ name }) {
        if (name.type === 'JSXIdentifier' && /^(?:dangerouslySetInnerHTML|srcdoc)$/i.test(name.name))
          note(name.name);
      },
      CallExpression({ callee }) {
        if (callee.type === 'Identifier' && callee.name === 'eval') note('eval');
      },
      NewExpression({ callee }) {
        if (callee.type === 'Identifier' && callee.name === 'Function') note('new Function');
      },
    }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  }
  expect(found).toEqual([]);
});

test('every folder of src has its rule', () => {
  const folders = new Set(files.map(folderOf));
  expect([...folders].filter((folder) => RULES[folder] === undefined)).toEqual([]);
});

test('the table in src/README.md says of each folder what its rule says', () => {
  const rows = readFileSync('src/README.md', 'utf8').matchAll(/^\| `(\w+)` \|[^|]*\| ([\w –]+) \|[^|]*\|$/gm);
  const written = [...rows].map(([, folder = '', allowed = '']): [string, string[]] => [
    folder,
    allowed === 'all above' ? [...BELOW_BACKGROUND] : (allowed.match(/\w+/g) ?? []),
  ]);
  const { entrypoints: _, ...rules } = RULES;
  const inOrder = (folders: Iterable<[string, readonly string[]]>) =>
    Object.fromEntries([...folders].map(([folder, allowed]) => [folder, allowed.toSorted()]));
  expect(inOrder(written)).toEqual(
    inOrder(Object.entries(rules).map(([folder, rule]) => [folder, rule.folders])),
  );
});
