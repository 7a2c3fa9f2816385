import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../src/model/ids.ts';
import { MAX_QUERY_LENGTH, type SearchResult } from '../../../src/model/search.ts';
import { search } from '../../../src/search/search.ts';
import { organization } from '../../support/entities.ts';
import { indexOf } from '../../support/search-index.ts';
import { sampleCorpus } from './sample-corpus.ts';

const index = indexOf(sampleCorpus);
const find = (query: string, limit = 40) => search(index, query, { limit });

const idOf = (result: SearchResult): string => {
  switch (result.type) {
    case 'entity':
      return result.entity.id;
    case 'article':
      return result.article.id;
    case 'statement':
      return result.id;
  }
};

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

/** The shown text with its matched letters in brackets. */
const marked = (result: SearchResult): string =>
  [...result.ranges]
    .reverse()
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      shownText(result),
    );

describe('what stands first', () => {
  it.each([
    // names, whole and in part
    ['Kirill Dmitriev', 'kirill-dmitriev'],
    ['dmitriev', 'kirill-dmitriev'],
    ['dmitriev kirill', 'kirill-dmitriev'],
    ['trump', 'donald-trump'],
    ['donald trump', 'donald-trump'],
    ['trump jr', 'donald-trump-jr'],
    ['le pen', 'marine-le-pen'],
    ['sanctions', 'sanctions'],
    ['rare earths', 'rare-earth-metals'],
    ['Rassemblement', 'national-rally'],
    // as far as typed
    ['d', 'kirill-dmitriev'],
    ['pu', 'vladimir-putin'],
    ['rosc', 'roscosmos'],
    ['dmitry p', 'dmitry-peskov'],
    // typos
    ['dimitriev', 'kirill-dmitriev'],
    ['dmtriev', 'kirill-dmitriev'],
    ['dmtrie', 'kirill-dmitriev'],
    ['roskos', 'roscosmos'],
    ['putni', 'vladimir-putin'],
    ['trmp', 'donald-trump'],
    ['witkof', 'steve-witkoff'],
    ['zelensky', 'volodymyr-zelenskyy'],
    ['zelinski', 'volodymyr-zelenskyy'],
    ['roskosmos', 'roscosmos'],
    ['muks', 'elon-musk'],
    ['vladimr putn', 'vladimir-putin'],
    // diacritics, case, width, other scripts
    ['erdogan', 'recep-tayyip-erdogan'],
    ['ERDOĞAN', 'recep-tayyip-erdogan'],
    ['Ｐｕｔｉｎ', 'vladimir-putin'],
    ['Дмитриев', 'kirill-dmitriev'],
    ['путин', 'vladimir-putin'],
    ['зеленский', 'volodymyr-zelenskyy'],
    // first letters
    ['rdif', 'russian-direct-investment-fund'],
    ['kd', 'kirill-dmitriev'],
    ['dif', 'russian-direct-investment-fund'],
    ['rd fund', 'russian-direct-investment-fund'],
    ['d t', 'donald-trump'],
    // names without the spaces between their words
    ['donaldtrump', 'donald-trump'],
    ['marinelepen', 'marine-le-pen'],
    ['lepe', 'marine-le-pen'],
    ['rareearth', 'rare-earth-metals'],
    ['elonmusk mars', 'musk'],
    // cases of a name in Russian and Ukrainian
    ['Зеленського', 'volodymyr-zelenskyy'],
    ['Дмитриевым', 'kirill-dmitriev'],
    ['с Путиным', 'vladimir-putin'],
    // roles, titles, topics, with words that carry no meaning
    ['president of ukraine', 'volodymyr-zelenskyy'],
    ['dmitriev envoy', 'kirill-dmitriev'],
    ['spokesman', 'dmitry-peskov'],
    ['cooperation in the arctic', 'arctic-cooperation'],
    ['flight to mars', 'mars-mission'],
    ['critical minerals', 'rare-earth-metals'],
    ['visit washington', 'envoy-visit'],
    ['morning post', 'envoy-visit'],
    // statements: phrases, two names, a speaker or an outlet with a word
    ['putin witkoff', 'twice'],
    ['witkoff putin', 'twice'],
    ['trump zelensky', 'talks'],
    ['dmitriv witkof', 'visit'],
    ['misusing european funds', 'verdict'],
    ['lifted sanctions', 'waiver'],
    ['izvestia', 'companies'],
    ['grosse strasse', 'strasse'],
  ])('of %j is %s', (query, id) => {
    expect(find(query).map(idOf)[0]).toBe(id);
  });
});

