/**
 * What a heap snapshot of a tab says it holds. Unlike the sizes that Chromium tells of its heap, which swing by megabytes
 * with what it has not swept away yet, it counts what is alive, object by object. Sizes in bytes.
 */

/** The part that is read here of what `HeapProfiler.takeHeapSnapshot` brings. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** For each field; of the first, the names of its values. */
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  /** The fields of every object, one object behind the other. */
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

export interface Held {
  /** Of scripts' objects, functions, texts and numbers. */
  readonly objects: number;
  /** Of compiled code, and what the engine notes about it. */
  readonly code: number;
  /** Of the browser's own: nodes, styles, its records of what took long. */
  readonly browser: number;
  /** Nodes that have left the page, and that something holds. */
  readonly detached: number;
  /** How many there are of each kind, compiled code apart. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How a snapshot marks what is no part of a document any more. */
const DETACHED = 2;
/** How it calls what the engine keeps beside the browser's objects. */
const ENGINE = 'system / ';

/** @param json a whole snapshot */
export function heldIn(json: string): Held {
  const { snapshot, nodes, strings } = JSON.parse(json) as Snapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, name, size, detachedness] = ['type', 'name', 'self_size', 'detachedness'].map((field) =>
    fields.indexOf(field),
  ) as [number, number, number, number];
  const sizes = { objects: 0, code: 0, browser: 0 };
  const counts = new Map<string, number>();
  let detached = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const [kind, called] = [node_types[0][nodes[at + type]!]!, strings[nodes[at + name]!]!];
    const owner = ownerOf(kind, called);
    sizes[owner] += nodes[at + size]!;
    if (nodes[at + detachedness] === DETACHED) detached++;
    // A text is called by what it says.
    const group = /string|number/.test(kind) ? kind : `${kind} ${called}`;
    if (owner !== 'code') counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return { ...sizes, detached, counts };
}

function ownerOf(kind: string, name: string): 'objects' | 'code' | 'browser' {
  if (kind === 'native') return name.startsWith(ENGINE) ? 'code' : 'browser';
  return kind === 'code' ? 'code' : 'objects';
}

/** The kind of object of which most were added, and how many. */
export function mostAdded(before: Held, after: Held): { kind: string; count: number } {
  let most = { kind: 'nothing', count: 0 };
  for (const [kind, now] of after.counts) {
    const count = now - (before.counts.get(kind) ?? 0);
    if (count > most.count) most = { kind, count };
  }
  return most;
}
