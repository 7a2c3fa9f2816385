/**
 * The section a text stands in: it starts at the nearest heading before it, within the same article, section or aside.
 * Told by the element that starts it. What is looked up is remembered for as long as the returned function is kept.
 */
import { closest, comesBefore, parentOf } from './elements.ts';
import { remember } from './remember.ts';

const PARTS = 'article,section,aside,nav,[role=article],[role=feed] > *,body';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

export function sectionFinder(): (node: Node) => unknown {
  /** In document order, those of the parts inside included. */
  const headings = remember((part: Element) => [...part.querySelectorAll(HEADINGS)]);
  const partOf = remember((heading: Element) => heading.closest(PARTS));
  return remember((node: Node) => {
    const parent = parentOf(node);
    const part = parent && closest(parent, PARTS);
    if (!part) return null;
    const all = headings(part);
    let last = countBefore(all, node) - 1;
    while (last >= 0 && partOf(all[last]!) !== part) last--;
    return all[last] ?? part;
  });
}

/** @param elements in document order @returns how many of them start before `node`, found by halving */
function countBefore(elements: readonly Element[], node: Node): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(elements[middle]!, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
