/**
 * One YAML file: its value, its faults, and where each part of it stands. Only plain YAML is read: mappings, lists and
 * scalars. Aliases (which can blow a small file up to gigabytes), merge keys and tags are faults.
 */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Fault, Path, Place } from './fault.ts';
import { quote } from './fault.ts';

export interface YamlFile {
  readonly path: string;
  /** Mappings have no prototype, so that `__proto__` is a field like any other. Null where the file cannot be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** False where the YAML is broken, so that nobody can tell which records the file holds. */
  readonly readable: boolean;
  /** The place of what `path` leads to; of the nearest thing around it where it leads nowhere. */
  locate(path: Path, at: 'name' | 'value'): Place;
}

export interface SourceFile {
  /** Relative to the corpus folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/**
 * UTF-16 code units. The parser keeps a node for every word, some fifty times the length of the text: a file of this length
 * is still read, and holds some twenty thousand entities.
 */
const MAX_FILE_LENGTH = 8 * 1024 * 1024;

const TOO_LONG = `this file is longer than ${MAX_FILE_LENGTH} characters; split the corpus, or exchange it as JSON`;
const TOO_DEEP = 'this YAML is nested too deeply to be read; write records as flat lists';

export function readYaml({ path, text: source }: SourceFile): YamlFile {
  const text = source.replace(/^\uFEFF/, '');
  if (text.length > MAX_FILE_LENGTH) return unreadable(path, TOO_LONG);
  const lines = linesOf(text);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parse(text);
  if (document === null) return unreadable(path, TOO_DEEP);
  const faults: Fault[] = firstOfEachLine(
    document.errors.map((it) => ({ ...place(it.pos[0]), message: explain(it, text) })),
  );
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  const value = readable
    ? toValue(document.contents, (offset, message) => faults.push({ ...place(offset), message }))
    : null;
  return { path, value, faults, readable, locate: (to, at) => place(offsetOf(document.contents, to, at)) };
}

/** Where lines begin. The parser would count them itself, and misses some where a directive stands behind other text. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/gu)) lines.addNewLine(index + 1);
  return lines;
}

function parse(text: string): Document | null {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      stringKeys: true,
      resolveKnownTags: false,
      // Below this level a second document would go unnoticed.
      logLevel: 'error',
    });
    return document.errors.some(isExhaustion) ? null : document;
  } catch (error) {
    // The parser walks down by recursion: ten thousand opening brackets exhaust the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const isExhaustion = ({ code, message }: YAMLError) =>
  code === 'RESOURCE_EXHAUSTION' || message.includes('call stack');

function unreadable(path: string, message: string): YamlFile {
  const start = { file: path, line: 1, column: 1 };
  return { path, value: null, faults: [{ ...start, message }], readable: false, locate: () => start };
}

/** The parser stumbles over what follows a fault, too. */
const firstOfEachLine = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.toReversed().map((it) => [it.line, it])).values(),
];

/** The plain value of a node. What is not plain is reported to `refuse` and read as null. */
function toValue(node: unknown, refuse: (offset: number, message: string) => void): unknown {
  if (isAlias(node)) {
    refuse(startOf(node), `\`*${quote(node.source)}\` repeats another part of the file; write it out`);
    return null;
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) refuseTag(node, refuse);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => toValue(item, refuse));
  if (!isMap(node)) return null;
  const value: Record<string, unknown> = Object.create(null);
  for (const { key, value: held } of node.items) {
    const name = keyName(key);
    if (name === '<<') refuse(startOf(key), 'merge keys are not read; write the fields out');
    else if (!Object.hasOwn(value, name)) value[name] = toValue(held, refuse);
  }
  return value;
}

function refuseTag(node: Node, refuse: (offset: number, message: string) => void): void {
  if (node.tag !== undefined)
    refuse(startOf(node), `remove the tag \`${quote(node.tag)}\`; only plain YAML is read`);
}

const keyName = (key: unknown) => (isScalar(key) ? String(key.value) : '');
const startOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0;

function offsetOf(root: Node | null, path: Path, at: 'name' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    const found = child(node, step);
    if (found === undefined) return offset;
    const named = isPair(found) && ((at === 'name' && index === path.length - 1) || isBlank(found.value));
    node = isPair(found) ? found.value : found;
    offset = startOf(named ? found.key : node);
  }
  return offset;
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node) && typeof step === 'number') return node.items[step];
  return isMap(node) ? node.items.find(({ key }) => keyName(key) === step) : undefined;
}

/** `name:` with nothing behind it: the place of the value would be the end of the line. */
const isBlank = (node: unknown) => node === null || (isScalar(node) && node.value === null && !node.source);

/** What the YAML parser objects to, with the mend where the usual cause is known. */
function explain({ code, message, pos }: YAMLError, text: string): string {
  if (isIndentedByTab(text, pos[0])) return 'a tab indents this line; use spaces';
  const said = quote(message.replace(/\s+/g, ' '), 200);
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this field stands twice in the same record; remove one of the two';
    case 'MULTIPLE_DOCS':
      return 'a second YAML document starts here; remove the line `---`, or put what follows into a file of its own';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return `broken YAML: ${said}; put a text that contains a colon in quotes, and check the indentation`;
    case 'BAD_SCALAR_START':
      return `broken YAML: ${said}; put the text in quotes`;
    case 'MISSING_CHAR':
      return `broken YAML: ${said}; close every quote and bracket, and check the line above`;
    case 'NON_STRING_KEY':
      return 'a field name must be a plain word';
    default:
      return `broken YAML: ${said}; check indentation, dashes and quotes here and in the line above`;
  }
}

const isIndentedByTab = (text: string, offset: number) =>
  /^ *\t/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1));
