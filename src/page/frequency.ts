/** Which mentions are shown when an entity is not to be marked at every mention. Pure. */
import type { EntityId } from '../model/ids.ts';
import type { Frequency } from '../model/settings.ts';

export interface Occurrence {
  readonly entity: EntityId;
  /** What tells sections apart: the element that starts the one this stands in. */
  readonly section: unknown;
  /** Asked of those alone that would be shown. */
  readonly isSeen: () => boolean;
}

/** @param occurrences in document order @returns those to be shown, in document order */
export function chooseShown<O extends Occurrence>(occurrences: Iterable<O>, frequency: Frequency): O[] {
  const seen = new Map<unknown, Set<EntityId>>();
  const isFirst = ({ entity, section, isSeen }: O) => {
    const where = frequency === 'section' ? section : null;
    const entities = seen.get(where) ?? new Set();
    if (entities.has(entity) || !isSeen()) return false;
    seen.set(where, entities.add(entity));
    return true;
  };
  return [...occurrences].filter((occurrence) => frequency === 'every' || isFirst(occurrence));
}