describe('the order of results', () => {
  it('puts a name before titles and statements that hold the word', () => {
    const types = find('dmitriev').map(({ type }) => type);
    expect(types).toEqual([...types].sort((a, b) => order(a) - order(b)));
    expect(types).toContain('statement');
  });

  it('puts statements that hold both names before either person', () => {
    const results = find('putin witkoff');
    expect(results.map(idOf)).toEqual(['twice', 'vladimir-putin', 'steve-witkoff']);
  });

  it('puts a typo of a name behind what holds the letters as typed', () => {
    expect(find('musc').map(idOf)).toEqual(['muscle', 'elon-musk', 'musk']);
  });

  it('puts the more recent statement first among equals', () => {
    const statements = find('dmitriev').filter(({ type }) => type === 'statement');
    expect(statements.map(idOf).indexOf('waiver')).toBeLessThan(statements.map(idOf).indexOf('musk'));
  });

  it('puts first letters of a name before sentences with words that only begin so, and all of them before some', () => {
    const entities = [
      organization('Northern Union of Dockers'),
      organization('Dockers', { aliases: ['Nordic Union'] }),
      organization('National Union of Miners and Founders'),
    ];
    const index = indexOf({ ...sampleCorpus, entities });
    expect(search(index, 'nu', { limit: 2 }).map(idOf)[0]).toBe('dockers');
    const statement = { ...sampleCorpus.articles[0]!.statements[0]!, text: 'A number of miners went home.' };
    const articles = [{ ...sampleCorpus.articles[0]!, statements: [statement] }];
    const told = indexOf({ ...sampleCorpus, entities, articles });
    expect(search(told, 'num', { limit: 2 }).map(idOf)).toEqual([
      'national-union-of-miners-and-founders',
      'visit',
    ]);
  });

  it('has a name with a typo also where the letters begin a word of somebody’s role', () => {
    const entities = [
      organization('Foundry Union'),
      organization('Harbour Union', { role: 'It met in Foudral' }),
    ];
    const index = indexOf({ ...sampleCorpus, entities });
    expect(search(index, 'foudr', { limit: 2 }).map(idOf)).toEqual(['harbour-union', 'foundry-union']);
  });

  it('puts what has the rarer of two words first, where nothing has both', () => {
    const texts = [
      'The sentence was long.',
      'A prison is planned.',
      'One sentence was short.',
      'That sentence is old.',
    ];
    const [article] = sampleCorpus.articles;
    const statements = texts.map((text, i) => ({
      ...article!.statements[0]!,
      id: `s-${i}` as StatementId,
      text,
    }));
    const index = indexOf({ ...sampleCorpus, articles: [{ ...article!, statements }] });
    expect(search(index, 'prison sentence', { limit: 9 }).map(idOf)[0]).toBe('s-1');
  });

  it('shows some of each type where one type could fill the list', () => {
    const types = find('russia', 4).map(({ type }) => type);
    expect(types).toHaveLength(4);
    expect(types).toContain('statement');
  });
});

describe('matched letters', () => {
  it.each([
    ['dmi', 'Kirill [Dmi]triev'],
    ['erdogan', 'Recep Tayyip [Erdoğan]'],
    ['rdif', '[R]ussian [D]irect [I]nvestment [F]und'],
    ['дмит', 'Кирилл [Дмит]риев'],
    ['putin trump', '[Trump] said he hoped to speak to Zelenskyy and [Putin] about peace.'],
    ['witkof', 'Steve [Witkof]f'],
    ['grosse strasse', 'A rally was called for the [Große] [Straße] in the afternoon.'],
    ['gros stras', 'A rally was called for the [Groß]e [Straß]e in the afternoon.'],
  ])('of %j', (query, text) => {
    expect(marked(find(query)[0]!)).toBe(text);
  });

  it('are in the surface form that matched, which the result names', () => {
    expect(find('путин')[0]).toMatchObject({ via: 'Владимир Путин', ranges: [{ start: 9, end: 14 }] });
    expect(find('putin')[0]).toMatchObject({ via: null });
    expect(find('rare earths')[0]).toMatchObject({ via: 'rare earths' });
  });

  it('are in the name where the name has them, however well another form matches', () => {
    expect(find('mission to mars')[0]).toMatchObject({ via: null });
    expect(find('arctic cooperation')[0]).toMatchObject({ via: null });
  });

  it('stay within the shown text, ascending, without overlap', () => {
    for (const query of ['putin putin', 'd m t', 'rally rally national', 'gross', 'ﬁ', 'envoy']) {
      for (const result of find(query)) {
        let last = 0;
        for (const { start, end } of result.ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(shownText(result).length);
      }
    }
  });
});

describe('queries that are no names', () => {
  it.each(['', '   ', '…', '“”', '\u200b'])('find nothing: %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it.each(['xyzzyplugh', 'macron', 'mux', 'cnb'])('find nothing where nothing is like them: %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('are cut where they are longer than anybody types', () => {
    const long = `putin ${'word '.repeat(5_000)}`;
    expect(find(long).map(idOf)).toEqual(find(long.slice(0, MAX_QUERY_LENGTH)).map(idOf));
  });

  it.each(['__proto__', 'constructor', '(a+)+$', '\ud800', '🙂', '<b>putin</b>', 'a\u0301'.repeat(90)])(
    'do no harm: %j',
    (query) => expect(() => find(query)).not.toThrow(),
  );
});

it('of an empty corpus finds nothing', () => {
  const empty = indexOf({ format: 'backstory-corpus-1', entities: [], articles: [], claims: [] });
  expect(search(empty, 'putin', { limit: 10 })).toEqual([]);
});

const order = (type: SearchResult['type']): number => ['entity', 'article', 'statement'].indexOf(type);
