import { describe, expect, it, vi } from 'vitest';
import type { SearchResult } from '../../../src/model/search.ts';
import { type IndexPieces, openSearchIndex, packSearchIndex } from '../../../src/search/pieces.ts';
import { search } from '../../../src/search/search.ts';
import { indexOf } from '../../support/search-index.ts';
import { sampleCorpus } from './sample-corpus.ts';

const index = indexOf(sampleCorpus);
const QUERIES = ['dmitriev', 'putni', 'rdif', 'putin witkoff', 'sanc', 'envoy'];
const find = (from: typeof index, query: string) => search(from, query, { limit: 40 });

/** The same index, as if so much else belonged to it that names come first. */
const small = packSearchIndex(index);
const large: IndexPieces = { ...small, names: { ...small.names, rest: 1e9 } };

const readFrom = (pieces: IndexPieces) => async (piece: string) => structuredClone(pieces[piece]);

const entitiesIn = (results: readonly SearchResult[]) =>
  results.flatMap((result) => (result.type === 'entity' ? result.entity.id : []));

describe('a stored index', () => {
  it.each([small, large])('answers as the one that was stored', async (pieces) => {
    const opened = await (await openSearchIndex(readFrom(pieces))).whole();
    expect(opened.complete).toBe(true);
    for (const query of QUERIES) expect(find(opened, query)).toEqual(find(index, query));
  });

  it('that is small is whole as soon as it is open', async () => {
    expect((await openSearchIndex(readFrom(small))).first().complete).toBe(true);
  });

  it('that is large finds names before anything else is read, and nothing but names', async () => {
    const read = vi.fn(readFrom(large));
    const opened = await openSearchIndex(read);
    expect(read.mock.calls).toEqual([['names']]);
    const names = opened.first();
    expect(names.complete).toBe(false);
    for (const query of QUERIES) {
      const found = find(names, query);
      expect(found.every(({ type }) => type === 'entity')).toBe(true);
      expect(entitiesIn(find(index, query))).toEqual(expect.arrayContaining(entitiesIn(found)));
    }
    expect(entitiesIn(find(names, 'putni'))[0]).toBe('vladimir-putin');
  });

  it('that is large has the rest read behind, once', async () => {
    const read = vi.fn(readFrom(large));
    const opened = await openSearchIndex(read);
    opened.first();
    const whole = await opened.whole();
    expect(opened.first()).toBe(whole);
    expect(read.mock.calls.map(([piece]) => piece).sort()).toEqual(Object.keys(large).sort());
  });

  it.each([{ ...small.names, format: 'other-search-1' }, {}, 'backstory', null, undefined])(
    'is refused when another version stored it, or something else is there: %#',
    async (names) => expect(openSearchIndex(async () => names)).rejects.toThrow(/a search index of format/),
  );

  it('of which a piece is lost says so to whoever wants the whole', async () => {
    const opened = await openSearchIndex(readFrom({ names: large.names! }));
    expect(find(opened.first(), 'putin')).not.toEqual([]);
    await expect(opened.whole()).rejects.toThrow();
  });
});
