/**
 * The section a text stands in: it starts at the nearest heading before it, within the same article, section or aside.
 * Told by the element that starts it. What is looked up is remembered for as long as the returned function is kept.
 */
import { closest, parentOf } from './elements.ts';

const PARTS = 'article,section,aside,nav,[role=article],[role=feed] > *,body';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

export function sectionFinder(): (node: Node) => unknown {
  const headings = new Map<Element, Element[]>();
  const headingsOf = (part: Element): Element[] => {
    const known = headings.get(part);
    if (known !== undefined) return known;
    const own = [...part.querySelectorAll(HEADINGS)].filter((heading) => heading.closest(PARTS) === part);
    headings.set(part, own);
    return own;
  };
  const find = (node: Node): unknown => {
    const parent = parentOf(node);
    const part = parent && closest(parent, PARTS);
    return part ? (lastBefore(headingsOf(part), node) ?? part) : null;
  };
  const sections = new Map<Node, unknown>();
  return (node) => {
    if (!sections.has(node)) sections.set(node, find(node));
    return sections.get(node);
  };
}

/** @param elements in document order @returns the last that starts before `node`, by halving */
function lastBefore(elements: readonly Element[], node: Node): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}
