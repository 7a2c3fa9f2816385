import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { composeBrief, composeReport } from '../../../src/briefs/compose.ts';
import type { LinkedCorpus } from '../../../src/briefs/linked.ts';
import { ArticleReport, Brief } from '../../../src/model/brief.ts';
import { EntityId } from '../../../src/model/ids.ts';
import { type ArticleInput, linked } from './sample.ts';

const briefOf = (corpus: LinkedCorpus, id: string): Brief =>
  composeBrief(corpus, v.parse(EntityId, id)) ?? expect.fail(`${id} has no brief`);
const leadOf = (corpus: LinkedCorpus, id: string) => briefOf(corpus, id).lead.map(({ text }) => text);
const one = (id: string, date: string, ...texts: string[]): ArticleInput => ({
  id,
  date,
  statements: texts.map((text) => ({ text })),
});

/** Three articles: all report the harbour, two the strike, one the flood. */
const HARBOUR: readonly ArticleInput[] = [
  {
    id: 'first',
    date: '2031-05-01',
    statements: [
      { text: 'Ada Morrow wants a new harbour for 4 million.', claim: 'harbour' },
      { text: 'Ada Morrow is against the strike of the dockers.', claim: 'strike' },
      { text: 'Tom Reed lost his house in the flood.' },
    ],
  },
  {
    id: 'second',
    date: '2031-05-08',
    statements: [
      { text: 'The harbour of Ada Morrow would cost 5 million.', claim: 'harbour' },
      { text: 'Ada Morrow opened a school named after Lena Varga.' },
    ],
  },
  {
    id: 'third',
    date: '2031-05-15',
    statements: [
      { text: 'The price has doubled.', speaker: 'tom-reed', claim: 'harbour' },
      { text: 'Tom Reed called the dockers out again.', claim: 'strike' },
    ],
  },
];
const WRITTEN = {
  claims: [
    { id: 'harbour', text: 'Ada Morrow plans a new harbour.', difference: 'It costs 4 or 5 million.' },
    { id: 'strike', text: 'Dockers are on strike.' },
  ],
};

describe('the claims of a brief', () => {
  const brief = briefOf(linked(HARBOUR, WRITTEN), 'ada-morrow');

  it('come with those first that most articles report of the entity, however many report them of others', () => {
    // Of the two articles on the strike, one names her, a week before the school was opened.
    expect(brief.claims.map(({ id, articles }) => [id, articles])).toEqual([
      ['harbour', 3],
      [null, 1],
      ['strike', 2],
    ]);
  });

  it('show every statement of the claim, those that do not concern the entity too, oldest first', () => {
    expect(brief.claims[0]?.statements.map(({ id }) => id)).toEqual(['first:1', 'second:1', 'third:1']);
    expect(brief.claims[2]?.statements.map(({ id }) => id)).toEqual(['first:2', 'third:2']);
  });

  it('show the common ground with whom it names, and the difference', () => {
    expect(brief.claims[0]).toMatchObject({
      text: 'Ada Morrow plans a new harbour.',
      links: [{ start: 0, end: 10, entity: 'ada-morrow' }],
      difference: 'It costs 4 or 5 million.',
    });
  });

  it('put side by side what the articles say where they differ', () => {
    const sides = [
      { says: '4 million', articles: ['first'] },
      { says: '5 million', articles: ['second'] },
    ];
    const corpus = linked(HARBOUR, { claims: [{ id: 'harbour', text: 'Ada Morrow plans.', sides }] });
    expect(briefOf(corpus, 'ada-morrow').claims[0]?.sides).toEqual(sides);
  });

  it('of one statement are that statement', () => {
    expect(brief.claims[1]).toMatchObject({
      id: null,
      text: 'Ada Morrow opened a school named after Lena Varga.',
      difference: null,
      articles: 1,
    });
  });

  it('say what the newest article says where nobody put the common ground into words', () => {
    const unwritten = briefOf(linked(HARBOUR), 'ada-morrow');
    expect(unwritten.claims[0]).toMatchObject({
      id: 'harbour',
      text: 'The price has doubled.',
      difference: null,
    });
  });

  it('leave out what does not concern the entity', () => {
    const texts = brief.claims.flatMap((it) => it.statements.map(({ text }) => text));
    expect(texts).not.toContain('Tom Reed lost his house in the flood.');
  });

  it('come most recent first where as many articles report them', () => {
    const corpus = linked([
      one('old', '2030-01-01', 'Tom Reed sold bread.'),
      one('new', '2031-01-01', 'Tom Reed bought a mill.'),
    ]);
    expect(briefOf(corpus, 'tom-reed').claims.map(({ text }) => text)).toEqual([
      'Tom Reed bought a mill.',
      'Tom Reed sold bread.',
    ]);
  });

  it('count an article once, however often it makes the claim', () => {
    const statements = ['Tom Reed sold bread.', 'Tom Reed sold bread again.'].map((text) => ({
      text,
      claim: 'bread',
    }));
    const corpus = linked([{ id: 'one', date: '2031-01-01', statements }]);
    expect(briefOf(corpus, 'tom-reed').claims).toMatchObject([{ articles: 1, statements: [{}, {}] }]);
  });
});

