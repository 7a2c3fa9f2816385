/** What the reader points at in the picture: a name, or the line between two. Pure. */
import type { EntityId } from '../../model/ids.ts';
import type { Edge, Node } from './layout.ts';

export type Pointed =
  | { readonly type: 'name'; readonly id: EntityId }
  | { readonly type: 'line'; readonly a: EntityId; readonly b: EntityId };

/** `pointed` itself, what it is connected with, and the rest. */
export type State = 'plain' | 'pointed' | 'neighbour' | 'other';

export const isNode = (it: Node | Edge): it is Node => 'entity' in it;

export const pointedOf = (it: Node | Edge): Pointed =>
  isNode(it) ? { type: 'name', id: it.entity.id } : { type: 'line', a: it.connection.a, b: it.connection.b };

export function neighboursOf(id: EntityId, edges: readonly Edge[]): ReadonlySet<EntityId> {
  const ends = edges.map(({ connection: { a, b } }) => [a, b] as const);
  return new Set(ends.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])));
}

/** @returns the state of each name */
export function statesFor(pointed: Pointed | null, edges: readonly Edge[]): (id: EntityId) => State {
  if (pointed === null) return () => 'plain';
  if (pointed.type === 'line') return (id) => (id === pointed.a || id === pointed.b ? 'pointed' : 'other');
  const neighbours = neighboursOf(pointed.id, edges);
  return (id) => (id === pointed.id ? 'pointed' : neighbours.has(id) ? 'neighbour' : 'other');
}

export function stateOfLine({ connection: { a, b } }: Edge, pointed: Pointed | null): State {
  if (pointed === null) return 'plain';
  const isOn = pointed.type === 'line' ? a === pointed.a && b === pointed.b : [a, b].includes(pointed.id);
  return isOn ? 'pointed' : 'other';
}
