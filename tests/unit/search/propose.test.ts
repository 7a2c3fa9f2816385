/** However many entries hold what is typed, a bounded number of them is ranked, and the wanted ones are among them. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/model/corpus.ts';
import { propose } from '../../../src/search/propose.ts';
import { search } from '../../../src/search/search.ts';
import { indexOf } from '../../support/search-index.ts';

const MANY = 500;

const entity = (id: string, name: string, role: string | null = null) => ({ id, kind: 'person', name, role });

/** Many people of one surname, of whom a few are told apart by a shorter name, a role or a rarer word. */
const index = indexOf(
  v.parse(Corpus, {
    format: 'backstory-corpus-1',
    entities: [
      ...Array.from({ length: MANY }, (_, i) =>
        entity(`martin-${i}`, `Anna${i} Martinsson`, 'Martian envoy'),
      ),
      entity('marti', 'Marti'),
      entity('bella', 'Bella Marti'),
      entity('martinssen', 'Carla Martinssen', 'glassblower'),
    ],
    articles: Array.from({ length: MANY }, (_, i) => ({
      id: `article-${i}`,
      title: `The Martinsson affair, part ${i}`,
      published: { date: `${1500 + i}-01-01`, basis: 'stated' },
      statements: [
        { id: `s${i}`, text: `Martinsson spoke about ${i === 3 ? 'glass' : 'wood'}.`, paragraph: 1 },
      ],
    })),
  }),
);

const firstOf = (query: string) => {
  const [first] = search(index, query, { limit: 10 });
  return first?.type === 'entity'
    ? first.entity.id
    : first?.type === 'statement'
      ? first.id
      : first?.article.id;
};

describe('proposing', () => {
  it.each([
    'm',
    'ma',
    'mar',
    'martinsson',
    'martinson',
    'martinsosn spoke',
    'anna martinsson affair',
    'zzz martinsson',
  ])('is bounded for %j', (query) => {
    const proposed = propose(index, query.split(' '), { allowed: null, preferred: null });
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.length).toBeLessThanOrEqual(240);
    expect(new Set(proposed).size).toBe(proposed.length);
  });

  it.each([
    ['marti', 'marti'],
    ['bella marti', 'bella'],
    ['martinssen', 'martinssen'],
    ['martinsson glass', 's3'],
    ['glassblower', 'martinssen'],
    ['martinsen', 'martinssen'],
  ])('keeps what a reader wants by %j, among hundreds that are like it', (query, wanted) => {
    expect(firstOf(query)).toBe(wanted);
  });

  it('prefers the most recent among equals', () => {
    const dates = search(index, 'martinsson affair', { limit: 3 }).map(
      (it) => it.type === 'article' && it.article.published.date,
    );
    expect(dates).toEqual(['1999-01-01', '1998-01-01', '1997-01-01']);
  });
});