describe('a statement in a brief', () => {
  it('has its speaker, its article and its place there', () => {
    const { claims } = briefOf(linked(HARBOUR, WRITTEN), 'tom-reed');
    const statement = claims.flatMap(({ statements }) => statements).find(({ id }) => id === 'third:1');
    expect(statement).toMatchObject({
      speaker: { id: 'tom-reed', name: 'Tom Reed' },
      paragraph: 1,
      article: { id: 'third', published: { date: '2031-05-15', basis: 'stated' } },
    });
  });
});

describe('the lead of a brief', () => {
  it('is the written summary, each sentence with the statements behind it', () => {
    const summaries = {
      'ada-morrow': [
        { text: 'Morrow wants a harbour.', from: ['harbour', 'first:1'] },
        { text: 'She opened a school.', from: ['second:2'] },
      ],
    };
    const { lead } = briefOf(linked(HARBOUR, { ...WRITTEN, summaries }), 'ada-morrow');
    expect(lead).toEqual([
      {
        text: 'Morrow wants a harbour.',
        links: [{ start: 0, end: 6, entity: 'ada-morrow' }],
        statements: ['first:1', 'second:1', 'third:1'],
      },
      { text: 'She opened a school.', links: [], statements: ['second:2'] },
    ]);
  });

  it('is otherwise chosen: what most articles report first', () => {
    expect(leadOf(linked(HARBOUR, WRITTEN), 'ada-morrow')[0]).toBe('Ada Morrow plans a new harbour.');
  });

  it('prefers the statement that names the entity to common ground that does not', () => {
    expect(leadOf(linked(HARBOUR, WRITTEN), 'ada-morrow')).toContain(
      'Ada Morrow is against the strike of the dockers.',
    );
  });

  it('prefers what is about the entity to what names it in passing', () => {
    const corpus = linked([
      one('one', '2031-01-02', 'Ada Morrow, a cousin of Tom Reed, opened a bridge.'),
      one('two', '2031-01-01', 'Tom Reed raises goats.'),
    ]);
    expect(leadOf(corpus, 'tom-reed')[0]).toBe('Tom Reed raises goats.');
  });

  it('is the most recent where all else is equal', () => {
    const corpus = linked([
      one('a', '2031-01-01', 'Tom Reed raises goats.'),
      one('b', '2031-03-01', 'Tom Reed writes poems.'),
      one('c', '2031-02-01', 'Tom Reed paints doors.'),
    ]);
    expect(leadOf(corpus, 'tom-reed')).toEqual([
      'Tom Reed writes poems.',
      'Tom Reed paints doors.',
      'Tom Reed raises goats.',
    ]);
  });

  it('never says the same twice', () => {
    const corpus = linked([
      one('a', '2031-01-01', 'Tom Reed raises forty goats near Eastwick.', 'Tom Reed writes poems.'),
      one('b', '2031-01-02', 'Near Eastwick, Tom Reed raises about forty goats.'),
    ]);
    expect(leadOf(corpus, 'tom-reed')).toEqual([
      'Tom Reed raises forty goats near Eastwick.',
      'Tom Reed writes poems.',
    ]);
  });

  it('has three sentences at most, and is no longer than a reader takes in', () => {
    const sentences = ['goats', 'poems', 'doors', 'stamps', 'kites'].map((it) => `Tom Reed loves ${it}.`);
    expect(leadOf(linked([one('a', '2031-01-01', ...sentences)]), 'tom-reed')).toHaveLength(3);
    const long = (word: string) =>
      `Tom Reed ${Array.from({ length: 25 }, (_, n) => `${word}${'abcdefghijklmnopqrstuvwxyz'[n]}`).join(' ')}.`;
    const lead = leadOf(
      linked([one('a', '2031-01-01', long('goatish'), long('poetic'), long('wooden'))]),
      'tom-reed',
    );
    expect(lead.length).toBeGreaterThan(0);
    expect(lead.join('').length).toBeLessThanOrEqual(400);
  });

  it('is one sentence where one was reported, however long', () => {
    const text = `Tom Reed ${'very '.repeat(120)}much agrees.`;
    expect(leadOf(linked([one('a', '2031-01-01', text)]), 'tom-reed')).toEqual([text]);
  });

  it('is empty where nothing was reported', () => {
    expect(briefOf(linked(HARBOUR), 'tidal-power')).toMatchObject({
      lead: [],
      claims: [],
      related: [],
      articles: { reporting: 0, total: 3 },
    });
  });
});

