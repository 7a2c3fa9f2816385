/** Who is reported with whom: the part of the net of entities that a reader can take in. */
import { KINDS } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Connection, ConnectionsQuery } from '../model/overview.ts';
import type { Overview } from './overview.ts';

export interface ConnectionsAnswer {
  /** Most reported first, each with how many statements concern it. */
  readonly entities: readonly { readonly id: EntityId; readonly statements: number }[];
  readonly connections: readonly Connection[];
  readonly found: { readonly entities: number; readonly connections: number };
  readonly strongest: number;
}

/** Between two entities by number, `a` the more reported one. */
interface Edge {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

export function connectionsOf(overview: Overview, query: ConnectionsQuery): ConnectionsAnswer {
  const { kinds, around, least, limits } = query;
  const ids = overview.entityIds.split('\n') as EntityId[];
  const wantedKinds = new Set(kinds.map((kind) => KINDS.indexOf(kind)));
  const isShown = (entity: number) => wantedKinds.has(overview.kinds[entity]!);
  const centre = around && new Set(around);
  const isCentre = (entity: number) => centre === null || centre.has(ids[entity]!);

  const byStrength = new Map<number, Edge[]>();
  const entities = new Set<number>();
  let strongest = 0;
  let count = 0;
  forEachEdge(overview, (edge) => {
    const { a, b, shared } = edge;
    if (!isShown(a) || !isShown(b) || !(isCentre(a) || isCentre(b))) return;
    strongest = Math.max(strongest, shared);
    if (shared < least) return;
    count++;
    entities.add(a).add(b);
    const equals = byStrength.get(shared);
    if (equals === undefined) byStrength.set(shared, [edge]);
    else equals.push(edge);
  });

  const drawn = chooseEdges(byStrength, limits);
  const connected = [...new Set(drawn.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  return {
    entities: connected.map((entity) => ({ id: ids[entity]!, statements: overview.weights[entity]! })),
    connections: drawn.map(({ a, b, shared }) => ({ a: ids[a]!, b: ids[b]!, shared })),
    found: { entities: entities.size, connections: count },
    strongest,
  };
}

/**
 * The strongest first, for as long as there is room for whom they connect; then those among the same entities. So everybody who is
 * shown is shown with whom they are reported most.
 */
function chooseEdges(
  byStrength: ReadonlyMap<number, readonly Edge[]>,
  limits: ConnectionsQuery['limits'],
): Edge[] {
  const chosen = new Set<number>();
  const edges: Edge[] = [];
  for (const strength of [...byStrength.keys()].sort((a, b) => b - a)) {
    for (const edge of byStrength.get(strength)!) {
      if (edges.length === limits.connections) return edges;
      const added = [edge.a, edge.b].filter((entity) => !chosen.has(entity));
      if (chosen.size + added.length > limits.entities) continue;
      for (const entity of added) chosen.add(entity);
      edges.push(edge);
    }
  }
  return edges;
}

/** Each once: those of the most reported entities first, of equal strength in the order of the other entity. */
function forEachEdge(
  { weights, linkStarts, linkTo, linkShared }: Overview,
  visit: (edge: Edge) => void,
): void {
  for (let a = 0; a < weights.length; a++) {
    for (let at = linkStarts[a]!; at < linkStarts[a + 1]!; at++) {
      const b = linkTo[at]!;
      if (a < b) visit({ a, b, shared: linkShared[at]! });
    }
  }
}
