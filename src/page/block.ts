/**
 * A block: the text of one block-level box as the matcher searches it, with a compact way back to the page's text nodes.
 *
 * White space is collapsed as the browser does it, so a block's text is made of pieces: stretches that stand in one text
 * node exactly as they stand in the block. Between two pieces there may be one space that stands for several.
 *
 * | array     | piece k                                              |
 * |-----------|------------------------------------------------------|
 * | `starts`  | where it starts in `text`, in UTF-16 code units      |
 * | `nodes`   | the text node it stands in                           |
 * | `offsets` | where it starts in that node, in UTF-16 code units   |
 */
export interface Block {
  readonly text: string;
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

/** Whether some of its text has left the page. */
export const isBroken = ({ nodes }: Pick<Block, 'nodes'>): boolean => nodes.some((node) => !node.isConnected);

export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where the code unit at `index` of the block's text stands. @param index 0 to the text's length, exclusive */
function pointAt({ starts, nodes, offsets }: Block, index: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low]!, offset: offsets[low]! + index - starts[low]! };
}

/** The first point of a span of the block's text, and the point behind its last code unit. */
export function pointsOf(block: Block, { start, end }: { start: number; end: number }): [Point, Point] {
  const last = pointAt(block, end - 1);
  return [pointAt(block, start), { node: last.node, offset: last.offset + 1 }];
}
