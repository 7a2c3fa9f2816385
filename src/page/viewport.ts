/** The parts of the page that are in view, found by looking at points of it: that costs the same on a page of any length. */
import { remember } from './remember.ts';
import { boxAround } from './visible-text.ts';

const ROWS = 8;
const COLUMNS = [0.3, 0.7];
/** A part may reach a little beyond the viewport; one that is longer would delay what is in view. */
const MAX_HEIGHT = 1.5;

/** Yields between two looks, so that the caller can stop in between. */
export function* partsInView(): Generator<void, Element[]> {
  const parts = new Set<Element>();
  const isLong = remember((it: Element) => it.getBoundingClientRect().height > MAX_HEIGHT * innerHeight);
  for (let row = 0.5; row < ROWS; row++) {
    for (const column of COLUMNS) {
      const hit = document.elementFromPoint(column * innerWidth, (row / ROWS) * innerHeight);
      const part = hit && partAround(boxAround(hit), isLong);
      if (part) parts.add(part);
      yield;
    }
  }
  const isOutermost = (part: Element) => [...parts].every((other) => other === part || !other.contains(part));
  return [...parts].filter(isOutermost);
}

/** The outermost element around `box` that is no longer than a viewport or so. */
function partAround(box: Element, isLong: (element: Element) => boolean): Element | null {
  let part: Element | null = null;
  for (
    let up: Element | null = box;
    up !== null && up !== document.body && !isLong(up);
    up = up.parentElement
  )
    part = up;
  return part;
}
