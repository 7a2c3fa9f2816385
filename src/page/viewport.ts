/** The parts of the page that are in view, found by looking at points of it: that costs the same on a page of any length. */

import { pageDocument } from './page-document.ts';
import { remember } from './remember.ts';
import { boxAround } from './visible-text.ts';

const ROWS = 8;
const COLUMNS = [0.3, 0.7];
/** A part may reach a little beyond the viewport; one that is longer would delay what is in view. */
const MAX_HEIGHT = 1.5;

/** Yields between two looks, so that the caller can stop in between. Some parts may be within others. */
export function* partsInView(): Generator<void, Set<Element>> {
  const parts = new Set<Element>();
  // Of a page that is still arriving, what stands around its end will be longer.
  let end: Node | null = pageDocument.readyState === 'loading' ? pageDocument.documentElement : null;
  while (end?.lastChild) end = end.lastChild;
  const isLong = remember(
    (it: Element) => it.contains(end) || it.getBoundingClientRect().height > MAX_HEIGHT * innerHeight,
  );
  for (let row = 0.5; row < ROWS; row++) {
    for (const column of COLUMNS) {
      const hit = pageDocument.elementFromPoint(column * innerWidth, (row / ROWS) * innerHeight);
      const part = hit && partAround(hit, isLong);
      // Behind it, before the next point, there may be a line of text.
      const next = part?.nextElementSibling;
      for (const it of [part, next && partAround(next, isLong)]) if (it) parts.add(it);
      yield;
    }
  }
  return parts;
}

/** The outermost box around an element, or itself, that is no longer than a viewport or so. */
function partAround(element: Element, isLong: (element: Element) => boolean): Element | null {
  let part: Element | null = null;
  for (
    let up: Element | null = boxAround(element);
    up && up !== pageDocument.body && !isLong(up);
    up = up.parentElement
  )
    part = up;
  return part;
}
