import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, pointsOf } from '../../../src/page/block.ts';

/** A text node, as far as a block looks at it. */
const node = (data: string) => ({ data }) as Text;

/** A block of pieces that stand in nodes of their own, each behind some text that is not in the block. */
function blockOf(pieces: readonly { before: string; text: string }[]): Block {
  let text = '';
  const [starts, nodes, offsets] = [[] as number[], [] as Text[], [] as number[]];
  for (const piece of pieces) {
    starts.push(text.length);
    nodes.push(node(piece.before + piece.text));
    offsets.push(piece.before.length);
    text += piece.text;
  }
  return { text, starts, nodes, offsets };
}

test('a name over three nodes starts in the first and ends in the last', () => {
  const block = blockOf([
    { before: '', text: 'Kirill ' },
    { before: '\n', text: 'Dm' },
    { before: '  ', text: 'itriev said' },
  ]);
  const [from, to] = pointsOf(block, { start: 0, end: 15 });
  expect(block.text.slice(0, 15)).toBe('Kirill Dmitriev');
  expect([from.node, from.offset]).toEqual([block.nodes[0], 0]);
  expect([to.node, to.offset]).toEqual([block.nodes[2], 8]);
});

test('a name that ends with a node ends in that node, not at the start of the next', () => {
  const block = blockOf([
    { before: '', text: 'Putin' },
    { before: '', text: '’s plane' },
  ]);
  const [from, to] = pointsOf(block, { start: 0, end: 5 });
  expect([from.node, to.node, to.offset]).toEqual([block.nodes[0], block.nodes[0], 5]);
});

test('every code unit of a block is the one at its point', () => {
  const piece = fc.record({ before: fc.string(), text: fc.string({ minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), (pieces, random) => {
      const block = blockOf(pieces);
      const index = random % block.text.length;
      const [from, to] = pointsOf(block, { start: index, end: index + 1 });
      expect(from.node.data[from.offset]).toBe(block.text[index]);
      expect(to).toEqual({ node: from.node, offset: from.offset + 1 });
    }),
  );
});
