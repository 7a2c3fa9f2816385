import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpusFile, writeCorpusFile } from '../../../src/corpus/exchange.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { read, SAMPLE } from './sample.ts';

const FORMAT = 'backstory-corpus-1';
const ADA = { id: 'ada', kind: 'person', name: 'Ada Morrow' };

/** Each fault as `path: message`. */
function faultsOf(file: unknown): string[] {
  const reading = readCorpusFile(typeof file === 'string' ? file : JSON.stringify(file));
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path}: ${message}`);
}

function sampleCorpus(): Corpus {
  const reading = read(SAMPLE);
  return reading.ok ? reading.corpus : expect.fail('the sample has faults');
}

describe('a corpus as one JSON file', () => {
  it('reads back as what was written', () => {
    const corpus = sampleCorpus();
    expect(readCorpusFile(writeCorpusFile(corpus))).toEqual({ ok: true, corpus });
  });

  it('is the same text for the same corpus', () => {
    expect(writeCorpusFile(sampleCorpus())).toBe(writeCorpusFile(structuredClone(sampleCorpus())));
  });

  it('needs no more than the id, kind and name of an entity', () => {
    const reading = readCorpusFile(JSON.stringify({ format: FORMAT, entities: [ADA] }));
    expect(reading).toMatchObject({
      ok: true,
      corpus: { articles: [], claims: [], entities: [{ aliases: [] }] },
    });
  });

  it('may begin with a byte order mark', () => {
    expect(faultsOf(`\uFEFF${JSON.stringify({ format: FORMAT, entities: [ADA] })}`)).toEqual([]);
  });
});

describe('a fault in a JSON file is told with its path and mend', () => {
  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'the file: this is no JSON'],
    ['an empty file', '', 'the file: this is no JSON'],
    ['a list', [], 'the file: this is no corpus: it must be an object with `format` and `entities`'],
    ['null', 'null', 'the file: this is no corpus'],
    ['another format', { format: 'opml', entities: [ADA] }, `format: \`format\` must be \`${FORMAT}\``],
    ['no format', { entities: [ADA] }, `format: \`format\` must be \`${FORMAT}\``],
    ['no entities', { format: FORMAT }, 'entities: `entities` must be a list'],
    ['nobody', { format: FORMAT, entities: [] }, 'entities: this corpus names nobody and nothing'],
    [
      'an unknown field',
      { format: FORMAT, entities: [ADA], claim: [] },
      'claim: unknown field `claim`; did you mean `claims`?',
    ],
    [
      'articles that are no list',
      { format: FORMAT, entities: [ADA], articles: {} },
      'articles: `articles` must be a list',
    ],
    [
      'a kind that does not exist',
      { format: FORMAT, entities: [{ ...ADA, kind: 'robot' }] },
      'entities[0].kind: `kind` must be one of person, organization, place, topic',
    ],
    [
      'the YAML form of a field',
      { format: FORMAT, entities: [{ ...ADA, 'needs-context': [] }] },
      'entities[0].needs-context: unknown field `needs-context`; did you mean `needsContext`?',
    ],
    [
      'two equal ids',
      { format: FORMAT, entities: [ADA, { ...ADA, name: 'B' }] },
      'entities[1].id: an entity has the id `ada` already; choose another (see entities[0].id)',
    ],
    [
      'a dangling speaker',
      { format: FORMAT, entities: [ADA], articles: [article({ speaker: 'adda' })] },
      'articles[0].statements[0].speaker: no entity has the id `adda`; did you mean `ada`?',
    ],
  ])('%s', (_, file, expected) => {
    expect(faultsOf(file)).toContainEqual(expect.stringContaining(expected));
  });
});

function article(statement: object) {
  return {
    id: 'one',
    title: 'One',
    published: { date: '2031-05-02', basis: 'stated' },
    statements: [{ id: 'one:1', text: 'Ada Morrow spoke.', paragraph: 1, ...statement }],
  };
}

