/** Puts a block together from the text nodes of one line of the page, as they come. */
import type { Block } from './block.ts';
import { parentOf, roleOf } from './elements.ts';
import { HAS_TEXT } from './text-nodes.ts';

/** Longer text is read as several blocks, in UTF-16 code units. A name across the cut is lost; no paragraph is so long. */
export const MAX_BLOCK_LENGTH = 20_000;

/** A stretch without white space that HTML would collapse; a no-break space is text. */
const PIECE = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

export function createRun(onBlock: (block: Block) => void) {
  let text = '';
  let starts: number[] = [];
  let nodes: Text[] = [];
  let offsets: number[] = [];
  /** Whether white space stands before what comes next. */
  let gap = false;
  /** Around the last text: its element first, its box last. */
  let line: readonly Element[] = [];

  /** Ends the block: what comes next stands in another box, or behind something that is no text. */
  function end(): void {
    // A name has two letters at least.
    if (text.length > 1) onBlock({ text, starts, nodes, offsets });
    text = '';
    starts = [];
    nodes = [];
    offsets = [];
    gap = false;
    line = [];
  }

  /** @param isGlued whether no white space stands between the text before and the text in `next` */
  function goesOn(next: readonly Element[], isGlued: boolean): boolean {
    if (next.at(-1) !== line.at(-1) || text.length > MAX_BLOCK_LENGTH) return false;
    const inLine = isGlued ? ['on'] : ['on', 'piece'];
    const crossed = [...line, ...next].filter((it) => !line.includes(it) || !next.includes(it));
    return crossed.every((it) => inLine.includes(flowOf(it)));
  }

  return {
    end,
    /** @param parent the element around it @param data the node's text from `offset` on, or a part of it */
    add(node: Text, parent: Element, data: string, offset = 0): void {
      if (parent !== line[0]) {
        const next = lineAround(parent);
        if (line.length > 0 && !goesOn(next, !gap && HAS_TEXT.test(data[0]!))) end();
        line = next;
      }
      let from = 0;
      for (let match = PIECE.exec(data); match !== null; match = PIECE.exec(data)) {
        const piece = match[0];
        if (text !== '' && (gap || match.index > from)) text += ' ';
        starts.push(text.length);
        nodes.push(node);
        offsets.push(offset + match.index);
        text += piece;
        from = match.index + piece.length;
        gap = false;
      }
      gap ||= from < data.length;
    },
    /** A text of nothing but white space. Most texts of a page stand between its boxes, and are this. */
    space(): void {
      gap = true;
    },
  };
}

/** How text goes through an element: on and on, as a piece within the line, or in a box of its own. */
export function flowOf(element: Element): 'on' | 'piece' | 'box' {
  const { display } = getComputedStyle(element);
  if (/^(inline$|contents|ruby)/.test(display)) return 'on';
  return display.startsWith('inline') ? 'piece' : 'box';
}

/** `element` and what is around it, up to the innermost that is a box by its name. */
function lineAround(element: Element): Element[] {
  const around: Element[] = [];
  for (let up: Element | null = element; up !== null; up = roleOf(up) === 'inline' ? parentOf(up) : null)
    around.push(up);
  return around;
}
