/** Puts a block together from the text nodes of one line of the page, as they come. */
import type { Block } from './block.ts';
import { parentOf, roleOf } from './elements.ts';

/** Longer text is read as several blocks, in UTF-16 code units. A name across the cut is lost; no paragraph is so long. */
export const MAX_BLOCK_LENGTH = 20_000;

/** White space as HTML collapses it, other than one space; a no-break space is text. */
const COLLAPSING = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const HAS_COLLAPSING = /[\t\n\r\f]| [ \t\n\r\f]/;
const SPACE = /[ \t\n\r\f]/;

export function createRun(onBlock: (block: Block) => void) {
  let text = '';
  let starts: number[] = [];
  let nodes: Text[] = [];
  let offsets: number[] = [];
  /** Whether white space stands before what comes next. */
  let gap = false;
  /** The element of the last text. */
  let parent: Element | null = null;

  /** Ends the block: what comes next stands in another box, or behind something that is no text. */
  function end(): void {
    // A name has two letters at least.
    if (text.length > 1) onBlock({ text, starts, nodes, offsets });
    text = '';
    if (starts.length > 0) [starts, nodes, offsets] = [[], [], []];
    gap = false;
    parent = null;
  }

  /** Whether text in `next` stands in one line with the text before it. */
  function goesOn(next: Element, isGlued: boolean): boolean {
    if (parent === null || parent === next) return true;
    if (namedBox(parent) !== namedBox(next) || text.length > MAX_BLOCK_LENGTH) return false;
    const joins = (element: Element) => ['on', isGlued ? '' : 'piece'].includes(flowOf(element));
    return inlinesBetween(parent, next).every(joins);
  }

  function push(node: Text, words: string, offset: number): void {
    const first = words.startsWith(' ') ? 1 : 0;
    const last = words.endsWith(' ') ? words.length - 1 : words.length;
    gap ||= first > 0;
    if (first < last) {
      if (gap && text !== '') text += ' ';
      starts.push(text.length);
      nodes.push(node);
      offsets.push(offset + first);
      text += words.slice(first, last);
      gap = false;
    }
    gap ||= last < words.length;
  }

  return {
    end,
    /** @param data the node's text from `offset` on, or a part of it */
    add(node: Text, data: string, offset: number): void {
      const next = parentOf(node)!;
      if (!goesOn(next, !gap && !SPACE.test(data[0]!))) end();
      parent = next;
      let from = 0;
      // Most text has none: asking is far cheaper than going through the matches.
      const spaces = HAS_COLLAPSING.test(data) ? data.matchAll(COLLAPSING) : [];
      for (const { 0: space, index } of spaces) {
        push(node, data.slice(from, index), offset + from);
        gap = true;
        from = index + space.length;
      }
      push(node, data.slice(from), offset + from);
    },
    /** White space that stands between elements. */
    space(): void {
      gap = true;
    },
  };
}

/** How text goes through an element: on and on, as a piece within the line, or in a box of its own. */
export function flowOf(element: Element): 'on' | 'piece' | 'box' {
  const { display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'on';
  return display.startsWith('inline') ? 'piece' : 'box';
}

/** The innermost element around `element`, or itself, that is a box by its name. */
function namedBox(element: Element): Element {
  let box = element;
  for (let up = parentOf(box); up !== null && roleOf(box) === 'inline'; up = parentOf(up)) box = up;
  return box;
}

/** The elements that text leaves and enters on its way from `from` to `to`, both in one box by name. */
function inlinesBetween(from: Element, to: Element): Element[] {
  const [left, entered] = [inlinesAround(from), inlinesAround(to)];
  return [...left.filter((it) => !entered.includes(it)), ...entered.filter((it) => !left.includes(it))];
}

/** `element` and what is around it, inside the box by name. */
function inlinesAround(element: Element): Element[] {
  const box = namedBox(element);
  const inlines: Element[] = [];
  for (let up = element; up !== box; up = parentOf(up)!) inlines.push(up);
  return inlines;
}
