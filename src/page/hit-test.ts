/** Which highlight is under a point of the viewport, in CSS pixels. */
import { shadowAround } from './elements.ts';
import { rectsOf } from './live-range.ts';
import type { PlacedMention, Shelf } from './shelf.ts';

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
export function mentionAt(
  { x, y, target }: Hit,
  shelf: Shelf,
  isShown: (mention: PlacedMention) => boolean,
): PlacedMention | null {
  const node = textAt(x, y, target);
  // Of text that stands in a shadow root without an element around it, the browser says the host.
  if (node === null || !(target.contains(node) || target.shadowRoot?.contains(node))) return null;
  const isHit = (mention: PlacedMention) =>
    isShown(mention) && rectsOf(mention.range).some((rect) => isWithin(rect, x, y));
  return shelf.mentionsOf(node).find(isHit) ?? null;
}

/** Chromium before 128 knows only the older of the two functions, and that does not see into shadow roots. */
const textAt = (x: number, y: number, target: Element): Node | null =>
  document.caretPositionFromPoint?.(x, y, { shadowRoots: shadowsAt(target) })?.offsetNode ??
  document.caretRangeFromPoint?.(x, y)?.startContainer ??
  null;

/** An element's own shadow root, and those that it stands in. */
function shadowsAt(element: Element): ShadowRoot[] {
  const host = shadowAround(element)?.host;
  const around = host ? shadowsAt(host) : [];
  return element.shadowRoot === null ? around : [element.shadowRoot, ...around];
}

const isWithin = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;
