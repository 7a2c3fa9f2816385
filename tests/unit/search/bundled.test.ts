/** Search over the bundled corpus: of what readers type, nearly all must lead them to it at once, and all in the first five. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpusDir } from '../../../src/cli/folder.ts';
import type { SearchResult } from '../../../src/model/search.ts';
import { search } from '../../../src/search/search.ts';
import { indexOf } from '../../support/search-index.ts';
import { BUNDLED_QUERIES } from './bundled-queries.ts';

/** Of all queries, those whose first result is the wanted one. */
const LEAST_IN_FIRST_PLACE = 0.95;
const ALWAYS_WITHIN = 5;

const reading = readCorpusDir(fileURLToPath(new URL('../../../data', import.meta.url)));
if (!reading.ok) throw new Error('the bundled corpus has faults: npm run corpus -- check');
const index = indexOf(reading.corpus);

function idOf(result: SearchResult): string {
  switch (result.type) {
    case 'entity':
      return result.entity.id;
    case 'article':
      return result.article.id;
    case 'statement':
      return result.id;
  }
}

/** 0 is the first place; Infinity for what is not found. */
function placeOf(query: string, wanted: readonly string[]): number {
  const place = search(index, query, { limit: 40 }).findIndex((result) => wanted.includes(idOf(result)));
  return place === -1 ? Infinity : place;
}

const places = BUNDLED_QUERIES.map(([query, ...wanted]) => ({
  query,
  wanted,
  place: placeOf(query, wanted),
}));

describe('a search over the bundled corpus', () => {
  it('knows at least 80 labelled queries, none twice', () => {
    expect(new Set(BUNDLED_QUERIES.map(([query]) => query)).size).toBe(BUNDLED_QUERIES.length);
    expect(BUNDLED_QUERIES.length).toBeGreaterThanOrEqual(80);
  });

  it('puts first what the reader wants, nearly always', () => {
    const elsewhere = places.filter(({ place }) => place > 0);
    const share = 1 - elsewhere.length / places.length;
    expect(share, JSON.stringify(elsewhere)).toBeGreaterThanOrEqual(LEAST_IN_FIRST_PLACE);
  });

  it('shows the abbreviation that was typed, where the corpus has it', () => {
    expect(search(index, 'rdif', { limit: 1 })[0]).toMatchObject({
      via: 'RDIF',
      ranges: [{ start: 0, end: 4 }],
    });
  });

  it('puts it among the first five, always', () => {
    expect(places.filter(({ place }) => place >= ALWAYS_WITHIN)).toEqual([]);
  });
});
