import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/model/ids.ts';
import { byWeight, nthMention, type PageEntity, sumFrames } from '../../../src/tab/mentions.ts';

const count = (entity: string, times: number) => ({ entity: entity as EntityId, count: times });
const card = (id: string) => ({ id: id as EntityId, kind: 'person' as const, name: id, role: null });
const frame = (frameId: number) => ({ tabId: 7, frameId });
const told = (entities: readonly PageEntity[]) =>
  entities.map(({ entity, count }) => `${entity.id} ${count}`);

const frames = [
  { frame: frame(0), counts: [count('putin', 2), count('musk', 3)] },
  { frame: frame(4), counts: [] },
  { frame: frame(5), counts: [count('nasa', 1), count('putin', 4)] },
];
const cards = [card('musk'), card('nasa'), card('putin')];

describe('what a page mentions', () => {
  it('adds up its frames, in the order of first mentions, whatever the order of the cards', () => {
    expect(told(sumFrames(frames, cards))).toEqual(['putin 6', 'musk 3', 'nasa 1']);
  });

  it('leaves out what the corpus no longer knows', () => {
    expect(told(sumFrames(frames, [card('musk')]))).toEqual(['musk 3']);
  });

  it('by weight, has the most mentioned first, and of equals the one that comes first on the page', () => {
    const equals = [{ frame: frame(0), counts: [count('b', 1), count('a', 1), count('c', 2)] }];
    expect(told(byWeight(sumFrames(equals, [card('a'), card('b'), card('c')])))).toEqual([
      'c 2',
      'b 1',
      'a 1',
    ]);
  });
});

describe('the mentions of one entity, counted over all frames', () => {
  const [putin] = sumFrames(frames, cards);
  it.each([
    [0, { frame: frame(0), nth: 0 }],
    [1, { frame: frame(0), nth: 1 }],
    [2, { frame: frame(5), nth: 0 }],
    [5, { frame: frame(5), nth: 3 }],
    [6, { frame: frame(0), nth: 0 }],
  ])('number %i stands where it stands', (nth, place) => {
    expect(nthMention(putin!, nth)).toEqual(place);
  });

  it('are nowhere where the page mentions it no more', () => {
    expect(nthMention({ entity: card('a'), count: 0, places: [] }, 0)).toBeNull();
  });
});
