/** From what a YAML file holds to records of the exchange format, each with its place in the file. */
import type { Kind } from '../model/entity.ts';
import type { Fault, Path } from './fault.ts';
import { isRecord, type RawRecord, swapFieldName } from './fields.ts';
import type { FileRole } from './files.ts';
import type { YamlFile } from './yaml.ts';

export type Section = 'entities' | 'articles' | 'claims';

/** A record that may be anything, and where it stands: `path` leads to it inside `file`. */
export interface PlacedRecord {
  readonly section: Section;
  readonly record: unknown;
  readonly file: YamlFile;
  readonly path: Path;
}

export interface FileRecords {
  readonly records: readonly PlacedRecord[];
  readonly faults: readonly Fault[];
  /** False where the file may hold records that could not be made out. */
  readonly complete: boolean;
}

export function recordsOf(file: YamlFile, role: FileRole): FileRecords {
  if (!file.readable) return { records: [], faults: [], complete: false };
  switch (role.holds) {
    case 'article':
      return articleOf(file);
    case 'claims':
      return listOf(file, 'claims', (item) => item);
    case 'entities': {
      const list = listOf(file, 'entities', (item) => toEntity(item, role.kind));
      return { ...list, faults: [...list.faults, ...ownKinds(file)] };
    }
  }
}

function articleOf(file: YamlFile): FileRecords {
  if (isRecord(file.value)) {
    return {
      records: [{ section: 'articles', record: toArticle(file.value), file, path: [] }],
      faults: [],
      complete: true,
    };
  }
  return wrongShape(
    file,
    'an article file holds the fields of one article, beginning with `id: …` at the left margin',
  );
}

function listOf(file: YamlFile, section: Section, convert: (item: unknown) => unknown): FileRecords {
  // A file of comments alone is a list of nothing.
  if (file.value === null) return { records: [], faults: [], complete: true };
  if (!Array.isArray(file.value)) {
    return wrongShape(file, 'this file must be a list; begin each record with a dash: `- id: …`');
  }
  const records = file.value.map((item, index) => ({ section, record: convert(item), file, path: [index] }));
  return { records, faults: [], complete: true };
}

const wrongShape = (file: YamlFile, message: string): FileRecords => ({
  records: [],
  faults: [{ ...file.locate([], 'value'), message }],
  complete: false,
});

function ownKinds(file: YamlFile): Fault[] {
  const items: unknown[] = Array.isArray(file.value) ? file.value : [];
  const message = `remove \`kind\`: ${file.path} says of which kind its entities are`;
  return items.flatMap((item, index) =>
    isRecord(item) && Object.hasOwn(item, 'kind')
      ? [{ ...file.locate([index, 'kind'], 'name'), message }]
      : [],
  );
}

const toEntity = (item: unknown, kind: Kind) => (isRecord(item) ? { ...renamed(item), kind } : item);

function renamed(record: RawRecord): RawRecord {
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(record)) copy[swapFieldName(name)] = value;
  return copy;
}

function toArticle(article: RawRecord): RawRecord {
  const { id, published, statements } = article;
  const copy: Record<string, unknown> = { ...article };
  if (isRecord(published)) copy.published = withText(published, 'date');
  if (Array.isArray(statements))
    copy.statements = statements.map((item, index) => toStatement(item, id, index));
  return copy;
}

/** A statement without an id of its own takes that of its article and its place in it, counted from 1. */
function toStatement(item: unknown, article: unknown, index: number): unknown {
  if (!isRecord(item)) return item;
  const statement = withText(item, 'happened');
  // An article whose id is at fault gets that fault alone, not another one for each of its statements.
  const owner = typeof article === 'string' && KEBAB.test(article) ? article : 'article';
  return Object.hasOwn(item, 'id') ? statement : { ...statement, id: `${owner}:${index + 1}` };
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** YAML reads a bare year as a number. */
function withText(record: RawRecord, field: string): RawRecord {
  const value = record[field];
  return typeof value === 'number' ? { ...record, [field]: String(value) } : record;
}
