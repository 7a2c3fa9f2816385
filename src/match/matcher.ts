/**
 * Compiles the entities of a corpus into a matcher. What is stored is the matcher's own memory (`pack.ts`), so a worker
 * that wakes up compiles nothing.
 */
import { buildLexicon } from '../lexicon/build.ts';
import { type Entity, KINDS } from '../model/entity.ts';
import { finish, type Steps } from '../model/steps.ts';
import { titlesOfRole } from '../names/titles.ts';
import { contextForms, formsOf, personKeys } from './forms.ts';
import { asLast, hashOfTitle, type Matcher, makePosting, type Relation } from './layout.ts';

export type { Matcher, Relation } from './layout.ts';
export { openMatcher, packMatcher } from './pack.ts';

/** Forms in the order in which they were first seen, with the postings of each. */
type FormTable = Map<string, number | number[]>;

function addPosting(table: FormTable, form: string, posting: number): void {
  const known = table.get(form);
  if (known === undefined) table.set(form, posting);
  else if (typeof known === 'number') table.set(form, [known, posting]);
  else known.push(posting);
}

function* collectForms(entities: readonly Entity[]): Steps<FormTable> {
  const table: FormTable = new Map();
  for (const [index, entity] of entities.entries()) {
    const inContext = contextForms(entity);
    for (const { text, role } of formsOf(entity))
      addPosting(table, text, makePosting(index, role, inContext.has(text)));
    yield;
  }
  const given = new Set<string>();
  for (const [index, entity] of entities.entries()) {
    const keys = personKeys(entity);
    for (const key of keys.sounds) addPosting(table, key, makePosting(index, 'sound', false));
    for (const name of keys.given) given.add(name);
    yield;
  }
  // Last, so that the posting of a given name is always its form's last.
  for (const name of given) addPosting(table, name, makePosting(0, 'given', false));
  return table;
}

/** All postings in one array; `first` says where each form's begin. */
function layPostings(table: FormTable): { postings: Uint32Array; first: Uint32Array } {
  const lists = [...table.values()];
  const first = new Uint32Array(lists.length);
  const total = lists.reduce<number>((sum, list) => sum + (typeof list === 'number' ? 1 : list.length), 0);
  const postings = new Uint32Array(total);
  let at = 0;
  for (const [form, list] of lists.entries()) {
    first[form] = at;
    for (const posting of typeof list === 'number' ? [list] : list) {
      postings[at] = posting;
      at += 1;
    }
    postings[at - 1] = asLast(postings[at - 1]!);
  }
  return { postings, first };
}

function layStrings(entities: readonly Entity[]): Pick<Matcher, 'strings' | 'stringStart'> {
  const texts = entities.flatMap(({ id, name }) => [id, name]);
  const encoder = new TextEncoder();
  // A code unit takes three bytes of UTF-8 at most.
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + 3 * text.length, 0));
  const stringStart = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries())
    stringStart[i + 1] = stringStart[i]! + encoder.encodeInto(text, bytes.subarray(stringStart[i])).written;
  return { strings: bytes.slice(0, stringStart[texts.length]), stringStart };
}

/** Each relation stands with both of its entities. One that names an unknown entity, or one twice, is dropped. */
function layRelations(
  entities: readonly Entity[],
  relations: readonly Relation[],
): Pick<Matcher, 'firstRelated' | 'related' | 'shared'> {
  const index = new Map(entities.map(({ id }, i) => [id, i]));
  const lists: [number, number][][] = relations.length === 0 ? [] : entities.map(() => []);
  for (const { a, b, statements } of relations) {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined || i === j) continue;
    lists[i]!.push([j, statements]);
    lists[j]!.push([i, statements]);
  }
  const firstRelated = new Uint32Array(entities.length + 1);
  for (const [i, list] of lists.entries()) firstRelated[i + 1] = firstRelated[i]! + list.length;
  const flat = lists.flat();
  return {
    firstRelated,
    related: Uint32Array.from(flat, ([entity]) => entity),
    shared: Uint32Array.from(flat, ([, statements]) => statements),
  };
}

function layTitles(entities: readonly Entity[]): Pick<Matcher, 'firstTitle' | 'titles'> {
  const lists = entities.map(({ kind, role }) =>
    kind === 'person' && role !== null ? [...titlesOfRole(role)] : [],
  );
  const firstTitle = new Uint32Array(entities.length + 1);
  for (const [i, list] of lists.entries()) firstTitle[i + 1] = firstTitle[i]! + list.length;
  return { firstTitle, titles: Uint32Array.from(lists.flat(), hashOfTitle) };
}

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface MatcherOptions {
  readonly together?: readonly Relation[];
}

/** Ids must be unique, as they are in a checked corpus. */
export const compileMatcher = (entities: readonly Entity[], options: MatcherOptions = {}): Matcher =>
  finish(matcherInSteps(entities, options));

export function* matcherInSteps(
  given: readonly Entity[],
  { together = [] }: MatcherOptions = {},
): Steps<Matcher> {
  const entities = given.toSorted(byId);
  const table = yield* collectForms(entities);
  const { postings, first } = layPostings(table);
  yield;
  const lexicon = buildLexicon(table.keys(), (form) => first[form]!);
  yield;
  const relations = layRelations(entities, together);
  yield;
  return {
    lexicon,
    postings,
    ...layStrings(entities),
    kinds: Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
    ...relations,
    ...layTitles(entities),
  };
}
