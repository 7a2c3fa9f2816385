/**
 * Reads the visible text of a part of the page as blocks. It changes nothing, asks for no layout, and asks for styles
 * only where a name cannot tell: once per element that holds text, and where text runs from one element into another.
 */
import type { Block } from './block.ts';
import { isElement, isFolded, isVisible, LEFT_OUT, mayBeHost, parentOf, roleOf } from './elements.ts';
import { pageDocument } from './page-document.ts';
import { remember } from './remember.ts';
import { createRun, flowOf, MAX_BLOCK_LENGTH } from './run.ts';
import { HAS_TEXT } from './text-nodes.ts';

/** Nodes between two chances for the caller to look at the clock: well under a millisecond. */
const NODES_PER_STEP = 50;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 0x5;

export interface ReadOptions {
  readonly onBlock: (block: Block) => void;
  /** Told of each part that is not shown now, but may be later. */
  readonly onHidden: (part: Element) => void;
  /** Told of each element that has a shadow root, or may get one; what is inside that is read last. */
  readonly onHost: (host: Element) => void;
  /** Of the boxes in the root only those in this part of it; null for the root's own lines alone. */
  readonly boxesIn?: Element | ShadowRoot | null;
  /** Parts that are not read, and that no block runs across. */
  readonly except?: Iterable<Element>;
}

/** Tells of blocks in document order. Yields every now and then, so that the caller can stop in between. */
export function* readText(root: Element | ShadowRoot, options: ReadOptions): Generator<void> {
  const { onBlock, onHidden, onHost, boxesIn = root, except = [] } = options;
  // It goes through the whole part: on a page of five million characters, 2 ms.
  const leftOut = new Set([...root.querySelectorAll(LEFT_OUT), ...except]);
  yield;
  const walker = pageDocument.createTreeWalker(root, ELEMENTS_AND_TEXTS);
  const run = createRun(onBlock);
  const shadows: ShadowRoot[] = [];

  function meet(element: Element): void {
    const { shadowRoot } = element;
    if (shadowRoot !== null) shadows.push(shadowRoot);
    else if (!mayBeHost(element)) return;
    onHost(element);
  }

  /** @returns whether to go into the element */
  function enter(element: Element): boolean {
    const role = roleOf(element);
    if (leftOut.has(element)) {
      // May be shown to everybody later.
      if (element.ariaHidden === 'true') onHidden(element);
      run.end();
      return false;
    }
    if (role !== 'apart') meet(element);
    if (role !== 'inline' && role !== 'unseen') run.end();
    return (
      role === 'inline' || (role === undefined && (boxesIn === root || boxesIn?.contains(element) === true))
    );
  }

  if (isElement(root)) meet(root);
  let node = walker.nextNode();
  for (let count = 1; node !== null; count++) {
    if (count % NODES_PER_STEP === 0) yield;
    let inside = true;
    if (isElement(node)) inside = enter(node);
    else {
      const text = node as Text;
      const { data } = text;
      const parent = HAS_TEXT.test(data) ? parentOf(text) : null;
      if (parent === null) run.space();
      else if (shadows.length > 0 && isUnslotted(text)) run.end();
      else {
        const hidden = hiddenPartAround(parent);
        if (hidden !== null) {
          onHidden(hidden);
          // Nothing in a part without a box is shown; in one that is only transparent, other text may be.
          inside = hidden.checkVisibility();
          if (!inside) walker.currentNode = root.contains(hidden) ? hidden : root;
        } else if (data.length <= MAX_BLOCK_LENGTH) run.add(text, parent, data);
        else yield* addInParts(run, text, parent);
      }
    }
    node = inside ? walker.nextNode() : nodeBehind(walker);
  }
  run.end();
  for (const shadow of shadows) yield* readText(shadow, { ...options, boxesIn: shadow });
}

function* addInParts(run: ReturnType<typeof createRun>, node: Text, parent: Element): Generator<void> {
  // Its end is a place to cut, too.
  const data = `${node.data} `;
  for (let from = 0; from < data.length; ) {
    const space = data.lastIndexOf(' ', from + MAX_BLOCK_LENGTH);
    // A word that never ends is cut where it is.
    const to = space > from ? space + 1 : from + MAX_BLOCK_LENGTH;
    run.add(node, parent, data.slice(from, to), from);
    run.end();
    yield;
    from = to;
  }
}

/** Moves to the next node in document order that is not inside the current one. */
const nodeBehind = (walker: TreeWalker): Node | null =>
  walker.nextSibling() ?? (walker.parentNode() && nodeBehind(walker));

/** A host shows of its own text what its shadow root has a slot for. */
export const isUnslotted = ({ parentElement, assignedSlot }: Text): boolean =>
  Boolean(parentElement?.shadowRoot) && assignedSlot === null;

/** Null where `element` is shown; else the outermost element that has no box, or, where its box is only transparent, itself. */
export function hiddenPartAround(element: Element): Element | null {
  const isHidden = isFolded(element);
  if (isVisible(element) && !isHidden) return null;
  const boxless: Element[] = [];
  for (let up: Element | null = element; up !== null && !up.checkVisibility(); up = parentOf(up))
    boxless.unshift(up);
  // With `display: contents` it has no box, and its text is shown all the same. Asked of the outermost first, and mostly of it alone: the
  // browser keeps no style of what is inside.
  const hidden = boxless.find((it) => getComputedStyle(it).display !== 'contents');
  if (hidden !== undefined) return hidden;
  const isShown = boxless.length > 0 && getComputedStyle(element).visibility === 'visible' && !isHidden;
  return isShown ? null : element;
}

/**
 * @returns a function that finds the box around an element, or itself, that is folded to nothing, as panes are by their height, and text for
 * screen readers alone is. Null where there is none. Takes a layout, and remembers what it has found in that.
 */
export function foldFinder(): (element: Element) => Element | null {
  const { body } = pageDocument;
  const foldAround = remember((element: Element): Element | null => {
    if (element === body) return null;
    if ((element as HTMLElement).offsetHeight < 2 && getComputedStyle(element).overflow !== 'visible')
      return element;
    const around = parentOf(element);
    const fold = around && foldAround(around);
    // What is laid out against another box is not cut off.
    return fold && /abs|fix/.test(getComputedStyle(element).position) ? null : fold;
  });
  return foldAround;
}

/** The innermost element around `element`, or itself, that is a box of its own: no block reaches beyond it. */
export function boxAround(element: Element): Element {
  let box = element;
  for (
    let up = parentOf(box);
    up !== null && roleOf(box) === 'inline' && flowOf(box) !== 'box';
    up = parentOf(up)
  ) {
    box = up;
  }
  return box;
}
