/**
 * Where the entities of the net stand: a force layout that is run to its rest before anything is drawn, so nothing moves by itself.
 * The same net has the same picture each time, since d3-force draws no random numbers but its own, which are always the same.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleSqrt } from 'd3-scale';
import type { EntityId } from '../../model/ids.ts';
import type { ConnectedEntity, Connection, Connections } from '../../model/overview.ts';
import { markAt, type Place } from '../spatial.ts';

export interface Node {
  readonly entity: ConnectedEntity;
  /** CSS pixels of the picture at its natural size. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Edge {
  readonly connection: Connection;
  readonly from: Node;
  readonly to: Node;
  /** CSS pixels. */
  readonly width: number;
}

export interface Net {
  /** Most reported first. */
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export interface Space {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels: the least reported can still be hit, the most reported does not cover its neighbours. */
const RADII = [4, 17] as const;
const WIDTHS = [0.75, 7] as const;
/** Around the picture, so that no circle is cut off and the names below have room. */
const MARGIN = { x: 34, y: 24 };
/** By then the picture has come to rest. */
const TICKS = 300;

/** How near the pointer must come: to a circle's rim, to a line where no circle is as near, and to a circle else. CSS pixels. */
const REACH = { rim: 6, line: 5, around: 26 };

/** @param net with its circles where they are drawn */
export function netAt({ nodes, edges }: Net, point: Place): Node | Edge | null {
  const node = nodes[markAt(point, nodes, REACH.around)];
  if (node && Math.hypot(node.x - point.x, node.y - point.y) <= node.radius + REACH.rim) return node;
  const distances = edges.map((edge) => distanceToLine(point, edge));
  const nearest = Math.min(...distances);
  return (nearest <= REACH.line ? edges[distances.indexOf(nearest)] : node) ?? null;
}

function distanceToLine({ x, y }: Place, { from, to }: Edge): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

interface Body extends SimulationNodeDatum {
  readonly entity: ConnectedEntity;
  readonly radius: number;
}

export function layNet(
  { entities, connections }: Pick<Connections, 'entities' | 'connections'>,
  space: Space,
): Net {
  const radius = scaleSqrt([0, Math.max(1, ...entities.map((it) => it.statements))], [...RADII]);
  const width = scaleSqrt([0, Math.max(1, ...connections.map((it) => it.shared))], [...WIDTHS]);
  const bodies = entities.map((entity): Body => ({ entity, radius: radius(entity.statements) }));
  const known = new Map(bodies.map((body) => [body.entity.id, body]));
  settle(bodies, linksBetween(connections, known), space);

  const nodes = fitted(bodies, space);
  const placed = new Map(nodes.map((node) => [node.entity.id, node]));
  const edges = connections.flatMap((connection): Edge[] => {
    const [from, to] = [placed.get(connection.a), placed.get(connection.b)];
    return from && to ? [{ connection, from, to, width: width(connection.shared) }] : [];
  });
  return { nodes, edges };
}

interface Link {
  readonly source: Body;
  readonly target: Body;
  readonly shared: number;
}

const linksBetween = (connections: readonly Connection[], known: ReadonlyMap<EntityId, Body>): Link[] =>
  connections.flatMap(({ a, b, shared }) => {
    const [source, target] = [known.get(a), known.get(b)];
    return source && target ? [{ source, target, shared }] : [];
  });

function settle(bodies: Body[], links: Link[], { width, height }: Space): void {
  const most = Math.max(1, ...links.map(({ shared }) => shared));
  forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, Link>(links)
        .distance(58)
        // Those who are reported together most stand nearest.
        .strength(({ shared }) => 0.05 + 0.35 * (shared / most)),
    )
    // Not over the whole picture: a pair that hardly belongs to the rest would press that together.
    .force('apart', forceManyBody().strength(-260).distanceMax(150))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + 8),
    )
    // In a tall panel the picture is tall.
    .force('x', forceX(0).strength(0.08 * Math.sqrt(height / width)))
    .force('y', forceY(0).strength(0.08 * Math.sqrt(width / height)))
    .stop()
    .tick(TICKS);
}

/** Fills the space with what the forces have arranged. */
function fitted(bodies: readonly Body[], { width, height }: Space): Node[] {
  const at = { x: bodies.map(({ x = 0 }) => x), y: bodies.map(({ y = 0 }) => y) };
  const place = (values: readonly number[], length: number, margin: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = (length - 2 * margin) / Math.max(most - least, 1);
    // A few entities stand in the middle, not in the corners; many take what room there is, which their names need.
    const factor = Math.min(scale, 1.6 + bodies.length / 16);
    return (value: number) => length / 2 + (value - (least + most) / 2) * factor;
  };
  const x = place(at.x, width, MARGIN.x);
  const y = place(at.y, height, MARGIN.y);
  return bodies.map(({ entity, radius, x: atX = 0, y: atY = 0 }) => ({
    entity,
    radius,
    x: x(atX),
    y: y(atY),
  }));
}