describe('a hostile JSON file', () => {
  it('cannot reach a prototype', () => {
    const file = `{"format":"${FORMAT}","entities":[{"id":"a","kind":"person","name":"A","__proto__":{"evil":1}}],"__proto__":{"evil":1}}`;
    expect(faultsOf(file)).toEqual([
      '__proto__: unknown field `__proto__`',
      expect.stringContaining('entities[0].__proto__: unknown field `__proto__`'),
    ]);
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });

  it('is refused for names and texts without bound, and the fault does not repeat them', () => {
    const long = 'x'.repeat(5_000_000);
    const faults = faultsOf({
      format: FORMAT,
      entities: [{ ...ADA, id: long, name: long, role: long, aliases: [long], [long]: 1 }],
      articles: [article({ speaker: long, claim: long })],
    });
    expect(faults.length).toBeGreaterThan(5);
    expect(Math.max(...faults.map((it) => it.length))).toBeLessThan(400);
  });

  it('gets no more faults than anybody reads', () => {
    const entities = Array.from({ length: 5_000 }, () => ({ id: '!' }));
    expect(faultsOf({ format: FORMAT, entities })).toHaveLength(1_000);
  });

  it('may be nested as deep as it likes', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    expect(faultsOf(`{"format":"${FORMAT}","entities":[{"id":"a","kind":"person","name":${deep}}]}`)).toEqual(
      ['entities[0].name: `name` must be text; put it in quotes if it is'],
    );
  });

  it('cannot put control characters into a message', () => {
    const faults = faultsOf({ format: FORMAT, entities: [{ ...ADA, '\u001B[2J\u202E': 1 }] });
    expect(faults.join('\n')).not.toMatch(/\p{Cc}(?<!\n)|\p{Bidi_Control}/u);
  });

  it('takes time in proportion to its length', () => {
    const entities = Array.from({ length: 20_000 }, (_, n) => ({
      id: `e-${n}`,
      kind: 'person',
      name: `E ${n}`,
    }));
    const statements = entities.map(({ id }, n) => ({
      id: `s-${n}`,
      text: 'E',
      paragraph: 1,
      speaker: `${id}x`,
      claim: `c-${id}`,
    }));
    const started = performance.now();
    faultsOf({ format: FORMAT, entities, articles: [{ ...article({}), statements }] });
    // Comparing every dangling speaker with every entity would take hours.
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});

describe('whatever a file holds', { timeout: 30_000 }, () => {
  it('reading it never throws, and gives a corpus or faults', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 6 }), fc.string()), (text) => {
        const reading = readCorpusFile(text);
        expect(reading.ok || reading.faults.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reading something like a corpus never throws, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(likeACorpus(), (file) => {
        const reading = readCorpusFile(JSON.stringify(file));
        if (reading.ok) expect(readCorpusFile(writeCorpusFile(reading.corpus))).toEqual(reading);
        else expect(reading.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Records with the right field names that hold the right thing most of the time. */
function likeACorpus(): fc.Arbitrary<unknown> {
  const id = fc.constantFrom('ada', 'tom', 'harbour', 'one', 'two', 'Ada', '', '__proto__');
  const text = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('Ada Morrow', 'Tom Reed', 'Harbour') },
    fc.string(),
  );
  const or = (it: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary: it }, { weight: 1, arbitrary: fc.jsonValue() });
  const list = (it: fc.Arbitrary<unknown>) => or(fc.array(or(it), { maxLength: 4 }));
  const record = (fields: Record<string, fc.Arbitrary<unknown>>, required: string[]) =>
    or(fc.record(fields, { requiredKeys: required }));
  const entity = record(
    {
      id,
      kind: fc.constantFrom('person', 'topic'),
      name: text,
      aliases: list(text),
      needsContext: list(text),
      summary: list(record({ text, from: list(id) }, ['text', 'from'])),
    },
    ['id', 'kind', 'name'],
  );
  const published = record(
    { date: fc.constantFrom('2031-05-02', '2031-02-30'), basis: fc.constant('stated') },
    ['date', 'basis'],
  );
  const statement = record({ id, text, paragraph: fc.nat(3), speaker: id, claim: id }, [
    'id',
    'text',
    'paragraph',
  ]);
  const articles = list(
    record({ id, title: text, published, statements: list(statement) }, [
      'id',
      'title',
      'published',
      'statements',
    ]),
  );
  const claims = list(record({ id, text }, ['id', 'text']));
  return fc.record(
    { format: fc.constant(FORMAT), entities: list(entity), articles, claims },
    { requiredKeys: ['format', 'entities'] },
  );
}
