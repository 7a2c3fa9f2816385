import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/model/entity.ts';
import type { EntityId } from '../../../../src/model/ids.ts';
import { arcPath, arcsAt, layArcs } from '../../../../src/panel/connections/arcs.ts';
import { placeLabels, widthForNet, wrapped } from '../../../../src/panel/connections/labels.ts';
import { layNet, netAt } from '../../../../src/panel/connections/layout.ts';

const SPACE = { width: 340, height: 400 };
const entity = (id: string, statements: number) => ({
  id: id as EntityId,
  kind: 'person' as Kind,
  name: id,
  role: null,
  statements,
});
const connection = (a: string, b: string, shared: number) => ({
  a: a as EntityId,
  b: b as EntityId,
  shared,
});

const widthOf = (text: string) => 6 * text.length;

/** Thirty names, each connected with the first and with the one before it. */
const many = {
  entities: Array.from({ length: 30 }, (_, i) => entity(`name-${i}`, 60 - 2 * i)),
  connections: Array.from({ length: 29 }, (_, i) => [
    connection('name-0', `name-${i + 1}`, 30 - i),
    connection(`name-${i}`, `name-${i + 1}`, 1),
  ]).flat(),
};

describe('the net', () => {
  it('has the same picture each time', () => {
    expect(layNet(many, SPACE)).toEqual(layNet(many, SPACE));
  });

  it('stays in its space, and no circle covers the middle of another', () => {
    const { nodes } = layNet(many, SPACE);
    for (const { x, y, radius } of nodes) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(SPACE.width);
      expect(y - radius).toBeGreaterThanOrEqual(0);
      expect(y + radius).toBeLessThanOrEqual(SPACE.height);
    }
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(Math.max(a.radius, b.radius));
      }
    }
  });

  it('draws the more reported larger, and the stronger connection thicker', () => {
    const { nodes, edges } = layNet(many, SPACE);
    expect(nodes[0]!.radius).toBeGreaterThan(nodes[9]!.radius);
    expect(edges[0]!.width).toBeGreaterThan(edges[1]!.width);
  });

  it('puts a pair in the middle, not into the corners', () => {
    const pair = { entities: [entity('a', 2), entity('b', 1)], connections: [connection('a', 'b', 1)] };
    const { nodes } = layNet(pair, SPACE);
    const across = nodes.map(({ x }) => x);
    expect((Math.min(...across) + Math.max(...across)) / 2).toBeCloseTo(SPACE.width / 2);
    expect(Math.max(...across) - Math.min(...across)).toBeLessThan(SPACE.width / 2);
  });
});

describe('the names in the net', () => {
  const circle = (id: string, x: number, y: number) => ({ id: id as EntityId, text: id, x, y, radius: 5 });
  const written = (...circles: ReturnType<typeof circle>[]) =>
    placeLabels(circles, { widthOf, width: 300, height: 300, lines: [] });

  it('stand below their circles', () => {
    const [label] = written(circle('ada', 150, 50));
    expect(label).toMatchObject({ lines: ['ada'], x: 150 });
    expect(label!.y).toBeGreaterThan(55);
  });

  it('are not cut off at the edge', () => {
    const [label] = written(circle('a long name', 2, 50));
    expect(label!.x).toBeGreaterThanOrEqual(33);
  });

  it('make way for each other, the most important first', () => {
    const labels = written(circle('first name', 150, 50), circle('second name', 152, 64));
    expect(labels.flatMap(({ lines }) => lines)).toEqual(['first name', 'second name']);
    expect(Math.abs(labels[0]!.y - labels[1]!.y)).toBeGreaterThanOrEqual(12);
  });

  it('stand apart from each other and from every circle, at the end of a line where they stand far from their own', () => {
    const crowd = Array.from({ length: 24 }, (_, i) =>
      circle(`number ${i}`, 110 + 16 * (i % 6), 120 + 16 * Math.floor(i / 6)),
    );
    const labels = written(...crowd);
    expect(labels[0]!.lines).toEqual(['number 0']);
    expect(labels.filter(({ leader }) => leader !== undefined).length).toBeGreaterThan(0);
    const boxes = labels.map(({ lines: [text], x, y }) => ({
      x,
      y: y - 4,
      across: widthOf(text!) / 2,
      down: 5,
    }));
    const discs = crowd.map(({ x, y }) => ({ x, y, across: 5, down: 5 }));
    for (const [i, a] of boxes.entries())
      for (const b of [...boxes.slice(i + 1), ...discs])
        expect(
          Math.abs(a.x - b.x) >= a.across + b.across || Math.abs(a.y - b.y) >= a.down + b.down,
          `${JSON.stringify(a)} ${JSON.stringify(b)}`,
        ).toBe(true);
  });

  it('are left out where they have no room', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => circle(`number ${i}`, 15 * (i % 20), 15 * (i / 20)));
    const labels = written(...crowd);
    expect(labels.length).toBeLessThan(100);
  });

  it('avoid the lines of the net', () => {
    const below = { from: { x: 100, y: 65 }, to: { x: 200, y: 65 } };
    const [label] = placeLabels([circle('ada', 150, 50)], {
      widthOf,
      width: 300,
      height: 300,
      lines: [below],
    });
    expect(label!.y).toBeLessThan(50);
  });
});

