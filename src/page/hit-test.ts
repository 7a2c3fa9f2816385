/** Which highlight is under a point of the viewport, in CSS pixels. */
import { isControl, parentOf, withHosts } from './elements.ts';
import { rectsOf } from './live-range.ts';
import type { Marks } from './marks.ts';
import { pageDocument } from './page-document.ts';
import type { PlacedMention } from './shelf.ts';

export interface Hit {
  readonly x: number;
  readonly y: number;
  /** What the browser says is under the point: text that something else covers is not. */
  readonly target: Element;
}

/**
 * The caret tells the text node nearest to the point, however the text is laid out. Nearest may still be far away, so
 * the point must lie in one of the mention's own boxes.
 */
export function mentionAt({ x, y, target }: Hit, { shelf, shown, isShown }: Marks): PlacedMention | null {
  const node = textAt(x, y, target);
  const isHit = ({ range }: PlacedMention) => rectsOf(range).some((rect) => isWithin(rect, x, y));
  // Of text that stands in a shadow root without an element around it, the browser says the host.
  const isUncovered = node !== null && (target.contains(node) || target.shadowRoot?.contains(node));
  let found = isUncovered && shelf.mentionsOf(node).find((it) => isShown(it) && isHit(it));
  // A link may be laid over a whole card: what is below it can be read, down to the first element with a ground of its own.
  for (const element of !found && isControl(target) ? pageDocument.elementsFromPoint(x, y) : []) {
    found ||= shown().find((it) => parentOf(it.range.startContainer) === element && isHit(it));
    if (getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)') break;
  }
  return found || null;
}

/** Chromium before 128 knows only the older of the two functions, and that does not see into shadow roots. */
const textAt = (x: number, y: number, target: Element): Node | null =>
  pageDocument.caretPositionFromPoint?.(x, y, { shadowRoots: shadowsAt(target) })?.offsetNode ??
  pageDocument.caretRangeFromPoint?.(x, y)?.startContainer ??
  null;

/** The shadow roots that an element stands in, and its own. */
const shadowsAt = (element: Element): ShadowRoot[] =>
  withHosts(element).flatMap((it) => (it as Element).shadowRoot ?? []);

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;
