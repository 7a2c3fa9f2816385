/** A corpus full of attacks is refused with a clear fault, or read as the text that it is. */
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../../src/background/compile.ts';
import { readCorpusFile, writeCorpusFile } from '../../../src/corpus/exchange.ts';
import { formatFault } from '../../../src/corpus/fault.ts';
import { readCorpusFolder } from '../../../src/corpus/folder.ts';
import { findMentions } from '../../../src/match/find.ts';
import { openMatcher } from '../../../src/match/matcher.ts';
import { CORPUS_FORMAT, type Corpus } from '../../../src/model/corpus.ts';
import { NO_EVIDENCE } from '../../../src/model/mention.ts';
import { finish } from '../../../src/model/steps.ts';
import { openSearchIndex } from '../../../src/search/pieces.ts';
import { search } from '../../../src/search/search.ts';
import { DISGUISES, TEXT_ATTACKS } from '../../support/attacks.ts';

const ADA = { id: 'ada', kind: 'person', name: 'Ada Morrow' };
const MB = 1024 * 1024;
/** Generous, for a machine with other things to do; what has no bound takes minutes, or all memory. */
const SOON_MS = 20_000;

const file = (more: object) => JSON.stringify({ format: CORPUS_FORMAT, entities: [ADA], ...more });

function faultsOf(text: string): string[] {
  const started = performance.now();
  const reading = readCorpusFile(text);
  expect(performance.now() - started).toBeLessThan(SOON_MS);
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`);
}

function readable(text: string): Corpus {
  const reading = readCorpusFile(text);
  return reading.ok ? reading.corpus : expect.fail(JSON.stringify(reading.faults.slice(0, 5)));
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe('too much of anything is refused, soon and in few words', () => {
  test.each<[string, () => string, string]>([
    [
      'a million aliases',
      () => file({ entities: [{ ...ADA, aliases: times(1_000_000, (n) => `A${n}`) }] }),
      'entities[0].aliases: 1000000 items are too many, at most 500 are read',
    ],
    [
      'two million entities',
      () => `{"format":"${CORPUS_FORMAT}","entities":[${'{},'.repeat(2_000_000)}{}]}`,
      'entities: 2000001 items are too many, at most 1000000 are read',
    ],
    [
      'more names than a lexicon holds, a few hundred for each entity',
      () =>
        file({ entities: times(4_200, (n) => ({ ...ADA, id: `e${n}`, aliases: times(499, () => 'A') })) }),
      'entities: 2100000 names are too many, at most 2000000 are read',
    ],
    [
      'a hundred thousand fields',
      () => file({ entities: [{ ...ADA, ...Object.fromEntries(times(100_000, (n) => [`f${n}`, n])) }] }),
      'entities[0]: 100003 fields are too many',
    ],
    [
      'a million statements in an article',
      () => file({ articles: [{ id: 'a', statements: times(1_000_000, () => 1) }] }),
      'articles[0].statements: 1000000 items are too many, at most 2000 are read',
    ],
    [
      'more statements than are read, a few hundred in each article',
      () => file({ articles: times(1_001, (n) => ({ id: `a${n}`, statements: times(500, () => 1) })) }),
      'articles: 500500 statements are too many, at most 500000 are read',
    ],
    [
      'a name of 50 MB',
      () => file({ entities: [{ ...ADA, name: 'x'.repeat(50 * MB) }] }),
      'entities[0].name: `name`: a name must not be longer than 200 characters',
    ],
    [
      'a text of 50 MB',
      () => file({ claims: [{ id: 'c', text: 'x '.repeat(25 * MB) }] }),
      'claims[0].text: `text`: a text must not be longer than 4000 characters',
    ],
    [
      'an id of 50 MB',
      () => file({ entities: [{ ...ADA, id: 'x'.repeat(50 * MB) }] }),
      'entities[0].id: `id`: an entity id is longer than 120 characters',
    ],
    ['50 MB of no JSON', () => '{"'.repeat(25 * MB), 'the file: this is no JSON'],
  ])('%s', (_, make, expected) => {
    const faults = faultsOf(make());
    expect(faults).toContainEqual(expect.stringContaining(expected));
    expect(faults.length).toBeLessThan(10);
    expect(Math.max(...faults.map((it) => it.length))).toBeLessThan(400);
  });

  test.each<[string, () => object]>([
    ['records that are no records', () => ({ entities: times(300_000, () => 0) })],
    ['records without anything', () => ({ entities: times(300_000, () => ({})) })],
    [
      'lists of the wrong things',
      () => ({ entities: times(4_000, () => ({ ...ADA, aliases: times(450, () => 0) })) }),
    ],
    ['records with one id', () => ({ entities: times(30_000, () => ADA) })],
  ])('a file of nothing but %s: a thousand faults and no more', (_, make) => {
    expect(faultsOf(file(make()))).toHaveLength(1_000);
  });

  test('a YAML file of 50 MB', () => {
    const text = `- id: ada\n  name: ${'x'.repeat(50 * MB)}\n`;
    const reading = readCorpusFolder([{ path: 'people.yaml', text }]);
    expect(reading.ok ? [] : reading.faults.map(formatFault)).toEqual([
      expect.stringContaining(
        'people.yaml:1:1: this file is longer than 8388608 characters; split the corpus',
      ),
    ]);
  });

  test('YAML that repeats itself a billion times over', () => {
    const levels = times(9, (n) => `l${n + 1}: &l${n + 1} [${times(9, () => `*l${n}`).join(', ')}]`);
    const reading = readCorpusFolder([
      { path: 'people.yaml', text: `l0: &l0 [lol]\n${levels.join('\n')}\n` },
    ]);
    expect(reading.ok ? [] : reading.faults.map(formatFault)).toContainEqual(
      expect.stringContaining('repeats another part of the file; write it out'),
    );
  });
});

describe('characters that make a name read as another are refused', () => {
  test.each(Object.entries(DISGUISES))('%s', (_, character) => {
    const disguised = `Ada${character}Morrow`;
    for (const entity of [
      { ...ADA, name: disguised },
      { ...ADA, aliases: [disguised] },
    ]) {
      const [fault] = faultsOf(file({ entities: [entity] }));
      expect(fault).toContain('an invisible control character stands in this name; delete it');
      expect(fault).not.toContain(character);
    }
  });
});

describe('what is only text is read as text', () => {
  const entities = TEXT_ATTACKS.map((name, n) => ({ ...ADA, id: `attack-${n}`, name, role: name }));
  const statements = TEXT_ATTACKS.map((text, n) => ({
    id: `one:${n + 1}`,
    text: `Ada Morrow wrote ${text} on the wall.`,
    paragraph: 1,
  }));
  const published = { date: '2031-05-02', basis: 'stated' };
  const articles = [{ id: 'constructor', title: TEXT_ATTACKS[0], published, statements }];
  const corpus = readable(file({ entities: [{ ...ADA, id: 'constructor' }, ...entities], articles }));
  const compiled = finish(compileCorpus(corpus, 'stamp'));

  test('letter by letter, there and back', () => {
    expect(corpus.entities.slice(1).map(({ name }) => name)).toEqual(TEXT_ATTACKS);
    expect(readable(writeCorpusFile(corpus))).toEqual(corpus);
  });

  test('in the briefs and reports made of it', () => {
    const brief = Array.from(compiled.briefs).find(({ entity }) => entity.id === 'constructor');
    const texts = brief?.claims.flatMap((claim) => claim.statements.map(({ text }) => text)) ?? [];
    expect(texts.toSorted()).toEqual(statements.map(({ text }) => text).toSorted());
    expect(Array.from(compiled.reports)[0]?.article.title).toBe(TEXT_ATTACKS[0]);
  });

  test('by the matcher, in time that no pattern can stretch', () => {
    const matcher = openMatcher(compiled.matcher);
    const started = performance.now();
    const block = `Ada Morrow ${'a'.repeat(20_000)} ${TEXT_ATTACKS.join(' ')}`;
    const { mentions } = findMentions(matcher, { title: '', blocks: [block], evidence: NO_EVIDENCE });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(mentions[0]).toMatchObject({ entity: 'constructor', start: 0, end: 10 });
  });

  test.each(TEXT_ATTACKS)('by search: %s', async (query) => {
    const index = await (await openSearchIndex(async (piece) => compiled.searchIndex[piece])).whole();
    const found = search(index, query, { limit: 50 });
    // A query of nothing but signs has no word to search by.
    if (/\p{L}{3}/u.test(query)) expect(found.length).toBeGreaterThan(0);
    for (const result of found) {
      if (result.type === 'entity') expect([ADA.name, ...TEXT_ATTACKS]).toContain(result.entity.name);
    }
  });

  test('and leaves every prototype as it was', () => {
    const polluted = readCorpusFile(
      `{"format":"${CORPUS_FORMAT}","entities":[{"id":"a","kind":"person","name":"A","__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}}}]}`,
    );
    expect(polluted.ok).toBe(false);
    expect('evil' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.keys(Array.prototype)).toEqual([]);
  });
});
