/** The rows of the popup's list, and the headings they stand under. */
import type { ResultKind, SearchResult } from '../model/search.ts';
import { byWeight } from '../tab/mentions.ts';
import type { PageContents } from '../tab/page.ts';

export interface Row {
  readonly result: SearchResult;
  /** Mentions on the page; null for a result of a search. */
  readonly count: number | null;
}

export interface KeyedRow extends Row {
  /** Unique in the list, and fit for an element's id. */
  readonly key: string;
  /** Place in the list, counted over all groups. */
  readonly at: number;
}

export interface Group {
  readonly name: ResultKind;
  readonly rows: readonly KeyedRow[];
}

/** Groups stand in the order of their best rows, so the first row of the list is the best of all. */
export function groupRows(rows: readonly Row[]): Group[] {
  const groups = Object.entries(Object.groupBy(rows, ({ result }) => groupOf(result)));
  let at = 0;
  return groups.map(([name, members]) => ({
    name: name as ResultKind,
    rows: members.map((row) => ({ ...row, key: keyOf(row.result), at: at++ })),
  }));
}

export const rowCount = (groups: readonly Group[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

export const rowAt = (groups: readonly Group[], at: number): KeyedRow | undefined =>
  groups.flatMap(({ rows }) => rows)[at];

const groupOf = (result: SearchResult): ResultKind =>
  result.type === 'entity' ? result.entity.kind : result.type;

function keyOf(result: SearchResult): string {
  switch (result.type) {
    case 'entity':
      return `entity-${result.entity.id}`;
    case 'article':
      return `article-${result.article.id}`;
    case 'statement':
      return `statement-${result.id}`;
  }
}

/** What the page mentions, most often mentioned first; nothing where marking is off. */
export const rowsOfPage = (contents: PageContents, off: boolean): Row[] =>
  contents.type !== 'read' || off
    ? []
    : byWeight(contents.entities).map(({ entity, count }) => ({
        result: { type: 'entity', entity, via: null, ranges: [] },
        count,
      }));
