import { expect, it } from 'vitest';
import type { EntityId } from '../../../src/model/ids.ts';
import { rowsOfPage } from '../../../src/popup/rows.ts';

const found = (id: string, count: number) => ({
  entity: { id: id as EntityId, kind: 'person' as const, name: id, role: null },
  count,
  places: [],
});

const contents = { type: 'read' as const, entities: [found('putin', 2), found('musk', 3)] };

it('the popup lists what a page mentions most often first', () => {
  const rows = rowsOfPage(contents, false);
  expect(rows.map(({ result, count }) => [result.type === 'entity' && result.entity.id, count])).toEqual([
    ['musk', 3],
    ['putin', 2],
  ]);
});

it('it lists nothing where marking is off, or the page was not read', () => {
  expect(rowsOfPage(contents, true)).toEqual([]);
  expect(rowsOfPage({ type: 'silent' }, false)).toEqual([]);
});
