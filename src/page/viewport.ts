/** The parts of the page that are in view, found by looking at points of it: that costs the same on a page of any length. */
import { boxAround } from './visible-text.ts';

const ROWS = 12;
const COLUMNS = [0.2, 0.5, 0.8];
/** A part may reach a little beyond the viewport; one that is longer would delay what is in view. */
const MAX_HEIGHT = 1.5;

export function partsInView(): Set<Element> {
  const hits = new Set<Element>();
  for (let row = 0; row < ROWS; row++) {
    for (const column of COLUMNS) {
      const y = ((row + 0.5) / ROWS) * innerHeight;
      const hit = document.elementFromPoint(column * innerWidth, y);
      if (hit !== null) hits.add(hit);
    }
  }
  const parts = new Set([...hits].flatMap((hit) => partAround(hit) ?? []));
  const isOutermost = (part: Element) => [...parts].every((other) => other === part || !other.contains(part));
  return new Set([...parts].filter(isOutermost));
}

/** The outermost element around `hit` that is no longer than a viewport or so. */
function partAround(hit: Element): Element | null {
  const isLong = (element: Element) => element.getBoundingClientRect().height > MAX_HEIGHT * innerHeight;
  let part = boxAround(hit);
  if (isLong(part)) return null;
  for (
    let up = part.parentElement;
    up !== null && up !== document.body && !isLong(up);
    up = up.parentElement
  ) {
    part = up;
  }
  return part;
}
