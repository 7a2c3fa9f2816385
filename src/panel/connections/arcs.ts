/**
 * The net where there is no room for one: the names below each other, the most reported first, each beside its circle, and arcs at the
 * side for the statements that two share. Every name can be read, however narrow the panel: a long one takes more lines. Pure.
 */
import { scaleSqrt } from 'd3-scale';
import { locale } from '../../locales/texts.ts';
import type { Connections } from '../../model/overview.ts';
import type { Place } from '../spatial.ts';
import { type Label, LINE, MOST_LINES, wrapped } from './labels.ts';
import type { Edge, Net, Node } from './layout.ts';

/** CSS pixels: a row of one line, and from a row's top to its first base line. */
const ROW = 24;
const BASE = 16;
/** CSS pixels kept for the number at the end of a row, and the space before it. */
const ROOM_FOR_NOTE = 30;
const RADII = [2.5, 8] as const;
const WIDTHS = [0.75, 4.5] as const;
/** How far arcs reach out, as a share of the width and in CSS pixels at most. */
const SIDE = { share: 0.2, most: 76 };
/** From a circle's middle to its name: the largest circle, and the ring around it. */
const TO_NAME = 16;
/** How near the pointer must come to an arc. */
const REACH = 5;

export interface Arcs extends Net {
  /** Which way the arcs reach out from the circles: to the left, or, where texts run from right to left, to the right. */
  readonly side: -1 | 1;
  /** How far they may, in CSS pixels. */
  readonly room: number;
  /** One for each node. */
  readonly labels: readonly Label[];
  /** Of each node, where its row ends; the next begins there. */
  readonly rowEnds: readonly number[];
  readonly height: number;
}

interface ArcsOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly rightToLeft: boolean;
  /** How wide a text is, in CSS pixels. */
  readonly widthOf: (text: string) => number;
}

export function layArcs(
  { entities, connections }: Pick<Connections, 'entities' | 'connections'>,
  { width, rightToLeft, widthOf }: ArcsOptions,
): Arcs {
  const start = Math.min(SIDE.most, SIDE.share * width) + RADII[1];
  const fromStart = (distance: number) => (rightToLeft ? width - distance : distance);
  const [anchor, end] = rightToLeft ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const radius = scaleSqrt([0, Math.max(1, ...entities.map((it) => it.statements))], [...RADII]);
  const thickness = scaleSqrt([0, Math.max(1, ...connections.map((it) => it.shared))], [...WIDTHS]);
  const room = width - start - TO_NAME - ROOM_FOR_NOTE;
  const nodes: Node[] = [];
  const labels: Label[] = [];
  const rowEnds: number[] = [];
  let top = 0;
  for (const entity of entities) {
    const lines = wrapped(entity.name, room, { most: MOST_LINES, widthOf });
    const note = { text: entity.statements.toLocaleString(locale), x: fromStart(width), anchor: end };
    nodes.push({ entity, x: fromStart(start), y: top + ROW / 2, radius: radius(entity.statements) });
    labels.push({ id: entity.id, lines, x: fromStart(start + TO_NAME), y: top + BASE, anchor, note });
    top += ROW + (lines.length - 1) * LINE;
    rowEnds.push(top);
  }
  const placed = new Map(nodes.map((node) => [node.entity.id, node]));
  const edges = connections.flatMap((connection): Edge[] => {
    const [from, to] = [placed.get(connection.a), placed.get(connection.b)];
    return from && to ? [{ connection, from, to, width: thickness(connection.shared) }] : [];
  });
  return {
    nodes,
    edges,
    labels,
    rowEnds,
    side: rightToLeft ? 1 : -1,
    room: start - RADII[1] / 2,
    height: top,
  };
}

/** Half an ellipse: an arc over the whole list takes all the room at the side, one to the next name little of it. */
function ellipseOf({ from, to }: Edge, { height, room }: Arcs) {
  const half = Math.abs(to.y - from.y) / 2;
  return { x: from.x, y: (from.y + to.y) / 2, across: room * Math.sqrt((2 * half) / height), down: half };
}

export function arcPath(edge: Edge, arcs: Arcs): string {
  const { x, y, across, down } = ellipseOf(edge, arcs);
  const clockwise = arcs.side > 0 ? 1 : 0;
  return `M ${x} ${y - down} A ${across} ${down} 0 0 ${clockwise} ${x} ${y + down}`;
}

/** A whole row belongs to its name; beside the names, the nearest arc counts. */
export function arcsAt(arcs: Arcs, { x, y }: Place): Node | Edge | null {
  const [first] = arcs.nodes;
  if (first === undefined) return null;
  if ((x - first.x) * arcs.side <= RADII[1])
    return arcs.nodes[arcs.rowEnds.findIndex((end) => y < end)] ?? null;
  const distances = arcs.edges.map((edge) => {
    const { across, down, ...middle } = ellipseOf(edge, arcs);
    const out = Math.hypot((x - middle.x) / across, (y - middle.y) / down);
    return Math.abs(out - 1) * Math.min(across, down);
  });
  const nearest = Math.min(...distances);
  return nearest <= REACH ? arcs.edges[distances.indexOf(nearest)]! : null;
}
