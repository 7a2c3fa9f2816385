/**
 * Reads the visible text of a part of the page as blocks. It changes nothing, asks for no layout, and asks for styles
 * only where a name cannot tell: once per element that holds text, and where text runs from one element into another.
 */
import type { Block } from './block.ts';
import { FOLDED, LEFT_OUT, roleOf } from './elements.ts';

/** Longer text is read as several blocks, in UTF-16 code units. A name across the cut is lost; no paragraph is so long. */
const MAX_BLOCK_LENGTH = 20_000;
/** Nodes between two chances for the caller to look at the clock: well under a millisecond. */
const NODES_PER_STEP = 100;

/** White space as HTML collapses it; a no-break space is text. */
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
const HAS_TEXT = /[^ \t\n\r\f]/;
const VISIBLE = { visibilityProperty: true } as const;

export interface ReadOptions {
  /** Of the boxes in the root only those in this part of it; null for the root's own lines alone. */
  readonly boxesIn?: Element | null;
  /** Parts that are not read, and that no block runs across. */
  readonly except?: ReadonlySet<Element>;
  /** Told of each part that is not shown now, but may be later. */
  readonly onHidden?: (element: Element) => void;
}

/** Yields blocks in document order, and null every now and then, so that the caller can stop in between. */
export function* blocksIn(root: Element, options: ReadOptions = {}): Generator<Block | null> {
  const { boxesIn = root } = options;
  const leftOut = new Set<Node>([...root.querySelectorAll(LEFT_OUT), ...(options.except ?? [])]);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const run = createRun();
  let node = walker.nextNode();
  for (let count = 1; node !== null; count++) {
    if (count % NODES_PER_STEP === 0) yield null;
    let inside = true;
    if (isElement(node)) {
      const role = roleOf(node);
      inside =
        role === 'inline' || (role === undefined && (boxesIn === root || boxesIn?.contains(node) === true));
      if (leftOut.has(node)) {
        inside = false;
        if (node.ariaHidden === 'true') options.onHidden?.(node);
      }
      if (role !== 'unseen' && (role !== 'inline' || !inside)) yield* run.end();
    } else if (HAS_TEXT.test((node as Text).data)) {
      const hidden = hiddenPartAround(node.parentElement!);
      if (hidden === null) yield* run.add(node as Text);
      else {
        options.onHidden?.(hidden);
        inside = hidden === node.parentElement && hidden.checkVisibility();
        if (!inside) walker.currentNode = root.contains(hidden) ? hidden : root;
      }
    } else run.space();
    node = inside ? walker.nextNode() : nodeBehind(walker);
  }
  yield* run.end();
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Moves to the next node in document order that is not inside the current one. */
function nodeBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    if (walker.parentNode() === null) return null;
  }
}

/** An element with `display: contents` has no box, so the browser calls it invisible; its text is shown all the same. */
const isShown = (element: Element, options?: typeof VISIBLE): boolean =>
  element.checkVisibility(options) ||
  (getComputedStyle(element).display === 'contents' &&
    (element.parentElement === null || isShown(element.parentElement, options)));

/** Null where `element` is shown; else the outermost element that is not shown, or, where its box is only transparent, itself. */
function hiddenPartAround(element: Element): Element | null {
  if (isShown(element, VISIBLE) && !element.matches(FOLDED)) return null;
  let hidden = element;
  for (let up: Element | null = element; up !== null && !isShown(up); up = up.parentElement) hidden = up;
  return hidden;
}

/** The innermost element around `node` that is a box of its own, or `node` itself: no block reaches beyond it. */
export function boxAround(node: Element): Element {
  let box = node;
  while (roleOf(box) === 'inline' && box.parentElement !== null && flow(box) !== 'box') {
    box = box.parentElement;
  }
  return box;
}

/** How text goes through an element: on and on, as a piece within the line, or in a box of its own. */
function flow(element: Element): 'on' | 'piece' | 'box' {
  const { display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'on';
  return display.startsWith('inline') ? 'piece' : 'box';
}

/** The block that is being put together. */
function createRun() {
  let text = '';
  let starts: number[] = [];
  let nodes: Text[] = [];
  let offsets: number[] = [];
  let gap = false;
  let box: Element | null = null;
  let parent: Element | null = null;

  function* end(): Generator<Block> {
    if (text.length > 1) yield { text, starts, nodes, offsets };
    text = '';
    [starts, nodes, offsets] = [[], [], []];
    gap = false;
    box = parent = null;
  }

  /** Whether text in `next` goes on where the text before it, in `parent`, stopped. */
  function goesOn(next: Element, glued: boolean): boolean {
    if (parent === next) return true;
    const joined = (flowOf: string) => flowOf === 'on' || (flowOf === 'piece' && !glued);
    return inlinesBetween(parent!, next).every((element) => joined(flow(element)));
  }

  function* add(node: Text): Generator<Block> {
    const next = node.parentElement!;
    const { data } = node;
    const glued = !gap && HAS_TEXT.test(data[0]!);
    if (text !== '' && ((parent !== next && namedBox(next) !== box) || !goesOn(next, glued))) yield* end();
    box ??= namedBox(next);
    parent = next;
    for (const { 0: words, index } of data.matchAll(WORDS)) {
      if (index > 0) gap = gap || !HAS_TEXT.test(data[index - 1]!);
      for (let from = 0; from < words.length; ) {
        const cut = words.length - from > MAX_BLOCK_LENGTH ? lastSpace(words, from) : words.length;
        push(words.slice(from, cut), node, index + from);
        from = cut;
        if (text.length < MAX_BLOCK_LENGTH) continue;
        yield* end();
        [box, parent] = [namedBox(next), next];
      }
    }
    gap = !HAS_TEXT.test(data.at(-1)!);
  }

  function push(piece: string, node: Text, offset: number): void {
    if (gap && text !== '') text += ' ';
    gap = false;
    starts.push(text.length);
    nodes.push(node);
    offsets.push(offset);
    text += piece;
  }

  /** White space that stands between elements. */
  function space(): void {
    gap = true;
  }

  return { add, end, space };
}

/** Where to cut words that are too long for one block: behind a space, or in the middle of a word that never ends. */
function lastSpace(words: string, from: number): number {
  const space = words.lastIndexOf(' ', from + MAX_BLOCK_LENGTH);
  return space > from ? space : from + MAX_BLOCK_LENGTH;
}

/** The innermost element that is a box by its name. */
function namedBox(element: Element): Element {
  let box = element;
  while (roleOf(box) === 'inline' && box.parentElement !== null) box = box.parentElement;
  return box;
}

/** The elements that text leaves and enters on its way from `from` to `to`, both in one box by name. */
function inlinesBetween(from: Element, to: Element): Element[] {
  const between: Element[] = [];
  for (const [start, other] of [
    [from, to],
    [to, from],
  ] as const) {
    for (let element = start; !element.contains(other); element = element.parentElement!)
      between.push(element);
  }
  return between;
}
