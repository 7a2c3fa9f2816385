import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityLink } from '../../../src/model/brief.ts';
import type { EntityId } from '../../../src/model/ids.ts';
import { segmentsOf } from '../../../src/ui/segments.ts';

const link = (start: number, end: number, entity: string): EntityLink => ({
  start,
  end,
  entity: entity as EntityId,
});

const cases: { name: string; text: string; links: EntityLink[]; expected: [string, string | null][] }[] = [
  {
    name: 'a text without names is one segment',
    text: 'Talks began.',
    links: [],
    expected: [['Talks began.', null]],
  },
  { name: 'an empty text has no segments', text: '', links: [], expected: [] },
  {
    name: 'names at both ends leave no empty segments',
    text: 'Putin met Witkoff',
    links: [link(0, 5, 'putin'), link(10, 17, 'witkoff')],
    expected: [
      ['Putin', 'putin'],
      [' met ', null],
      ['Witkoff', 'witkoff'],
    ],
  },
  {
    name: 'names that touch stay apart',
    text: 'ABCD',
    links: [link(0, 2, 'a'), link(2, 4, 'b')],
    expected: [
      ['AB', 'a'],
      ['CD', 'b'],
    ],
  },
  {
    name: 'a link that overlaps an earlier one is passed over',
    text: 'Le Pen party',
    links: [link(0, 6, 'marine-le-pen'), link(3, 12, 'party')],
    expected: [
      ['Le Pen', 'marine-le-pen'],
      [' party', null],
    ],
  },
  {
    name: 'links out of bounds, empty or backwards are passed over',
    text: 'Mars',
    links: [link(-1, 2, 'a'), link(2, 2, 'b'), link(3, 1, 'c'), link(2, 9, 'd')],
    expected: [['Mars', null]],
  },
];

describe('segmentsOf', () => {
  it.each(cases)('$name', ({ text, links, expected }) => {
    expect(segmentsOf(text, links).map((segment) => [segment.text, segment.entity])).toEqual(expected);
  });

  it('never loses or repeats a letter, whatever the links', () => {
    const links = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), links, (text, pairs) => {
        const segments = segmentsOf(
          text,
          pairs.map(([start, end]) => link(start, end, 'x')),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });
});
