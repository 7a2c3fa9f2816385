/**
 * The compiled corpus in IndexedDB. It is a cache of the bundle, so every doubt about it has one answer: throw it
 * away and write it anew. A write is one transaction: a worker killed in the middle leaves what was there before.
 *
 * | object store | key        | value         |
 * |--------------|------------|---------------|
 * | `parts`      | `stamp`, `matcher`, `overview`, `search …` | string, bytes, typed arrays |
 * | `cards`      | entity id  | EntityCard    |
 * | `briefs`     | entity id  | Brief         |
 * | `reports`    | article id | ArticleReport |
 */
import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type OpenDBCallbacks,
  openDB,
  type StoreNames,
  type StoreValue,
} from 'idb';
import type { ArticleReport, Brief, EntityCard } from '../model/brief.ts';
import type { CompiledCorpus, CorpusReader } from './compiled.ts';

const NAME = 'backstory';
/** Raise it when the object stores change; the stamp tells apart corpora and builds. */
const VERSION = 1;
const STORES = ['parts', 'cards', 'briefs', 'reports'] as const;

interface Schema extends DBSchema {
  parts: { key: string; value: string | object };
  cards: { key: string; value: EntityCard };
  briefs: { key: string; value: Brief };
  reports: { key: string; value: ArticleReport };
}

export interface CorpusDatabase extends CorpusReader {
  /** Puts a compiled corpus in the place of the one before, all of it or nothing. */
  replace(corpus: CompiledCorpus): Promise<void>;
  close(): void;
}

/**
 * Opens the database, and where that fails (a later version's, one of another shape, a damaged file) deletes it and opens an empty one.
 * @throws where the browser gives the extension no database at all
 */
export async function openCorpusDatabase(): Promise<CorpusDatabase> {
  try {
    const database = await open(createStores);
    if (hasStores(database)) return access(database);
    database.close();
  } catch {
    // Its file is damaged, or a later version of Backstory has written it.
  }
  await deleteDB(NAME);
  return access(await open(createStores));
}

/**
 * Names out of the database as it is, for a list that cannot wait until the background has woken: opened to be read, never made or mended.
 * @returns in the order asked for; null where it lacks one or cannot be read: then the background, whose database it is, knows more
 */
export async function storedCards(ids: readonly string[]): Promise<EntityCard[] | null> {
  try {
    const database = await open(leaveAlone);
    try {
      const cards = database.transaction('cards').store;
      const found = (await Promise.all(ids.map((id) => cards.get(id)))).filter((it) => it !== undefined);
      return found.length === ids.length ? found : null;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const hasStores = ({ objectStoreNames }: IDBPDatabase<Schema>): boolean =>
  STORES.every((name) => objectStoreNames.contains(name));

type Upgrade = NonNullable<OpenDBCallbacks<Schema>['upgrade']>;

const createStores: Upgrade = (database) => {
  for (const name of database.objectStoreNames) database.deleteObjectStore(name);
  for (const name of STORES) database.createObjectStore(name);
};

const leaveAlone: Upgrade = (_database, _before, _after, transaction) => {
  transaction.done.catch(() => {});
  transaction.abort();
};

const open = (upgrade: Upgrade): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade,
    // Another context wants to upgrade or delete: never be what it waits for.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

function access(database: IDBPDatabase<Schema>): CorpusDatabase {
  return {
    stamp: async () => {
      const stamp = await database.get('parts', 'stamp');
      return typeof stamp === 'string' ? stamp : null;
    },
    matcher: async () => {
      const bytes = await database.get('parts', 'matcher');
      if (!(bytes instanceof Uint8Array)) throw new Error('the stored matcher is missing');
      return bytes;
    },
    searchPiece: (name) => database.get('parts', searchKey(name)),
    overview: () => database.get('parts', 'overview'),
    card: (id) => database.get('cards', id),
    brief: (id) => database.get('briefs', id),
    report: (id) => database.get('reports', id),
    replace: (corpus) => replace(database, corpus),
    close: () => database.close(),
  };
}

const searchKey = (piece: string): string => `search ${piece}`;

async function replace(database: IDBPDatabase<Schema>, corpus: CompiledCorpus): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  // An async function turns what `put` throws at once (a value that cannot be stored) into a rejection like the others.
  const put = async <N extends StoreNames<Schema>>(store: N, key: string, value: StoreValue<Schema, N>) =>
    transaction.objectStore(store).put(value, key);
  const writes = [
    ...STORES.map((store) => transaction.objectStore(store).clear()),
    put('parts', 'stamp', corpus.stamp),
    put('parts', 'matcher', corpus.matcher),
    put('parts', 'overview', corpus.overview),
    ...Object.entries(corpus.searchIndex).map(([name, piece]) => put('parts', searchKey(name), piece)),
    ...corpus.cards.map((card) => put('cards', card.id, card)),
    ...corpus.briefs.map((brief) => put('briefs', brief.entity.id, brief)),
    ...corpus.reports.map((report) => put('reports', report.article.id, report)),
  ];
  try {
    await Promise.all([...writes, transaction.done]);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** Undoes what a transaction wrote. One that a failed write has aborted already has nothing left to undo. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
