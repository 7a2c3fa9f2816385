/** Which names are written, and where: as many as have room, the most important first, none over another, and over circles only
 * the main ones. */
import type { EntityId } from '../../model/ids.ts';

export interface Labelled {
  readonly id: EntityId;
  readonly text: string;
  /** The circle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Label {
  readonly id: EntityId;
  readonly text: string;
  /** The middle of its base line, or where that begins. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** CSS pixels: the height of a line, and what is kept free around it. */
const LINE = 12;
const GAP = 2;
/** So many names are written even where they must cover a circle: a net without its main names says nothing. */
const ALWAYS = 8;

/**
 * @param circles the most important first
 * @param widthOf how wide a text is, in CSS pixels
 * @param width of the picture: a name may stand beside its circle's middle rather than be cut off
 */
export function placeLabels(
  circles: readonly Labelled[],
  widthOf: (text: string) => number,
  width: number,
): Label[] {
  const discs = circles.map(({ x, y, radius }) => boxAround({ x, y }, radius, radius));
  const written: Box[] = [];
  const labels: Label[] = [];
  for (const [rank, circle] of circles.entries()) {
    const free = boxesFor(circle, widthOf(circle.text) / 2 + GAP, width).filter(
      (box) => !written.some((other) => overlap(box, other)),
    );
    const covered = (box: Box) => discs.filter((disc) => overlap(box, disc)).length;
    const best = free.toSorted((a, b) => covered(a) - covered(b))[0];
    if (best === undefined || (covered(best) > 0 && rank >= ALWAYS)) continue;
    written.push(best);
    const { id, text } = circle;
    labels.push({ id, text, x: (best.left + best.right) / 2, y: best.bottom - 2.5, anchor: 'middle' });
  }
  return labels;
}

/** Below its circle, above it, or at one of its sides. */
function boxesFor({ x, y, radius }: Labelled, half: number, width: number): Box[] {
  const inside = (middle: number) => Math.min(Math.max(middle, half), Math.max(half, width - half));
  const aside = radius + GAP + half;
  return [
    { x: inside(x), y: y + radius + 1 + LINE / 2 },
    { x: inside(x), y: y - radius - 1 - LINE / 2 },
    { x: x + aside, y },
    { x: x - aside, y },
  ]
    .map((middle) => boxAround(middle, half, LINE / 2))
    .filter(({ left, right }) => left >= 0 && right <= Math.max(width, 2 * half));
}

const boxAround = ({ x, y }: { x: number; y: number }, acrossHalf: number, downHalf: number): Box => ({
  left: x - acrossHalf,
  right: x + acrossHalf,
  top: y - downHalf,
  bottom: y + downHalf,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** As much of a text as has room. */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
