/** What holds for any corpus and any query, whatever the script, the marks or the length. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/model/corpus.ts';
import { Name } from '../../../src/model/entity.ts';
import type { SearchResult } from '../../../src/model/search.ts';
import { search } from '../../../src/search/search.ts';
import { lettersOf, wordsOf } from '../../../src/search/words.ts';
import { foldText } from '../../../src/text/words.ts';
import { indexOf } from '../../support/search-index.ts';

const LIMIT = 20;

/** Words of several scripts, with letters that fold to others, to several or to nothing. */
const word = fc.stringMatching(/^[a-zßæéłøıñÀ-Üа-яєία-ωא-תا-ي가-나李王ﬁ]{1,9}$/u);
const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((name) => v.is(Name, name)),
);

const corpusOf = (names: readonly string[], statements: readonly string[]): Corpus =>
  v.parse(Corpus, {
    format: 'backstory-corpus-1',
    entities: names.map((name, i) => ({ id: `e${i}`, kind: 'person', name })),
    articles: [
      {
        id: 'article',
        title: 'A title',
        published: { date: '2025-04-01', basis: 'stated' },
        statements: statements.map((text, i) => ({ id: `s${i}`, text, paragraph: 1 })),
      },
    ],
  });

const corpus = fc.tuple(
  fc.array(text, { minLength: 1, maxLength: 6 }),
  fc.array(text, { minLength: 1, maxLength: 6 }),
);

const shownText = (result: SearchResult): string => {
  switch (result.type) {
    case 'entity':
      return result.via ?? result.entity.name;
    case 'article':
      return result.article.title;
    case 'statement':
      return result.text;
  }
};

describe('any search', () => {
  it('marks ranges within the shown text, in order, without overlap, and never more results than asked for', () => {
    fc.assert(
      fc.property(corpus, fc.oneof(text, fc.string({ unit: 'binary' })), ([names, statements], query) => {
        const results = search(indexOf(corpusOf(names, statements)), query, { limit: LIMIT });
        expect(results.length).toBeLessThanOrEqual(LIMIT);
        for (const result of results) {
          const edges = result.ranges.flatMap(({ start, end }) => [start, end]);
          expect(edges).toEqual([...edges].sort((a, b) => a - b));
          expect(result.ranges.every(({ start, end }) => start < end)).toBe(true);
          expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(shownText(result).length);
        }
      }),
    );
  });

  it('for a whole name finds a bearer of that name first', () => {
    fc.assert(
      fc.property(corpus, fc.nat(), ([names, statements], pick) => {
        const name = names[pick % names.length]!.trim();
        fc.pre(foldText(name) !== '');
        const [first] = search(indexOf(corpusOf(names, statements)), name, { limit: LIMIT });
        expect(first?.type).toBe('entity');
        const found = first?.type === 'entity' ? first.entity.name : '';
        expect(new Set(wordsIn(found))).toEqual(new Set(wordsIn(name)));
      }),
    );
  });
});

describe('the letters of a word', () => {
  it('fold to what was asked for, from the beginning of the word', () => {
    fc.assert(
      fc.property(text, fc.nat(9), (shown, count) => {
        for (const found of wordsOf(shown)) {
          const to = Math.min(count, found.folded.length);
          const { start, end } = lettersOf(shown, found, 0, to);
          const letters = foldText(shown.slice(start, end)).replaceAll(' ', '');
          expect(start).toBe(found.start);
          expect(letters.startsWith(found.folded.slice(0, to)) || to === 0).toBe(true);
        }
      }),
    );
  });
});

const wordsIn = (name: string): string[] => wordsOf(name).map(({ folded }) => folded);
