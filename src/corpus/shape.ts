/**
 * The shape of one record: which fields it has and what they hold. The schemas of `model/` decide; this puts what they
 * object to into words that say what to write instead.
 */
import * as v from 'valibot';
import { type Finding, finding, type Path, quote } from './fault.ts';
import { type Dialect, isRecord } from './fields.ts';
import { didYouMean } from './suggest.ts';

export interface Shaped<T> {
  /** Null where the record cannot be made out. It may be there in spite of findings, such as a malformed id. */
  readonly record: T | null;
  readonly findings: readonly Finding[];
}

interface Where {
  readonly path: Path;
  readonly dialect: Dialect;
}

export function checkShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  { path, dialect }: Where,
): Shaped<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  const issues = (result.issues ?? []).filter((issue) => issue.expected !== 'never');
  const findings = [
    ...firstOfEachField(issues.map((issue) => toFinding(issue, path, dialect))),
    ...unknownFields(schema, value, { path, dialect }),
  ];
  return { record: result.typed ? result.output : salvage(schema, value), findings };
}

/** What is no date at all is no day of the calendar either: one of the two is enough. */
const firstOfEachField = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.toReversed().map((it) => [JSON.stringify(it.path), it])).values(),
];

/** The record without its unknown fields, its own id kept even if it is malformed. Null if other things are wrong, too. */
function salvage<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const known = knownPart(schema, value);
  if (!isRecord(known) || typeof known.id !== 'string') return null;
  const result = v.safeParse(schema, { ...known, id: 'placeholder' });
  return result.typed ? { ...(result.output as object), id: known.id } : null;
}

function toFinding(issue: v.BaseIssue<unknown>, root: Path, dialect: Dialect): Finding {
  const steps = (issue.path ?? []).map((item) => item.key as string | number);
  const path = [...root, ...steps];
  return finding(path, wording(issue, nounFor(path, dialect)));
}

/** What the path leads to, as an author calls it: a field, or a record or list item of a section. */
function nounFor(path: Path, dialect: Dialect): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `\`${quote(dialect.nameOf(last))}\``;
  const list = path.at(-2);
  return `each item of \`${typeof list === 'string' ? dialect.nameOf(list) : 'the list'}\``;
}

function wording(issue: v.BaseIssue<unknown>, what: string): string {
  if (issue.kind === 'schema' && issue.input === undefined) return `${what} is missing; add it`;
  if (issue.kind === 'schema' && issue.input === null)
    return `${what} is empty; fill it in, or leave the field out if it is optional`;
  switch (issue.type) {
    case 'string':
      return `${what} must be text; put it in quotes if it is`;
    case 'number':
    case 'integer':
    case 'min_value':
      return `${what} must be a whole number, 1 or more`;
    case 'array':
      return `${what} must be a list; write [one, another] or a line with a dash for each`;
    case 'union':
      return `${what} must be the id of a claim or a statement`;
    case 'strict_object':
      return `${what} must be a record of fields, \`name: value\``;
    case 'picklist':
      return `${what} must be one of ${String(issue.expected).replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')}`;
    default:
      return issue.message.includes(KEBAB_CASE)
        ? issue.message + kebabAdvice(issue)
        : `${what}: ${issue.message}`;
  }
}

/** The words of `model/ids.ts`, which say by themselves what they are about. */
const KEBAB_CASE = 'kebab-case';

/** For a name where an id belongs ("Jane Doe"): the id it would make. */
function kebabAdvice(issue: v.BaseIssue<unknown>): string {
  if (typeof issue.input !== 'string') return '';
  const plain = issue.input
    .slice(0, 120)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id === '' ? '' : `, such as \`${id}\``;
}

/** A schema as far as it shows which fields it allows. Optional and nullable ones wrap another; lists hold one. */
interface Walkable {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly wrapped?: Walkable;
  readonly item?: Walkable;
}

function knownPart(schema: unknown, value: unknown): unknown {
  const { wrapped, item, entries } = schema as Walkable;
  if (wrapped !== undefined) return knownPart(wrapped, value);
  if (item !== undefined && Array.isArray(value)) return value.map((it) => knownPart(item, it));
  if (entries === undefined || !isRecord(value)) return value;
  const known = Object.entries(value).filter(([field]) => Object.hasOwn(entries, field));
  return Object.fromEntries(known.map(([field, held]) => [field, knownPart(entries[field], held)]));
}

/** All of them, at every depth; Valibot by itself stops at the first of each record. */
function unknownFields(schema: unknown, value: unknown, where: Where): Finding[] {
  const { wrapped, item, entries } = schema as Walkable;
  const { path, dialect } = where;
  if (wrapped !== undefined) return unknownFields(wrapped, value, where);
  if (item !== undefined && Array.isArray(value)) {
    return value.flatMap((it, index) => unknownFields(item, it, { path: [...path, index], dialect }));
  }
  if (entries === undefined || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, held]) => {
    const below = [...path, field];
    if (Object.hasOwn(entries, field)) return unknownFields(entries[field], held, { path: below, dialect });
    return [finding(below, unknownField(field, Object.keys(entries), dialect), { at: 'name' })];
  });
}

function unknownField(field: string, known: readonly string[], dialect: Dialect): string {
  const written = dialect.nameOf(field);
  const names = known.filter((it) => !dialect.unwritten.includes(it)).map(dialect.nameOf);
  const advice = didYouMean(written, names) || `; the fields here are ${names.join(', ')}`;
  return `unknown field \`${quote(written)}\`${advice}`;
}
