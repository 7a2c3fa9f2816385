/**
 * The parts of a corpus that refer to one another, each with its path. Read leniently, from a value of any shape, so
 * that one broken record does not hide the faults of the others.
 */
import type { Path } from './fault.ts';
import { isRecord, type RawRecord } from './fields.ts';

/** An id or a reference to one. */
export interface IdAt {
  readonly id: string;
  readonly path: Path;
}

export interface EntityOutline {
  readonly path: Path;
  readonly id: string;
  /** Full forms: the name, the aliases, the names in other scripts. */
  readonly names: readonly { readonly form: string; readonly path: Path }[];
  readonly needsContext: readonly string[];
  readonly wikidata: string | null;
}

export interface Outline {
  readonly entities: readonly EntityOutline[];
  readonly entityIds: readonly IdAt[];
  readonly articleIds: readonly IdAt[];
  readonly statementIds: readonly IdAt[];
  /** Claims with a record of their own. */
  readonly claimIds: readonly IdAt[];
  readonly speakers: readonly IdAt[];
  /** Claims that statements name. */
  readonly claimUses: readonly IdAt[];
  /** Which articles report which claims. */
  readonly reports: readonly { readonly claim: string; readonly article: string }[];
  /** Articles that are on a side of a claim. */
  readonly sides: readonly (IdAt & { readonly claim: string })[];
  /** What the sentences of summaries cite: claims and statements. */
  readonly citations: readonly IdAt[];
  readonly emptyArticles: readonly Path[];
}

/** A record and the path that leads to it. */
interface At {
  readonly record: RawRecord;
  readonly path: Path;
}

export function outlineOf(corpus: RawRecord): Outline {
  const entities = recordsIn(corpus.entities, ['entities']);
  const articles = recordsIn(corpus.articles, ['articles']);
  const claims = recordsIn(corpus.claims, ['claims']);
  const statements = articles.flatMap((it) => recordsIn(it.record.statements, [...it.path, 'statements']));
  const summaries = entities.flatMap((it) => recordsIn(it.record.summary, [...it.path, 'summary']));
  return {
    entities: entities.map(entityOutline),
    entityIds: idsIn(entities, 'id'),
    articleIds: idsIn(articles, 'id'),
    statementIds: idsIn(statements, 'id'),
    claimIds: idsIn(claims, 'id'),
    speakers: idsIn(statements, 'speaker'),
    claimUses: idsIn(statements, 'claim'),
    reports: articles.flatMap(claimsOfArticle),
    sides: claims.flatMap(sidesOfClaim),
    citations: summaries.flatMap((it) => textsIn(it.record.from, [...it.path, 'from'])),
    emptyArticles: articles
      .filter(({ record }) => isEmpty(record.statements))
      .map(({ path }) => [...path, 'statements']),
  };
}

const idOf = ({ id }: RawRecord): string => (typeof id === 'string' ? id : '');

function claimsOfArticle({ record, path }: At): { claim: string; article: string }[] {
  const uses = idsIn(recordsIn(record.statements, path), 'claim');
  return uses.map(({ id }) => ({ claim: id, article: idOf(record) }));
}

function sidesOfClaim({ record, path }: At): (IdAt & { claim: string })[] {
  const sides = recordsIn(record.sides, [...path, 'sides']);
  const articles = sides.flatMap((it) => textsIn(it.record.articles, [...it.path, 'articles']));
  return articles.map((it) => ({ ...it, claim: idOf(record) }));
}

function entityOutline({ record, path }: At): EntityOutline {
  const texts = (field: string) => textsIn(record[field], [...path, field]);
  const name = idsIn([{ record, path }], 'name');
  return {
    path,
    id: idOf(record),
    names: [...name, ...texts('aliases'), ...texts('native')].map(({ id, path: at }) => ({
      form: id,
      path: at,
    })),
    needsContext: texts('needsContext').map(({ id }) => id),
    wikidata: typeof record.wikidata === 'string' ? record.wikidata : null,
  };
}

function recordsIn(list: unknown, path: Path): At[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((record, index) => (isRecord(record) ? [{ record, path: [...path, index] }] : []));
}

const idsIn = (records: readonly At[], field: string): IdAt[] =>
  records.flatMap(({ record, path }) => {
    const id = record[field];
    return typeof id === 'string' ? [{ id, path: [...path, field] }] : [];
  });

function textsIn(list: unknown, path: Path): IdAt[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((id, index) => (typeof id === 'string' ? [{ id, path: [...path, index] }] : []));
}

const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
