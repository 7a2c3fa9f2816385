/** Where popovers stand that were put aside: one below the other at the end of the line, each as high as there is room for. */

export interface Slot {
  /** CSS pixels from the top of the viewport. */
  readonly top: number;
  /** CSS pixels, at most. */
  readonly height: number;
}

/** CSS pixels kept free at the edges of the viewport, and between two. */
export const MARGIN = 8;
/** CSS pixels below which a popover is no longer read: then they lie upon each other, so that of each the bar can be seen. */
const MIN_HEIGHT = 160;
/** Share of the viewport's height that one takes at most. */
const MAX_SHARE = 0.6;

export function slotsFor(count: number, viewport: number): Slot[] {
  const room = viewport - 2 * MARGIN;
  const each = (room - (count - 1) * MARGIN) / count;
  const height = Math.round(Math.min(Math.max(each, MIN_HEIGHT), viewport * MAX_SHARE, room));
  const step = count === 1 ? 0 : Math.min(height + MARGIN, (room - height) / (count - 1));
  return Array.from({ length: count }, (_, index) => ({ top: Math.round(MARGIN + index * step), height }));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly width: number;
  readonly height: number;
}

/** The same place, or the nearest at which the card can still be seen whole, or else from its top. */
export const within = (place: Point, card: Area, viewport: Area): Point => ({
  x: between(place.x, viewport.width - card.width - MARGIN),
  y: between(place.y, viewport.height - card.height - MARGIN),
});

const between = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most));
