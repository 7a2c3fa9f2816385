/** Small corpora for tests: an entity of nothing but what a test is about. */
import type { Entity, Kind } from '../../src/model/entity.ts';
import type { EntityId } from '../../src/model/ids.ts';

export const kebab = (name: string): EntityId =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') as EntityId;

export function makeEntity(kind: Kind, name: string, more: Partial<Entity> = {}): Entity {
  const rest = { aliases: [], native: [], role: null, wikidata: null, needsContext: [], summary: [] };
  return { id: kebab(name), kind, name, ...rest, ...more };
}

export const person = (name: string, more: Partial<Entity> = {}): Entity => makeEntity('person', name, more);
export const organization = (name: string, more: Partial<Entity> = {}): Entity =>
  makeEntity('organization', name, more);
export const topic = (name: string, more: Partial<Entity> = {}): Entity => makeEntity('topic', name, more);