describe('what is under a point', () => {
  const pair = { entities: [entity('a', 2), entity('b', 1)], connections: [connection('a', 'b', 1)] };

  it('is a circle near its rim, the line between two elsewhere, and nothing far from both', () => {
    const net = layNet(pair, SPACE);
    const [a, b] = [net.nodes[0]!, net.nodes[1]!];
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    expect(netAt(net, { x: a.x, y: a.y + a.radius + 4 })).toBe(a);
    expect(netAt(net, { x, y })).toBe(net.edges[0]);
    expect(netAt(net, { x: 5, y: 5 })).toBeNull();
  });

  it('of a list with arcs is the row of a name, and an arc beside the names', () => {
    const arcs = layArcs(many, { width: 240, rightToLeft: false, widthOf });
    const row = arcs.nodes[4]!;
    expect(arcsAt(arcs, { x: 230, y: row.y + 8 })).toBe(row);
    for (const edge of arcs.edges) {
      const [, , , across] = arcPath(edge, arcs).split(' ');
      const out = {
        x: edge.from.x - Number(arcPath(edge, arcs).split(' ')[4]),
        y: (edge.from.y + edge.to.y) / 2,
      };
      expect(across).toBe('A');
      expect(out.x).toBeGreaterThan(0);
      // Others may run along there.
      if (edge.connection.shared > 1) expect(arcsAt(arcs, out)).toMatchObject({ connection: {} });
    }
  });
});

it('a list with arcs is the mirror image of itself where texts run from right to left', () => {
  const [left, right] = [false, true].map((rightToLeft) =>
    layArcs(many, { width: 240, rightToLeft, widthOf }),
  );
  expect(right!.nodes.map(({ x }) => 240 - x)).toEqual(left!.nodes.map(({ x }) => x));
  for (let x = 0; x <= 240; x += 3)
    for (let y = 1; y < 700; y += 20) {
      const [here, there] = [arcsAt(left!, { x, y }), arcsAt(right!, { x: 240 - x, y })];
      const nameOf = (it: typeof here) => it && ('entity' in it ? it.entity.id : it.connection);
      expect(nameOf(there)).toEqual(nameOf(here));
    }
});

describe('a long name in a list with arcs', () => {
  it.each([
    ['Elon Musk', ['Elon Musk']],
    ['Return of Western firms to Russia', ['Return of', 'Western firms', 'to Russia']],
    ['Space cooperation between Russia and', ['Space', 'cooperation', 'between Russ…']],
    ['Donaudampfschifffahrt heute', ['Donaudampfsch', 'ifffahrt', 'heute']],
    ['Hohenlohe-Schillingsfürst', ['Hohenlohe-', 'Schillingsfür', 'st']],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', ['𠮷𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷']],
  ])('takes as many lines as it needs: %s', (name, lines) => {
    expect(wrapped(name, 13, { most: 3, widthOf: (text) => text.length })).toEqual(lines);
  });

  it('has a higher row, all of which belongs to it, and stands in no other', () => {
    const names = ['a', 'a name that needs two lines of this list', 'c'].map((id) => entity(id, 1));
    const arcs = layArcs({ entities: names, connections: [] }, { width: 240, rightToLeft: false, widthOf });
    expect(arcs.labels.map(({ lines }) => lines.length)).toEqual([1, 2, 1]);
    const [first, second, third] = arcs.rowEnds;
    expect(second! - first!).toBeGreaterThan(first!);
    expect(third! - second!).toBe(first);
    expect(arcs.height).toBe(third);
    for (const [row, end] of arcs.rowEnds.entries())
      expect(arcsAt(arcs, { x: 230, y: end - 1 })).toBe(arcs.nodes[row]);
  });
});

describe('long names of a net', () => {
  const long = 'Partnership for the Sustainable Development of the Coast';

  it('take several lines beside their circles', () => {
    const circle = { id: 'a' as EntityId, text: long, x: 170, y: 200, radius: 5 };
    const [label] = placeLabels([circle], { ...SPACE, widthOf, lines: [] });
    expect(label!.lines).toEqual(['Partnership for the Sustainable', 'Development of the Coast']);
    expect(label!.y).toBeGreaterThan(circle.y + circle.radius);
  });

  it('need more width than short ones: below it, a list has room for them', () => {
    const names = (name: string) => Array.from({ length: 24 }, () => name);
    expect(widthForNet(names('Ada Exemplar'), widthOf)).toBe(480);
    expect(widthForNet(names(long), widthOf)).toBeGreaterThan(700);
    expect(widthForNet([...names('Ada Exemplar'), ...names('Bo')], widthOf)).toBe(960);
  });
});
