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
const corpus = {
  stamp: 'one',
  matcher: new Uint8Array([1, 2, 3]),
  searchIndex: { names: { words: Uint32Array.of(1, 2) } },
  overview: { days: Int32Array.of(3) },
  cards: [entity],
  briefs: [{ entity, lead: [], claims: [], related: [], articles: { reporting: 0, total: 1 } }],
  reports: [{ article, statements: [] }],
} satisfies CompiledCorpus;

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

  test('holds no corpus at all when a write fails or is broken off', async () => {
    const database = await openCorpusDatabase();
    await database.replace(corpus);
    const uncloneable = {
      ...corpus,
      stamp: 'two',
      reports: [{ article: { ...article, title: (() => 'no data') as never }, statements: [] }],
    };
    await expect(database.replace(uncloneable)).rejects.toThrow();
    expect(await database.stamp()).toBeNull();
    expect(await database.brief('ada-example')).toBeUndefined();
  });

  test('has no stamp until all of it is there', async () => {
    const database = await openCorpusDatabase();
    await database.replace(corpus);
    const halfWay: Promise<unknown>[] = [];
    const briefs = function* () {
      for (let i = 0; i < 1_000; i++) {
        if (i === 999) halfWay.push(database.stamp(), database.brief('entity-0'));
        yield { ...corpus.briefs[0]!, entity: { ...entity, id: `entity-${i}` as EntityId } };
      }
    };
    await database.replace({ ...corpus, stamp: 'two', briefs: briefs() });
    expect(await Promise.all(halfWay)).toEqual([null, expect.anything()]);
    expect(await database.stamp()).toBe('two');
    expect(await database.brief('entity-999')).toBeDefined();
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
    expect(await storedCards(Promise.resolve(['bea-example', 'ada-example']))).toEqual([other, entity]);
  });

  test('are left to the background where the database lacks one', async () => {
    const database = await openCorpusDatabase();
    await database.replace(corpus);
    database.close();
    expect(await storedCards(Promise.resolve(['ada-example', 'nobody']))).toBeNull();
  });

  test('are left to the background, and the database as it is, where there is none or it is of a later version', async () => {
    await deleteDB('backstory');
    expect(await storedCards(Promise.resolve(['ada-example']))).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('backstory');
    (await openDB('backstory', 9)).close();
    expect(await storedCards(Promise.resolve(['ada-example']))).toBeNull();
    await deleteDB('backstory');
  });
});
