import { describe, expect, it } from 'vitest';
import { linkCorpus } from '../../../src/briefs/link.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { dayOf, happenedOn } from '../../../src/model/days.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';
import type { ConnectionsQuery, TimelineQuery } from '../../../src/model/overview.ts';
import { buildOverview } from '../../../src/overview/build.ts';
import { connectionsOf } from '../../../src/overview/connections.ts';
import { openOverview } from '../../../src/overview/overview.ts';
import { timelineOf } from '../../../src/overview/timeline.ts';
import { smallCorpus } from '../../support/small-corpus.ts';

const KINDS = ['person', 'organization', 'place', 'topic'] as const;
const ADA = 'ada-example' as EntityId;
const BRUNO = 'bruno-sample' as EntityId;
const TAX = 'paper-tax' as EntityId;

const [planned, delayed] = smallCorpus.articles;
/** Bruno meets Ada in the second article too, a month whose day nobody knows before it. */
const corpus = {
  ...smallCorpus,
  articles: [
    planned!,
    {
      ...delayed!,
      statements: [
        ...delayed!.statements,
        {
          ...delayed!.statements[0]!,
          id: 'tax-delayed:2' as (typeof smallCorpus.articles)[0]['statements'][0]['id'],
          text: 'Bruno Sample met Ada Example over the paper tax.',
          claim: null,
          happened: '2025-01',
        },
      ],
    },
  ],
};
const overview = buildOverview(linkCorpus(corpus, compileMatcher(corpus.entities)));

const timeline = (changes: Partial<TimelineQuery> = {}) =>
  timelineOf(overview, {
    kinds: [...KINDS],
    entities: null,
    article: null,
    days: null,
    limit: 10,
    ...changes,
  });
const connections = (changes: Partial<ConnectionsQuery> = {}) =>
  connectionsOf(overview, {
    kinds: [...KINDS],
    around: null,
    least: 1,
    limits: { entities: 10, connections: 10 },
    ...changes,
  });

describe('a day as a number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['1969-12-31', -1],
  ])('%s is %i', (date, day) => expect(dayOf(date)).toBe(day));
});

describe('a month or a year', () => {
  it.each([
    ['1970-01', 200, 14],
    ['1970', 400, 182],
    ['1970-01', 9, 9],
    ['1970', 100, 100],
    ['1971', 100, 365 + 182],
    ['1970-01-03', 1, 2],
  ])('%s reported on day %i counts as day %i', (date, reported, day) => {
    expect(happenedOn(date, reported)).toBe(day);
  });
});

describe('the timeline', () => {
  it('counts each day on which something was reported, or happened', () => {
    expect(timeline().days).toEqual([
      { day: dayOf('2025-01-02'), reported: 2, happened: 0 },
      { day: dayOf('2025-01-15'), reported: 0, happened: 1 },
      { day: dayOf('2025-02-03'), reported: 2, happened: 0 },
    ]);
  });

  it('gives the statements by their place in their articles, in the order in which they were reported', () => {
    expect(timeline().places?.map(({ article, at }) => `${article} ${at}`)).toEqual([
      'tax-planned 0',
      'tax-planned 1',
      'tax-delayed 0',
      'tax-delayed 1',
    ]);
  });

  it('past the limit gives counts alone', () => {
    expect(timeline({ limit: 3 })).toMatchObject({ total: 4, inView: 4, places: null });
  });

  it.each<[string, Partial<TimelineQuery>, number]>([
    ['an entity', { entities: [BRUNO] }, 2],
    ['several entities', { entities: [BRUNO, TAX] }, 4],
    ['nobody', { entities: [] }, 0],
    ['a kind', { kinds: ['topic'] }, 3],
    ['no kind', { kinds: [] }, 0],
    ['an entity of another kind', { entities: [BRUNO], kinds: ['topic'] }, 0],
    ['an article', { article: 'tax-planned' as ArticleId }, 2],
    ['an unknown article', { article: 'gone' as ArticleId }, 0],
  ])('of %s', (_, query, total) => expect(timeline(query).total).toBe(total));

  it('of some days has what was reported or happened then, and still counts every other day', () => {
    const january = { from: dayOf('2025-01-10'), to: dayOf('2025-01-31') };
    const { places, inView, days } = timeline({ days: january });
    expect(places?.map(({ article, at }) => `${article} ${at}`)).toEqual(['tax-delayed 1']);
    expect([inView, days.length]).toEqual([1, 3]);
  });
});

describe('the connections', () => {
  const told = (changes?: Partial<ConnectionsQuery>) =>
    connections(changes).connections.map(({ a, b, shared }) => [a, b, shared].join(' '));

  it('have the strongest first, each once, the more reported entity before the other', () => {
    expect(told()).toEqual([
      'ada-example paper-tax 3',
      'ada-example bruno-sample 1',
      'paper-tax bruno-sample 1',
    ]);
    expect(connections().entities).toEqual([
      { id: ADA, statements: 3 },
      { id: TAX, statements: 3 },
      { id: BRUNO, statements: 2 },
    ]);
  });

  it('of two statements at least leave out whoever shares fewer', () => {
    expect(told({ least: 2 })).toEqual(['ada-example paper-tax 3']);
    expect(connections({ least: 2 }).entities.map(({ id }) => id)).toEqual([ADA, TAX]);
  });

  it('of a kind are among that kind', () => {
    expect(told({ kinds: ['person'] })).toEqual(['ada-example bruno-sample 1']);
  });

  it('around somebody are theirs alone', () => {
    expect(told({ around: [BRUNO] })).toEqual(['ada-example bruno-sample 1', 'paper-tax bruno-sample 1']);
  });

  it('within limits keep the strongest, and say how many there are', () => {
    const { found, strongest } = connections({ limits: { entities: 2, connections: 1 }, least: 1 });
    expect(found).toEqual({ entities: 3, connections: 3 });
    expect(strongest).toBe(3);
    expect(told({ limits: { entities: 2, connections: 1 } })).toEqual(['ada-example paper-tax 3']);
  });

  it('around somebody keep that one, however little reported', () => {
    expect(told({ around: [BRUNO], limits: { entities: 2, connections: 9 } })).toEqual([
      'ada-example bruno-sample 1',
    ]);
  });
});

describe('what is stored', () => {
  it('opens as it was', () => expect(openOverview(structuredClone(overview))).toEqual(overview));

  it.each([undefined, null, 'x', {}, { ...overview, format: 'backstory-overview-0' }])(
    'is refused where this version did not make it: %o',
    (stored) => expect(() => openOverview(stored)).toThrow('overview'),
  );
});
