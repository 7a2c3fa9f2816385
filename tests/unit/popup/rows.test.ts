import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/model/ids.ts';
import { rowsOfPage, sumCounts } from '../../../src/popup/rows.ts';

const count = (entity: string, times: number) => ({ entity: entity as EntityId, count: times });
const card = (id: string) => ({ id: id as EntityId, kind: 'person' as const, name: id, role: null });

describe('what a page mentions', () => {
  it('adds up the frames of a page, most often mentioned first', () => {
    expect(sumCounts([[count('putin', 2), count('musk', 3)], [], [count('putin', 4)]])).toEqual([
      count('putin', 6),
      count('musk', 3),
    ]);
  });

  it('leaves out what the corpus no longer knows', () => {
    const rows = rowsOfPage([count('putin', 2), count('gone', 1)], [card('putin')]);
    expect(rows.map(({ result, count }) => [result.type === 'entity' && result.entity.id, count])).toEqual([
      ['putin', 2],
    ]);
  });

  it('keeps the order of the counts, whatever the order of the cards', () => {
    const rows = rowsOfPage([count('a', 3), count('b', 2)], [card('b'), card('a')]);
    expect(rows.map(({ count }) => count)).toEqual([3, 2]);
  });
});
