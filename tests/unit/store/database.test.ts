import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';
import type { CompiledCorpus } from '../../../src/store/compiled.ts';
import { openCorpusDatabase, storedCards } from '../../../src/store/database.ts';

const entity = { id: 'ada-example' as EntityId, kind: 'person' as const, name: 'Ada Example', role: null };
const article = {
  id: 'first-report' as ArticleId,
  title: 'A report',
  publisher: null,
  byline: null,
  published: { date: '2025-01-02', basis: 'stated' as const, why: null },
  source: null,
};
const corpus: CompiledCorpus = {
  stamp: 'one',
  matcher: new Uint8Array([1, 2, 3]),
  searchIndex: { names: { words: Uint32Array.of(1, 2) } },
  overview: { days: Int32Array.of(3) },
  cards: [entity],
  briefs: [{ entity, lead: [], claims: [], related: [], articles: { reporting: 0, total: 1 } }],
  reports: [{ article, statements: [] }],
};

describe('the database of the compiled corpus', () => {
  test('is empty at first', async () => {
    const database = await openCorpusDatabase();
    expect(await database.stamp()).toBeNull();
    await expect(database.matcher()).rejects.toThrow('missing');
    expect(await database.brief('ada-example')).toBeUndefined();
  });

  test('gives back what was put in, also to the next worker', async () => {
    const first = await openCorpusDatabase();
    await first.replace(corpus);
    first.close();
    const second = await openCorpusDatabase();
    expect(await second.stamp()).toBe('one');
    expect(await second.matcher()).toEqual(corpus.matcher);
    expect(await second.searchPiece('names')).toEqual({ words: Uint32Array.of(1, 2) });
    expect(await second.searchPiece('texts')).toBeUndefined();
    expect(await second.overview()).toEqual({ days: Int32Array.of(3) });
    expect(await second.card('ada-example')).toEqual(entity);
    expect(await second.brief('ada-example')).toEqual(corpus.briefs[0]);
    expect(await second.report('first-report')).toEqual(corpus.reports[0]);
  });

  test('holds nothing of an earlier corpus once it was replaced', async () => {
    const database = await openCorpusDatabase();
    await database.replace(corpus);
    await database.replace({ ...corpus, stamp: 'two', cards: [], briefs: [], reports: [] });
    expect(await database.stamp()).toBe('two');
    expect(await database.brief('ada-example')).toBeUndefined();
    expect(await database.report('first-report')).toBeUndefined();
  });

  test('keeps the earlier corpus whole when a write fails', async () => {
    const database = await openCorpusDatabase();
    await database.replace(corpus);
    const uncloneable = { ...corpus, stamp: 'two', cards: [{ ...entity, role: (() => 'no data') as never }] };
    await expect(database.replace(uncloneable)).rejects.toThrow();
    expect(await database.stamp()).toBe('one');
    expect(await database.brief('ada-example')).toEqual(corpus.briefs[0]);
  });

  test('written by a later version of the extension, it is made anew', async () => {
    (await openDB('backstory', 99)).close();
    const database = await openCorpusDatabase();
    expect(await database.stamp()).toBeNull();
    await database.replace(corpus);
    expect(await database.stamp()).toBe('one');
  });

  test('never stands in the way of its own deletion', async () => {
    await openCorpusDatabase();
    await deleteDB('backstory');
    expect(await (await openCorpusDatabase()).stamp()).toBeNull();
  });
});

describe('names for a list that cannot wait', () => {
  test('come out of the database in the order asked for', async () => {
    const other = { ...entity, id: 'bea-example' as EntityId, name: 'Bea Example' };
    const database = await openCorpusDatabase();
    await database.replace({ ...corpus, cards: [entity, other] });
    database.close();
    expect(await storedCards(['bea-example', 'ada-example'])).toEqual([other, entity]);
  });

  test('are left to the background where the database lacks one', async () => {
    const database = await openCorpusDatabase();
    await database.replace(corpus);
    database.close();
    expect(await storedCards(['ada-example', 'nobody'])).toBeNull();
  });

  test('are left to the background, and the database as it is, where there is none or it is of a later version', async () => {
    await deleteDB('backstory');
    expect(await storedCards(['ada-example'])).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('backstory');
    (await openDB('backstory', 9)).close();
    expect(await storedCards(['ada-example'])).toBeNull();
    await deleteDB('backstory');
  });
});
