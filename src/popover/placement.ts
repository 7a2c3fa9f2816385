/**
 * Where the popover stands: beside the line box of its mention that the reader pointed at, inside the viewport, moving with the
 * page. On a narrow screen or under a finger it is a sheet at the bottom instead, which needs no computing.
 */
import {
  autoUpdate,
  computePosition,
  hide,
  offset,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** CSS pixels between the mention and the popover: small enough to cross within the grace. */
const GAP = 6;
/** CSS pixels kept free at the edges of the viewport. */
const MARGIN = 8;
/** Share of the viewport's height that the popover takes at most, unless that is no more than a small frame has. */
const MAX_SHARE = 0.7;
/** CSS pixels. */
const SMALL_FRAME = 240;
/** CSS pixels below which a popover is no longer read but peeped into: it then rather covers its mention. */
const MIN_HEIGHT = 180;
/** CSS pixels that hold most briefs without scrolling. */
const ROOMY = 420;
/** Up to this width a card beside the mention would fill the screen anyway; under a finger it would hide what it is about. */
export const SHEET_SCREENS = '(max-width: 480px), (hover: none) and (pointer: coarse)';

export type Side = 'top' | 'bottom';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Which line box of a mention, which may be broken over lines, the popover stands beside: the one nearest to the pointer, or the
 * first. -1 where there is none.
 */
export function nearestRect(rects: readonly DOMRectReadOnly[], point: Point | null): number {
  if (point === null) return rects.length === 0 ? -1 : 0;
  const distances = rects.map((rect) => distanceTo(rect, point));
  return distances.indexOf(Math.min(...distances));
}

/** CSS pixels, 0 inside. */
function distanceTo(rect: DOMRectReadOnly, { x, y }: Point): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}

export const isInside = (rects: readonly DOMRectReadOnly[], point: Point): boolean =>
  rects.some((rect) => distanceTo(rect, point) === 0);

/** @param available CSS pixels between the mention and the edge of the viewport */
export const heightFor = (available: number, viewport: number): number =>
  Math.round(
    Math.min(
      Math.max(available, MIN_HEIGHT),
      Math.max(viewport * MAX_SHARE, SMALL_FRAME),
      viewport - 2 * MARGIN,
    ),
  );

export interface Anchor {
  readonly rects: () => readonly DOMRectReadOnly[];
  readonly node: Node;
  readonly point: Point | null;
}

/**
 * Below the mention, as readers expect, where there is room for a brief; otherwise where there is more room. A side once taken is
 * kept until it gets too small, since a card that changed sides while the page scrolls would jump about.
 */
export function sideFor(rect: DOMRectReadOnly, viewport: number, taken: Side | null): Side {
  const below = viewport - rect.bottom;
  const above = rect.top;
  if (taken !== null) {
    const [mine, other] = taken === 'bottom' ? [below, above] : [above, below];
    if (mine >= MIN_HEIGHT || mine >= other) return taken;
  }
  return below >= Math.min(ROOMY, viewport * MAX_SHARE) || below >= above ? 'bottom' : 'top';
}

/** A mention that has gone from the page leaves the popover standing where it was. */
function virtualElement({ rects, node, point }: Anchor): VirtualElement {
  const index = Math.max(nearestRect(rects(), point), 0);
  let last = new DOMRect();
  const getBoundingClientRect = () => {
    const now = rects();
    last = DOMRect.fromRect(now[index] ?? now[0] ?? last);
    return last;
  };
  const element = node.parentElement;
  return { getBoundingClientRect, ...(element === null ? {} : { contextElement: element }) };
}

function isRightToLeft(node: Node): boolean {
  const element = node.parentElement;
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

interface Options {
  readonly card: HTMLElement;
  readonly anchor: Anchor;
  /** Called when the mention is scrolled out of sight (true) and when it is not (false). */
  readonly onHidden: (hidden: boolean) => void;
}

/** Keeps the card beside its mention until the returned function is called. */
export function follow({ card, anchor, onHidden }: Options): () => void {
  const reference = virtualElement(anchor);
  const alignment = isRightToLeft(anchor.node) ? 'end' : 'start';
  let side: Side | null = null;
  let ended = false;
  const update = async () => {
    side = sideFor(DOMRect.fromRect(reference.getBoundingClientRect()), innerHeight, side);
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: `${side}-${alignment}`,
      platform: topLayer,
      middleware: [offset(GAP), fitTo(card), shift({ ...within, crossAxis: true }), hide()],
    });
    if (ended) return;
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    onHidden(middlewareData.hide?.referenceHidden ?? false);
  };
  const stop = autoUpdate(reference, card, update);
  return () => {
    ended = true;
    stop();
  };
}

/** What clips the page's boxes does not clip the top layer: the viewport alone bounds the card. */
const within = { padding: MARGIN, boundary: [] };

/**
 * In the top layer every coordinate is the viewport's, whatever transforms, scrollbars or containing blocks the page's root has: what
 * Floating UI would otherwise take into account does not apply.
 */
const topLayer: typeof platform = {
  ...platform,
  getOffsetParent: () => window,
  getElementRects: async ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const size = await platform.getDimensions(floating);
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...size } };
  },
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
};

const fitTo = (card: HTMLElement) =>
  size({
    ...within,
    apply({ availableHeight }) {
      card.style.maxHeight = `${heightFor(availableHeight, innerHeight)}px`;
    },
  });
