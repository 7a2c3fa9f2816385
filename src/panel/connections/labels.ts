/**
 * Where names are written beside the circles of a net: the most important first, each at the best of the places around its circle that are
 * still free. Near by where there is room, else further out at the end of a line that leads to it; left out where there is none at all. No
 * name stands over another, nor over a circle. Pure.
 */
import type { EntityId } from '../../model/ids.ts';
import type { Place } from '../spatial.ts';

export interface Labelled {
  readonly id: EntityId;
  readonly text: string;
  /** The circle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Line {
  readonly from: Place;
  readonly to: Place;
}

export interface Label {
  readonly id: EntityId;
  /** Below each other, `LINE` apart. */
  readonly lines: readonly string[];
  /** The middle of the first base line, or where that begins or ends. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start' | 'end';
  /** From its circle, where it stands too far away to be read as that one's. */
  readonly leader?: Line;
  /** At the end of its line, where names stand below each other. */
  readonly note?: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** CSS pixels: the height of a line, and what is kept free around it. */
export const LINE = 13;
const GAP = 2;
/** Of a name beside its circle: CSS pixels of a line, and lines. What does not fit into so many is shortened. */
const ROOM = 200;
export const MOST_LINES = 3;
/** From the base line to the bottom of the line's box. */
const DESCENT = 3;
/** How far from its circle's rim a name may stand, in CSS pixels; from the third on, a line leads to it. */
const DISTANCES = [0, 6, 16, 28, 42, 58, 76, 96];
const NEAR = 6;
/** The directions that are tried: first below, then above, beside, and between. In quarters of a right angle, clockwise from the right. */
const DIRECTIONS = [4, 12, 0, 8, 2, 6, 14, 10, 3, 5, 11, 13, 1, 7, 9, 15];
/**
 * What a place costs, in CSS pixels of distance: each line of the net across the name, each other circle so near that the name could
 * be taken for its own, and each step down the list of directions.
 */
const COST = { crossed: 5, near: 12, direction: 0.6 };

/** CSS pixels across, at least, and for each name or each pixel of one, from which on the circles of a net stand far enough apart for a name beside each. */
const ROOM_FOR_NET = { least: 480, each: 20, pixel: 0.11 };

/** How wide a net must be to have room for these names, in CSS pixels. */
export function widthForNet(names: readonly string[], widthOf: LabelOptions['widthOf']): number {
  const { least, each, pixel } = ROOM_FOR_NET;
  const needed = names.map((name) => Math.max(each, pixel * widthOf(name)));
  return Math.max(
    least,
    needed.reduce((sum, it) => sum + it, 0),
  );
}

export interface LabelOptions {
  /** How wide a text is, in CSS pixels. */
  readonly widthOf: (text: string) => number;
  /** Of the picture: no name is cut off by its edge. */
  readonly width: number;
  readonly height: number;
  /** Of the net. */
  readonly lines: readonly Line[];
}

/** @param circles the most important first */
export function placeLabels(circles: readonly Labelled[], options: LabelOptions): Label[] {
  const discs = circles.map(discOf);
  const written: Box[] = [];
  const leaders: Line[] = [];
  return circles.flatMap((circle) => {
    const others = discs.filter((_, index) => circles[index] !== circle);
    const isFree = ({ box, leader }: Candidate) =>
      !discs.some((it) => overlap(box, it)) &&
      !written.some((it) => overlap(box, it) || crosses(leader, it)) &&
      !others.some((it) => crosses(leader, it)) &&
      !leaders.some((it) => crosses(it, box));
    const costOf = ({ box, cost }: Candidate) => {
      const around = wider(box, NEAR);
      const near = others.filter((it) => overlap(around, it)).length;
      const crossed = options.lines.filter((line) => crosses(line, box)).length;
      return cost + COST.near * near + COST.crossed * crossed;
    };
    const lines = wrapped(circle.text, ROOM, { most: MOST_LINES, widthOf: options.widthOf });
    const best = cheapest(candidatesFor(circle, lines, options), isFree, costOf);
    if (best === null) return [];
    const { box, leader } = best;
    written.push(box);
    if (leader !== null) leaders.push(leader);
    const label = {
      id: circle.id,
      lines,
      x: (box.left + box.right) / 2,
      y: box.bottom - DESCENT - (lines.length - 1) * LINE,
      anchor: 'middle' as const,
    };
    return leader === null ? label : { ...label, leader };
  });
}

interface Candidate {
  readonly box: Box;
  readonly leader: Line | null;
  /** Of where it is alone, whatever is around. */
  readonly cost: number;
}

/** Nearest first. */
function candidatesFor(
  circle: Labelled,
  lines: readonly string[],
  { widthOf, width, height }: LabelOptions,
): Candidate[] {
  const longest = Math.max(...lines.map(widthOf));
  const half = { across: longest / 2 + GAP, down: (lines.length * LINE) / 2 };
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.flatMap((direction, rank): Candidate[] => {
      const box = boxAt(circle, half, { angle: (direction * Math.PI) / 8, distance });
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return [];
      const leader = distance > NEAR ? leaderTo(circle, box) : null;
      return [{ box, leader, cost: distance + COST.direction * rank }];
    }),
  );
}