describe('whom an entity is reported with', () => {
  it('are people, organizations and topics, most shared statements first', () => {
    const corpus = linked([
      one(
        'a',
        '2031-01-01',
        'Ada Morrow told the Harbour Trust in Eastwick about tidal power.',
        'The Harbour Trust thanked Ada Morrow in Eastwick.',
      ),
    ]);
    expect(briefOf(corpus, 'ada-morrow').related.map(({ id, shared }) => [id, shared])).toEqual([
      ['harbour-trust', 2],
      ['tidal-power', 1],
    ]);
  });

  it('include who speaks of the entity', () => {
    const corpus = linked([
      { id: 'a', date: '2031-01-01', statements: [{ text: 'Tom Reed is late.', speaker: 'lena-varga' }] },
    ]);
    expect(briefOf(corpus, 'tom-reed').related).toMatchObject([
      { id: 'lena-varga', name: 'Lena Varga', shared: 1 },
    ]);
  });

  it('do not include who is only in another statement of the same claim', () => {
    expect(briefOf(linked(HARBOUR, WRITTEN), 'ada-morrow').related.map(({ id }) => id)).toEqual([
      'lena-varga',
    ]);
  });
});

describe('a brief', () => {
  it('counts the articles that report on the entity', () => {
    expect(briefOf(linked(HARBOUR, WRITTEN), 'ada-morrow').articles).toEqual({ reporting: 2, total: 3 });
  });

  it('fits the model, as does the report of an article', () => {
    const corpus = linked(HARBOUR, WRITTEN);
    for (const id of corpus.entities.keys())
      expect(v.safeParse(Brief, briefOf(corpus, id)).success).toBe(true);
    expect(v.safeParse(ArticleReport, composeReport(corpus, corpus.articles[0]!)).success).toBe(true);
  });

  it('is null for an entity that the corpus does not have', () => {
    expect(composeBrief(linked(HARBOUR), v.parse(EntityId, 'nobody'))).toBeNull();
  });
});

describe('the report of an article', () => {
  it('has all its statements in the order of the article', () => {
    const corpus = linked(HARBOUR, WRITTEN);
    const report = composeReport(corpus, corpus.articles[0]!);
    expect(report.statements.map(({ id }) => id)).toEqual(['first:1', 'first:2', 'first:3']);
  });
});
