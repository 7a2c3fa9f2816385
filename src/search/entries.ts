/**
 * What can be found: an entry for each entity, article and statement, with what is shown of it and the words that it is
 * found by. Entries are numbered best first, entities by prominence, articles and statements by date, so that the first
 * entries of any set are the ones worth ranking.
 */
import type { Article, Statement } from '../model/article.ts';
import type { ArticleCard, EntityCard } from '../model/brief.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Entity } from '../model/entity.ts';
import type { StatementId } from '../model/ids.ts';
import type { Steps } from '../model/steps.ts';
import { initialsIn, tellingWords, wordsOf } from './words.ts';

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
export type EntryType = Entry['type'];
/** In the order of their numbers. */
export const ENTRY_TYPES = ['entity', 'article', 'statement'] as const satisfies readonly EntryType[];

export function newestFirst(articles: readonly Article[]): Article[] {
  const days = new Map(articles.map((article) => [article, dayNumber(article.published.date)]));
  return articles.toSorted((a, b) => days.get(b)! - days.get(a)!);
}

/**
 * Entities first, then articles, then statements; of each the best first.
 * @param corpus its articles newest first
 */
export function* entriesOf({ entities, articles }: Corpus): Steps<Entry[]> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const statementsWith = yield* countStatements(articles);
  const known: EntityEntry[] = [];
  for (const entity of entities) {
    known.push(entityEntry(entity, statementsWith));
    yield;
  }
  return [
    ...known.toSorted((a, b) => b.prominence - a.prominence),
    ...articles.map((article): ArticleEntry => ({ type: 'article', card: articleCard(article) })),
    ...articles.flatMap((article, i) =>
      article.statements.map((statement) => {
        const by = [statement.speaker && names.get(statement.speaker), statement.cites, article.publisher];
        return statementEntry(statement, by.filter(Boolean).join(', '), entities.length + i);
      }),
    ),
  ];
}

/** 20250401 for 2025-04-01. */
export const dayNumber = (date: string): number => Number(date.replaceAll('-', ''));

const articleCard = ({ id, title, publisher, byline, published, source }: Article): ArticleCard => ({
  id,
  title,
  publisher,
  byline,
  published,
  source,
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

function* countStatements(articles: readonly Article[]): Steps<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { statements } of articles) {
    for (const { text } of statements)
      for (const word of new Set(wordsOf(text).map(({ folded }) => folded)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    yield;
  }
  return counts;
}

/** What an entry is found by: folded words, none twice in one list. */
export interface IndexedWords {
  /** What a reader types first: of names and titles, and first letters of names. */
  readonly names: ReadonlySet<string>;
  /** What tells more about it: of a role, a statement's text, who said it. */
  readonly texts: ReadonlySet<string>;
  /** Names as a whole: the telling words of each, with single spaces between them. */
  readonly wholes: ReadonlySet<string>;
}

export function indexedWords(entry: Entry): IndexedWords {
  switch (entry.type) {
    case 'entity': {
      const forms = [entry.card.name, ...entry.forms];
      return {
        names: new Set([...foldedWords(forms), ...forms.flatMap(initialsIn).map(({ letters }) => letters)]),
        texts: foldedWords([entry.card.role]),
        wholes: new Set(forms.map(wholeOf)),
      };
    }
    case 'article':
      return {
        names: foldedWords([entry.card.title]),
        texts: foldedWords([sourceOf(entry.card)]),
        wholes: new Set(),
      };
    case 'statement':
      return { names: new Set(), texts: foldedWords([entry.text, entry.by]), wholes: new Set() };
  }
}

/** Searched with an article's title: who published and who wrote it. */
export const sourceOf = ({ publisher, byline }: ArticleCard): string =>
  [publisher, byline].filter(Boolean).join(', ');

const foldedWords = (texts: readonly (string | null)[]): Set<string> =>
  new Set(texts.flatMap((text) => wordsOf(text ?? '').map(({ folded }) => folded)));

const wholeOf = (name: string): string =>
  tellingWords(wordsOf(name))
    .map(({ folded }) => folded)
    .join(' ');
