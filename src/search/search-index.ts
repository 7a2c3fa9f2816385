/**
 * The index that a search runs over: typed arrays and nothing else, ready as soon as they are read. Built once per corpus
 * (`build-index.ts`) and stored in pieces (`pieces.ts`), of which those that find names are enough to begin with. What is shown of an
 * entry is read when the entry is ranked.
 */
import type { ArticleCard } from '../model/brief.ts';
import { RESULT_KINDS, type ResultKind } from '../model/search.ts';
import type { Section } from './bits.ts';
import type { Calendar } from './calendar.ts';
import type { ArticleEntry, Entry, EntryType } from './entries.ts';
import { kindNumber, toArticle, toEntity, toStatement } from './entry-records.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Postings } from './postings.ts';
import { type Records, readRecord } from './records.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SearchIndex {
  /** False while only names can be found: articles, statements and `texts` are empty. */
  readonly complete: boolean;
  /** How many entries there are. */
  readonly count: number;
  /** Their numbers by type. */
  readonly sections: Readonly<Record<EntryType, Section>>;
  readonly vocabulary: Vocabulary;
  /** By words of names and titles. */
  readonly names: Postings;
  /** By words of what tells more about an entry. */
  readonly texts: Postings;
  /** Names as a whole: the telling words, with single spaces between them. */
  readonly wholes: Fingerprints;
  /** Ids of entities. */
  readonly ids: Fingerprints;
  /** By entity: the place of its kind in `KINDS`. */
  readonly kinds: Uint8Array;
  readonly calendar: Calendar;
  readonly records: Readonly<Record<EntryType, Records>>;
}

export function readEntry(index: SearchIndex, at: number): Entry {
  const { sections, records } = index;
  if (at < sections.entity.to) return toEntity(readRecord(records.entity, at));
  if (at < sections.article.to) return readArticle(index, at);
  return toStatement(readRecord(records.statement, at - sections.statement.from));
}

/** @param at as a statement's entry names its article */
export const readArticle = ({ sections, records }: SearchIndex, at: number): ArticleEntry =>
  toArticle(readRecord(records.article, at - sections.article.from));

/** Newest first, at most `limit`. */
export function newestArticles(index: SearchIndex, limit: number): ArticleCard[] {
  const { from, to } = index.sections.article;
  const length = Math.min(limit, to - from);
  return Array.from({ length }, (_, i) => readArticle(index, from + i).card);
}

/** What results there can be at all. */
export const resultKindsIn = ({ kinds, sections }: SearchIndex): ResultKind[] =>
  RESULT_KINDS.filter((kind) =>
    kind === 'article' || kind === 'statement'
      ? sections[kind].from < sections[kind].to
      : kinds.includes(kindNumber(kind)),
  );
