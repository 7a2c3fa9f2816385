/** What the address bar suggests, and where Enter leads. */
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileCorpus } from '../../../src/background/compile.ts';
import { openLibrary } from '../../../src/background/library.ts';
import { searchAddress, suggest } from '../../../src/background/search-elsewhere.ts';
import { descriptionOf, type Suggestions } from '../../../src/browser/omnibox.ts';
import { notePreparing } from '../../../src/browser/preparing.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { MAX_QUERY_LENGTH } from '../../../src/model/search.ts';
import { finish } from '../../../src/model/steps.ts';
import { openCorpusDatabase } from '../../../src/store/database.ts';
import { smallCorpus } from '../../support/small-corpus.ts';

const libraryOf = (corpus: Corpus, stamp: string) =>
  openLibrary({
    stamp,
    openDatabase: openCorpusDatabase,
    compile: async () => finish(compileCorpus(corpus, stamp)),
    onBuild: () => {},
  });
const library = libraryOf(smallCorpus, 'build 1');
async function answersTo(typed: string, of = library): Promise<Suggestions[]> {
  const answers: Suggestions[] = [];
  for await (const answer of suggest(of, typed)) answers.push(answer);
  return answers;
}
const answerTo = async (typed: string, of = library) => (await answersTo(typed, of)).at(-1)!;
const addressOf = (path: string) => fakeBrowser.runtime.getURL(path as never);

describe('what is typed', () => {
  it('is answered with names, articles and statements, each with what it is', async () => {
    const { lines } = await answerTo('paper tax');
    expect(lines[0]).toEqual({ title: 'paper tax', note: 'Topic', content: 'brief:paper-tax' });
    expect(lines).toContainEqual({
      title: 'A tax on paper',
      note: 'Article, The Daily Instance, 2 Jan 2025',
      content: 'article:tax-planned',
    });
    expect(lines).toContainEqual({
      title: 'Ada Example plans a paper tax.',
      note: 'Statement, The Daily Instance, 2 Jan 2025',
      content: 'article:tax-planned#tax-planned:1',
    });
  });

  it('is answered in words where it is nowhere, or nothing yet', async () => {
    expect(await answerTo('xylophone')).toEqual({
      lines: [],
      none: 'Nothing found for “xylophone”.',
    });
    expect((await answerTo(' ')).lines).toEqual([]);
  });
});

it('a long statement ends in a whole character', async () => {
  const text = `Ada Example ${'.'.repeat(106)}😀, says the paper.`;
  const [article, ...others] = smallCorpus.articles;
  const told = { ...article!, statements: [{ ...article!.statements[0]!, text }] };
  const long = libraryOf({ ...smallCorpus, articles: [told, ...others] }, 'build 2');
  const { lines } = await answerTo('says the paper', long);
  expect(lines.map(({ title }) => title)).toContain(`Ada Example ${'.'.repeat(106)}…`);
});

it('while the corpus is being prepared, what is typed is answered with that first', async () => {
  await notePreparing(true);
  const [first, second] = await answersTo('paper tax');
  expect(first).toEqual({ lines: [], none: 'Backstory is preparing its articles.' });
  expect(second!.lines[0]!.title).toBe('paper tax');
  await notePreparing(false);
  expect(await answersTo('paper tax')).toEqual([second]);
});

describe('Enter', () => {
  it.each([
    ['ada ex', 'search.html?q=ada+ex&open=best'],
    ['  two\n words & more ', 'search.html?q=two+words+%26+more&open=best'],
    ['brief:ada-example', 'search.html?brief=ada-example'],
    ['article:tax-planned', 'search.html?article=tax-planned'],
    ['article:tax-planned#tax-planned:1', 'search.html?article=tax-planned&statement=tax-planned%3A1'],
    [`${'a'.repeat(MAX_QUERY_LENGTH - 1)}😀`, `search.html?q=${'a'.repeat(MAX_QUERY_LENGTH - 1)}&open=best`],
    ['brief: ada', 'search.html?q=brief%3A+ada&open=best'],
  ])('on %j leads to %s', (entered, address) => {
    expect(searchAddress(entered)).toBe(addressOf(address));
  });
});

describe('a line of the address bar', () => {
  it('is XML in Chromium, whatever a corpus says', () => {
    const text = { title: '<b>&"\u0001\ud800', note: '' };
    expect(descriptionOf(text)).toBe('<match>&lt;b&gt;&amp;&quot;</match>');
    expect(descriptionOf({ title: 'A', note: 'Person' })).toBe('<match>A</match> <dim>— Person</dim>');
  });
});
