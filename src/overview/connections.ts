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

  const edges: Edge[] = [];
  let strongest = 0;
  forEachEdge(overview, (edge) => {
    const { a, b, shared } = edge;
    if (!isShown(a) || !isShown(b) || !(isCentre(a) || isCentre(b))) return;
    strongest = Math.max(strongest, shared);
    if (shared >= least) edges.push(edge);
  });

  const inEdges = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  // The page's own entities come before those that they are reported with.
  const ranked =
    centre === null ? inEdges : [...inEdges.filter(isCentre), ...inEdges.filter((it) => !isCentre(it))];
  const chosen = new Set(ranked.slice(0, limits.entities));
  const drawn = edges
    .filter(({ a, b }) => chosen.has(a) && chosen.has(b))
    .sort((a, b) => b.shared - a.shared || a.a - b.a || a.b - b.b)
    .slice(0, limits.connections);
  const connected = [...new Set(drawn.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  return {
    entities: connected.map((entity) => ({ id: ids[entity]!, statements: overview.weights[entity]! })),
    connections: drawn.map(({ a, b, shared }) => ({ a: ids[a]!, b: ids[b]!, shared })),
    found: { entities: inEdges.length, connections: edges.length },
    strongest,
  };
}

/** Each once. */
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
