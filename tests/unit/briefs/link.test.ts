import { describe, expect, it } from 'vitest';
import { linkCorpus, relationsOf } from '../../../src/briefs/link.ts';
import { unnamedStatements } from '../../../src/briefs/unnamed.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { CORPUS_FORMAT } from '../../../src/model/corpus.ts';
import { type ArticleInput, linked, type StatementInput } from './sample.ts';

const article = (...statements: StatementInput[]): ArticleInput => ({
  id: 'one',
  date: '2031-05-02',
  statements,
});

/** Whom each statement names: the words and the entity. */
function namesIn(articles: readonly ArticleInput[]): string[][] {
  const statements = linked(articles).articles.flatMap((it) => it.statements);
  return statements.map(({ links, statement }) =>
    links.map(({ start, end, entity }) => `${statement.text.slice(start, end)} = ${entity}`),
  );
}

describe('whom a statement names', () => {
  it('is told by spans in the order of the text', () => {
    expect(namesIn([article({ text: 'Tom Reed met Ada Morrow in Eastwick.' })])).toEqual([
      ['Tom Reed = tom-reed', 'Ada Morrow = ada-morrow', 'Eastwick = eastwick'],
    ]);
  });

  it('includes surnames whose full name stands in another statement of the article', () => {
    const names = namesIn([article({ text: 'Morrow agreed.' }, { text: 'Ada Morrow had asked.' })]);
    expect(names[0]).toEqual(['Morrow = ada-morrow']);
  });

  it('includes surnames whose full name stands in the title', () => {
    const names = namesIn([{ ...article({ text: 'Morrow agreed.' }), title: 'Ada Morrow agrees' }]);
    expect(names[0]).toEqual(['Morrow = ada-morrow']);
  });

  it('includes the surname of who is known to speak', () => {
    expect(namesIn([article({ text: 'Morrow agreed.', speaker: 'ada-morrow' })])[0]).toEqual([
      'Morrow = ada-morrow',
    ]);
  });
});

describe('whom a statement concerns', () => {
  it('is whom it names and who said it', () => {
    const { articles } = linked([article({ text: 'Tom Reed should agree.', speaker: 'ada-morrow' })]);
    expect([...articles[0]!.statements[0]!.entities].sort()).toEqual(['ada-morrow', 'tom-reed']);
  });

  it('may be nobody: the statement is told with its place', () => {
    const named = { text: 'Ada Morrow spoke.' };
    const corpus = linked([
      article(named, { text: 'It rained.' }),
      { ...article({ text: 'It snowed.' }, { text: 'It froze.', speaker: 'tom-reed' }), id: 'two' },
    ]);
    expect(unnamedStatements(corpus)).toEqual([
      { article: 0, statement: 1 },
      { article: 1, statement: 0 },
    ]);
  });
});

describe('relations', () => {
  it('count the statements that concern both, each pair once', () => {
    const corpus = linked([
      article(
        { text: 'Ada Morrow met Tom Reed.' },
        { text: 'Tom Reed thanked Ada Morrow; Ada Morrow smiled.' },
      ),
      { ...article({ text: 'Lena Varga is late.', speaker: 'tom-reed' }), id: 'two' },
    ]);
    expect(relationsOf(corpus)).toEqual([
      { a: 'ada-morrow', b: 'tom-reed', statements: 2 },
      { a: 'lena-varga', b: 'tom-reed', statements: 1 },
    ]);
  });

  it('are none in a corpus without articles', () => {
    const empty = linkCorpus(
      { format: CORPUS_FORMAT, entities: [], articles: [], claims: [] },
      compileMatcher([]),
    );
    expect(relationsOf(empty)).toEqual([]);
  });
});
