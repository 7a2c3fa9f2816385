import { describe, expect, it } from 'vitest';
import type { StatementView } from '../../../src/model/brief.ts';
import type { ArticleId, StatementId } from '../../../src/model/ids.ts';
import { byArticle } from '../../../src/ui/by-article.ts';

const statement = (article: string, id: string): StatementView => ({
  id: id as StatementId,
  text: id,
  links: [],
  speaker: null,
  cites: null,
  paragraph: 1,
  happened: null,
  article: {
    id: article as ArticleId,
    title: article,
    publisher: null,
    byline: null,
    published: { date: '2025-04-01', basis: 'stated', why: null },
    source: null,
  },
});

describe('byArticle', () => {
  it('gathers what each article says, in the order in which the articles come', () => {
    const groups = byArticle([statement('b', '1'), statement('a', '2'), statement('b', '3')]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['1', '3'], ['2']]);
  });

  it('makes no group of nothing', () => expect(byArticle([])).toEqual([]));
});