function cheapest(
  candidates: readonly Candidate[],
  isFree: (candidate: Candidate) => boolean,
  costOf: (candidate: Candidate) => number,
): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.cost >= least || !isFree(candidate)) continue;
    const cost = costOf(candidate);
    if (cost >= least) continue;
    least = cost;
    best = candidate;
  }
  return best;
}

interface Direction {
  /** Clockwise from the right, in radians. */
  readonly angle: number;
  /** From the circle's rim to the box. */
  readonly distance: number;
}

/** The box whose side or corner that faces the circle stands as far from its rim as is asked. */
function boxAt(
  { x, y, radius }: Labelled,
  half: { readonly across: number; readonly down: number },
  { angle, distance }: Direction,
): Box {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const reach = radius + 1 + distance;
  const middle = {
    x: x + right * reach + (Math.round(right * 2) / 2) * half.across,
    y: y + down * reach + Math.sign(Math.round(down * 4)) * half.down,
  };
  return {
    left: middle.x - half.across,
    right: middle.x + half.across,
    top: middle.y - half.down,
    bottom: middle.y + half.down,
  };
}

/** From the circle's rim to the nearest place of the box. */
function leaderTo({ x, y, radius }: Labelled, { left, right, top, bottom }: Box): Line {
  const to = {
    x: Math.min(Math.max(x, left + GAP), right - GAP),
    y: Math.min(Math.max(y, top + 1), bottom - 1),
  };
  const length = Math.hypot(to.x - x, to.y - y) || 1;
  return { from: { x: x + ((to.x - x) * radius) / length, y: y + ((to.y - y) * radius) / length }, to };
}

const discOf = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const wider = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a line passes through a box: it does not if its ends, or all corners, lie on one side. */
function crosses(line: Line | null, { left, right, top, bottom }: Box): boolean {
  if (line === null) return false;
  const { from, to } = line;
  if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right) return false;
  if (Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sideOf = (x: number, y: number) => dx * (y - from.y) - dy * (x - from.x);
  const first = sideOf(left, top);
  return (
    first * sideOf(right, top) <= 0 || first * sideOf(left, bottom) <= 0 || first * sideOf(right, bottom) <= 0
  );
}

interface WrapOptions {
  /** Lines, one at least. */
  readonly most: number;
  readonly widthOf: (text: string) => number;
}

/**
 * A text in lines that each have room: as much as fits up to a space or behind a hyphen, and of a word that is too long, as many letters.
 * What the last has no room for is left out.
 */
export function wrapped(text: string, room: number, { most, widthOf }: WrapOptions): string[] {
  const lines: string[] = [''];
  for (const piece of text.split(/(?<=[ -])/)) {
    const longer = lines.at(-1) + piece;
    if (lines.length === most || widthOf(longer.trimEnd()) <= room) {
      lines[lines.length - 1] = longer;
      continue;
    }
    if (longer !== piece) lines.push('');
    lines[lines.length - 1] = piece;
    breakLast(lines, room, { most, widthOf });
  }
  return lines.map((line) => shortened(line.trimEnd(), room, widthOf));
}

/** Goes on below with a word that is longer than a line. */
function breakLast(lines: string[], room: number, { most, widthOf }: WrapOptions): void {
  for (let word = lines.pop()!; ; ) {
    const letters = [...word];
    while (letters.length > 1 && widthOf(letters.join('').trimEnd()) > room) letters.pop();
    const fits = letters.join('');
    if (fits === word || lines.length === most - 1) return void lines.push(word);
    lines.push(fits);
    word = word.slice(fits.length);
  }
}

/** As much of a text as has room. */
function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
