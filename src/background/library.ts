/**
 * The corpus, ready to answer. Reads the compiled corpus from the database; where that is missing, out of date, damaged
 * or cannot be written, compiles the bundle again, and where the disk is full keeps it in memory instead. Nothing is
 * loaded before a call needs it, and nothing is compiled when the worker wakes.
 */

import { type Matcher, openMatcher } from '../match/matcher.ts';
import type { ArticleReport, Brief, EntityCard, StatementView } from '../model/brief.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import { type Overview, openOverview } from '../overview/overview.ts';
import type { StatementPlace } from '../overview/timeline.ts';
import { type OpenedIndex, openSearchIndex } from '../search/pieces.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type CompiledCorpus, type CorpusReader, memoryReader } from '../store/compiled.ts';
import type { CorpusDatabase } from '../store/database.ts';

export interface LibraryOptions {
  /** The stamp that a stored corpus must have to be used. */
  readonly stamp: string;
  readonly openDatabase: () => Promise<CorpusDatabase>;
  /** Compiles the bundled corpus. */
  readonly compile: () => Promise<CompiledCorpus>;
  /** Is told of each time that it is compiled and stored, which may take minutes, and when that has ended, well or not. */
  readonly onBuild: (ended: Promise<unknown>) => void;
}

export interface Library {
  matcher(): Promise<Matcher>;
  /** Finds names at least; the rest of it is then read behind. */
  nameIndex(): Promise<SearchIndex>;
  searchIndex(): Promise<SearchIndex>;
  brief(id: EntityId): Promise<Brief | null>;
  report(id: ArticleId): Promise<ArticleReport | null>;
  cards(ids: readonly EntityId[]): Promise<EntityCard[]>;
  overview(): Promise<Overview>;
  /** In the order asked for; those that the corpus has not are left out. */
  statements(places: readonly StatementPlace[]): Promise<StatementView[]>;
  /** Makes sure that the compiled corpus is stored, so that the first page does not wait for it. */
  prepare(): Promise<void>;
}

interface Shelf {
  readonly reader: CorpusReader;
  readonly matcher: () => Promise<Matcher>;
  readonly searchIndex: () => Promise<OpenedIndex>;
  readonly overview: () => Promise<Overview>;
}

export function openLibrary(options: LibraryOptions): Library {
  let shelf: Promise<Shelf> | null = null;

  const current = (): Promise<Shelf> => {
    shelf ??= openShelf(options).catch((error) => {
      shelf = null;
      throw error;
    });
    return shelf;
  };

  /** Reads; where that fails, the stored corpus is at fault: rebuilds it and reads once more. */
  async function read<T>(from: (shelf: Shelf) => Promise<T>): Promise<T> {
    const tried = current();
    try {
      return await from(await tried);
    } catch (error) {
      console.warn('Backstory: the stored corpus could not be read and is built again.', error);
      // Calls that failed together share one rebuild.
      if (shelf === tried || shelf === null) shelf = rebuild(options);
      return from(await current());
    }
  }

  return {
    matcher: () => read((it) => it.matcher()),
    nameIndex: () => read(async (it) => (await it.searchIndex()).first()),
    searchIndex: () => read(async (it) => (await it.searchIndex()).whole()),
    brief: (id) => read(async ({ reader }) => (await reader.brief(id)) ?? null),
    report: (id) => read(async ({ reader }) => (await reader.report(id)) ?? null),
    cards: (ids) =>
      read(async ({ reader }) => {
        const cards = await Promise.all(ids.map((id) => reader.card(id)));
        return cards.filter((card) => card !== undefined);
      }),
    overview: () => read((it) => it.overview()),
    statements: (places) => read(({ reader }) => readStatements(reader, places)),
    prepare: async () => void (await current()),
  };
}

/** Each report is read once, however many of its statements are asked for. */
async function readStatements(
  reader: CorpusReader,
  places: readonly StatementPlace[],
): Promise<StatementView[]> {
  const ids = [...new Set(places.map(({ article }) => article))];
  const reports = new Map(
    await Promise.all(ids.map(async (id) => [id, (await reader.report(id))?.statements ?? []] as const)),
  );
  return places.flatMap(({ article, at }) => reports.get(article)?.[at] ?? []);
}

async function openShelf(options: LibraryOptions): Promise<Shelf> {
  const database = await options.openDatabase().catch(() => null);
  const stamp = await database?.stamp().catch(() => null);
  if (database !== null && stamp === options.stamp) return shelve(database);
  database?.close();
  return rebuild(options);
}

function rebuild(options: LibraryOptions): Promise<Shelf> {
  const built = build(options);
  options.onBuild(built);
  return built;
}

async function build(options: LibraryOptions): Promise<Shelf> {
  const compiled = await options.compile();
  try {
    const database = await options.openDatabase();
    await database.replace(compiled);
    return shelve(database);
  } catch (error) {
    console.warn(
      'Backstory: the corpus cannot be stored and is kept in memory. Free some disk space.',
      error,
    );
    return shelve(memoryReader(compiled));
  }
}

function shelve(reader: CorpusReader): Shelf {
  return {
    reader,
    matcher: once(async () => openMatcher(await reader.matcher())),
    searchIndex: once(() => openSearchIndex(reader.searchPiece)),
    overview: once(async () => openOverview(await reader.overview())),
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
}
