/**
 * The index that a search runs over: MiniSearch's inverted index of folded words, and beside it what is shown of each
 * entity, article and statement. Built once per corpus, packed into a string for the database, and opened from there
 * whenever the background wakes. Pure data: opening it costs one `JSON.parse`.
 */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Article, Statement } from '../model/article.ts';
import type { ArticleCard, EntityCard } from '../model/brief.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Entity } from '../model/entity.ts';
import type { StatementId } from '../model/ids.ts';
import { type Beginner, type FirstLetters, tabulateFirstLetters } from './first-letters.ts';
import { initialsOf, tellingWords, wordsOf } from './words.ts';

export interface EntityEntry {
  readonly type: 'entity';
  readonly card: EntityCard;
  /** Surface forms other than the name. */
  readonly forms: readonly string[];
  /** About how many statements speak of the entity. */
  readonly prominence: number;
}

export interface ArticleEntry {
  readonly type: 'article';
  readonly card: ArticleCard;
}

export interface StatementEntry {
  readonly type: 'statement';
  readonly id: StatementId;
  readonly text: string;
  /** Who said it, whom the article cites and who published it: searched, not shown. */
  readonly by: string;
  /** Index of its article in `entries`. */
  readonly article: number;
}

export type Entry = EntityEntry | ArticleEntry | StatementEntry;

export interface SearchIndex {
  /** Proposes entries, by their index in `entries`. */
  readonly proposer: MiniSearch<Document>;
  readonly entries: readonly Entry[];
  readonly firstLetters: FirstLetters;
}

/** What is indexed of an entry: folded words, separated by single spaces. */
export interface Document {
  readonly id: number;
  /** What a reader types first: names and titles. */
  readonly name: string;
  /** What tells more about it: a role, a statement's text, who said it. */
  readonly text: string;
}

const OPTIONS: Options<Document> = {
  fields: ['name', 'text'],
  tokenize: (text) => text.split(' '),
  processTerm: (word) => word,
};

export function buildSearchIndex(corpus: Corpus): SearchIndex {
  const entries = entriesOf(corpus);
  const proposer = new MiniSearch<Document>(OPTIONS);
  proposer.addAll(entries.map(documentOf));
  return { proposer, entries, firstLetters: tabulateFirstLetters(entries.flatMap(beginnersOf)) };
}

/** Raised with every change to what is packed: an older string is then built anew, never misread. */
const PACKED_FORMAT = 'backstory-search-1';
interface Packed {
  readonly format: string;
  readonly entries: readonly Entry[];
  readonly firstLetters: readonly (readonly [string, readonly number[]])[];
  readonly proposer: AsPlainObject;
}

export function packSearchIndex({ proposer, entries, firstLetters }: SearchIndex): string {
  const packed: Packed = {
    format: PACKED_FORMAT,
    entries,
    firstLetters: [...firstLetters],
    proposer: proposer.toJSON(),
  };
  return JSON.stringify(packed);
}

/** @throws Error where `packed` was not made by this version's `packSearchIndex`: build the index anew. */
export function openSearchIndex(packed: string): SearchIndex {
  const { format, entries, firstLetters, proposer } = JSON.parse(packed) as Packed;
  if (format !== PACKED_FORMAT) throw new Error(`a search index of format ${format}, not ${PACKED_FORMAT}`);
  return {
    entries,
    firstLetters: new Map(firstLetters),
    proposer: MiniSearch.loadJS<Document>(proposer, OPTIONS),
  };
}

function entriesOf({ entities, articles }: Corpus): Entry[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const statementsWith = countStatements(articles);
  return [
    ...entities.map((entity) => entityEntry(entity, statementsWith)),
    ...articles.map((article): ArticleEntry => ({ type: 'article', card: articleCard(article) })),
    ...articles.flatMap((article, i) =>
      article.statements.map((statement) => {
        const by = [statement.speaker && names.get(statement.speaker), statement.cites, article.publisher];
        return statementEntry(statement, by.filter(Boolean).join(', '), entities.length + i);
      }),
    ),
  ];
}

const articleCard = ({ id, title, publisher, byline, published }: Article): ArticleCard => ({
  id,
  title,
  publisher,
  byline,
  published,
});

const statementEntry = ({ id, text }: Statement, by: string, article: number): StatementEntry => ({
  type: 'statement',
  id,
  text,
  by,
  article,
});

function entityEntry(entity: Entity, statementsWith: ReadonlyMap<string, number>): EntityEntry {
  const { id, kind, name, role, aliases, native } = entity;
  const forms = [...new Set([...aliases, ...native])].filter((form) => form !== name);
  const prominence = Math.max(...[name, ...forms].map((form) => prominenceOf(form, kind, statementsWith)));
  return { type: 'entity', card: { id, kind, name, role }, forms, prominence };
}

/** A person is spoken of by the last word of the name; anything else by all of its words, so the rarest tells. */
function prominenceOf(
  form: string,
  kind: Entity['kind'],
  statementsWith: ReadonlyMap<string, number>,
): number {
  const counts = tellingWords(wordsOf(form)).map(({ folded }) => statementsWith.get(folded) ?? 0);
  return (kind === 'person' ? counts.at(-1) : Math.min(...counts, Number.MAX_SAFE_INTEGER)) ?? 0;
}

function countStatements(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of articles.flatMap(({ statements }) => statements)) {
    for (const word of new Set(wordsOf(text).map(({ folded }) => folded))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Statements are left out: one or two letters are the beginning of a name, if of anything. */
function beginnersOf(entry: Entry, at: number): Beginner[] {
  switch (entry.type) {
    case 'entity':
      return [
        {
          at,
          names: [entry.card.name, ...entry.forms, initialsOf(entry.card.name)],
          prominence: entry.prominence,
        },
      ];
    case 'article':
      return [{ at, names: [entry.card.title], prominence: 0 }];
    case 'statement':
      return [];
  }
}

function documentOf(entry: Entry, id: number): Document {
  switch (entry.type) {
    case 'entity': {
      const names = [entry.card.name, ...entry.forms];
      return {
        id,
        name: foldedWords([...names, ...names.map(initialsOf)]),
        text: foldedWords([entry.card.role]),
      };
    }
    case 'article':
      return { id, name: foldedWords([entry.card.title]), text: foldedWords([sourceOf(entry.card)]) };
    case 'statement':
      return { id, name: '', text: foldedWords([entry.text, entry.by]) };
  }
}

/** Searched with an article's title: who published and who wrote it. */
export const sourceOf = ({ publisher, byline }: ArticleCard): string =>
  [publisher, byline].filter(Boolean).join(', ');

const foldedWords = (texts: readonly (string | null)[]): string =>
  texts.flatMap((text) => wordsOf(text ?? '').map(({ folded }) => folded)).join(' ');
