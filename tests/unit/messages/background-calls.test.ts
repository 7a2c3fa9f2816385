import { describe, expect, it } from 'vitest';
import { backgroundCalls } from '../../../src/messages/background-calls.ts';

describe('what a panel may ask about a page that mentions very many', () => {
  const entities = Array.from({ length: 20_000 }, (_, nth) => `name-${nth}`);
  const filter = { kinds: ['person'] };
  const limits = { entities: 24, connections: 60 };
  it.each([
    ['cardsOf', { entities }],
    ['timelineOf', { ...filter, entities, article: null, days: null, limit: 300 }],
    ['connectionsOf', { ...filter, around: entities, least: 1, limits }],
  ] as const)('%s takes all of them', async (call, params) => {
    expect(await backgroundCalls[call].params['~standard'].validate(params)).toEqual({ value: params });
  });
});
