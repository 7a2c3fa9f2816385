/**
 * The compiled corpus in IndexedDB. It is a cache of the bundle, so every doubt about it has one answer: throw it
 * away and write it anew. Until it has its stamp, it is none: a worker killed while it writes leaves nothing that counts.
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
type Store = StoreNames<Schema>;

interface Schema extends DBSchema {
  parts: { key: string; value: string | object };
  cards: { key: string; value: EntityCard };
  briefs: { key: string; value: Brief };
  reports: { key: string; value: ArticleReport };
}

export interface CorpusDatabase extends CorpusReader {
  /** Puts a compiled corpus in the place of the one before. Broken off or failed, it leaves none. */
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
 * @param asked the database is opened while it is found out whom to ask for
 * @returns in the order asked for; null where it lacks one or cannot be read: then the background, whose database it is, knows more
 */
export async function storedCards(asked: Promise<readonly string[]>): Promise<EntityCard[] | null> {
  try {
    const database = await open(leaveAlone);
    try {
      const ids = await asked;
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

/** The stamp goes first and comes last: what is left of a write that was broken off counts for nothing. */
async function replace(database: IDBPDatabase<Schema>, corpus: CompiledCorpus): Promise<void> {
  await clear(database);
  try {
    await putAll(database, 'cards', corpus.cards, ({ id }) => id);
    await putAll(database, 'briefs', corpus.briefs, ({ entity }) => entity.id);
    await putAll(database, 'reports', corpus.reports, ({ article }) => article.id);
    for (const part of partsOf(corpus)) await write(database, 'parts', [part]);
  } catch (error) {
    // A disk that is full has other uses for the room.
    await clear(database).catch(() => {});
    throw error;
  }
}

const partsOf = ({
  stamp,
  matcher,
  overview,
  searchIndex,
}: CompiledCorpus): (readonly [key: string, part: string | object])[] => [
  ['matcher', matcher],
  ['overview', overview],
  ...Object.entries(searchIndex).map(([name, piece]) => [searchKey(name), piece] as const),
  ['stamp', stamp],
];

const clear = (database: IDBPDatabase<Schema>): Promise<unknown> =>
  Promise.all(STORES.map((store) => database.clear(store)));

/** Records in a transaction: enough to be quick, few enough for the background to answer in between. */
const BATCH = 200;

async function putAll<N extends Store>(
  database: IDBPDatabase<Schema>,
  store: N,
  records: Iterable<StoreValue<Schema, N>>,
  keyOf: (record: StoreValue<Schema, N>) => string,
): Promise<void> {
  for (const batch of batchesOf(records))
    await write(
      database,
      store,
      batch.map((record) => [keyOf(record), record]),
    );
}

function* batchesOf<T>(records: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** In one transaction, which no other store waits for: all of it or nothing. */
async function write<N extends Store>(
  database: IDBPDatabase<Schema>,
  name: N,
  records: readonly (readonly [key: string, value: StoreValue<Schema, N>])[],
): Promise<void> {
  const transaction = database.transaction(name, 'readwrite');
  // An async function turns what `put` throws at once (a value that cannot be stored) into a rejection like the others.
  const put = async (key: string, value: StoreValue<Schema, N>) => transaction.store.put(value, key);
  try {
    await Promise.all([...records.map(([key, value]) => put(key, value)), transaction.done]);
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
