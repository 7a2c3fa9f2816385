/** A search that is narrowed to kinds, to an article, to days; and one from a page that mentions somebody. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/model/corpus.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';
import { NO_FILTER, type SearchFilter, type SearchResult } from '../../../src/model/search.ts';
import { search } from '../../../src/search/search.ts';
import { resultKindsIn } from '../../../src/search/search-index.ts';
import { indexOf } from '../../support/search-index.ts';

const article = (id: string, date: string, title: string, speaker: string | null) => ({
  id,
  title,
  published: { date, basis: 'stated' },
  statements: [{ id: `${id}:1`, text: `Morrow spoke of the harbour on ${date}.`, paragraph: 1, speaker }],
});

const index = indexOf(
  v.parse(Corpus, {
    format: 'backstory-corpus-1',
    entities: [
      { id: 'ada-morrow', kind: 'person', name: 'Ada Morrow' },
      { id: 'ben-morrow', kind: 'person', name: 'Ben Morrow' },
      { id: 'morrow-line', kind: 'organization', name: 'Morrow Line' },
      { id: 'port-morrow', kind: 'place', name: 'Port Morrow' },
    ],
    articles: [
      article('spring', '2024-03-01', 'Morrow in spring', 'ada-morrow'),
      article('autumn', '2024-10-15', 'Morrow in autumn', 'ben-morrow'),
      article('winter', '2025-01-20', 'Morrow in winter', null),
      article('same-day', '2024-10-15', 'Morrow on the same day', null),
    ],
  }),
);

const idOf = (result: SearchResult): string => {
  if (result.type === 'statement') return result.id;
  return result.type === 'entity' ? result.entity.id : result.article.id;
};
const find = (filter: Partial<SearchFilter>, query = 'morrow') =>
  search(index, query, { limit: 40, filter: { ...NO_FILTER, ...filter } }).map(idOf);

const ENTITIES = ['ada-morrow', 'ben-morrow', 'morrow-line', 'port-morrow'];
const ARTICLES = ['winter', 'autumn', 'same-day', 'spring'];

describe('a filter', () => {
  const autumn = 'autumn' as ArticleId;
  it.each<[string, Partial<SearchFilter>, string[]]>([
    ['of none', {}, [...ENTITIES, ...ARTICLES, ...ARTICLES.map((id) => `${id}:1`)]],
    ['of one kind', { kinds: ['person'] }, ['ada-morrow', 'ben-morrow']],
    ['of two kinds', { kinds: ['place', 'article'] }, ['port-morrow', ...ARTICLES]],
    [
      'of an article: itself, its statements, whom it reports on',
      { article: autumn },
      ['ben-morrow', 'autumn', 'autumn:1'],
    ],
    ['of an article and a kind', { article: autumn, kinds: ['statement'] }, ['autumn:1']],
    ['of an article that there is none', { article: 'summer' as ArticleId }, []],
    [
      'of days from one on, that day included',
      { from: '2024-10-15' },
      ['ben-morrow', 'winter', 'autumn', 'same-day', 'winter:1', 'autumn:1', 'same-day:1'],
    ],
    ['of days up to one, that day included', { to: '2024-03-01' }, ['ada-morrow', 'spring', 'spring:1']],
    ['of days between two', { from: '2024-03-02', to: '2024-10-14' }, []],
    ['of days that end before they begin', { from: '2025-01-01', to: '2024-01-01' }, []],
    ['of an article outside the days', { article: autumn, from: '2025-01-01' }, []],
  ])('%s', (_, filter, found) => {
    expect(find(filter).toSorted()).toEqual(found.toSorted());
  });

  it('forgives slips within what it leaves', () => {
    expect(find({ kinds: ['organization'] }, 'morow line')).toEqual(['morrow-line']);
    expect(find({ kinds: ['statement'] }, 'harbuor')).toHaveLength(ARTICLES.length);
  });
});

describe('the kinds to narrow to', () => {
  it('are those that the corpus has', () => {
    expect(resultKindsIn(index)).toEqual(['person', 'organization', 'place', 'article', 'statement']);
    const empty = v.parse(Corpus, { format: 'backstory-corpus-1', entities: [], articles: [] });
    expect(resultKindsIn(indexOf(empty))).toEqual([]);
  });
});

describe('whom the page mentions', () => {
  const from = (prefer: string[], query: string) =>
    search(index, query, { limit: 40, prefer: prefer as EntityId[] }).map(idOf);

  it('stands before who matches equally well', () => {
    expect(from([], 'morrow').slice(0, 2)).toEqual(['ada-morrow', 'ben-morrow']);
    expect(from(['ben-morrow'], 'morrow').slice(0, 2)).toEqual(['ben-morrow', 'ada-morrow']);
  });

  it('does not stand before who matches better', () => {
    expect(from(['ben-morrow'], 'ada morrow')[0]).toBe('ada-morrow');
  });

  it('is among the results however many others are as good and more prominent', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      id: `smith-${i}`,
      kind: 'person',
      name: `Jo${i} Smith`,
    }));
    const crowd = indexOf(v.parse(Corpus, { format: 'backstory-corpus-1', entities: many, articles: [] }));
    const last = `smith-${many.length - 1}` as EntityId;
    const [first] = search(crowd, 'smith', { limit: 5, prefer: [last] });
    expect(first && idOf(first)).toBe(last);
  });
});
