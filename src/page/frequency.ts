/** Which mentions are shown when an entity is not to be marked at every mention. Pure. */
import type { EntityId } from '../model/ids.ts';
import type { Frequency } from '../model/settings.ts';

/** What is asked about a mention, where it matters. */
export interface AboutMention<M> {
  /** What tells sections apart: the element that starts the one it stands in. */
  readonly sectionOf: (mention: M) => unknown;
  /** Asked of those alone that would be shown. */
  readonly isSeen: (mention: M) => boolean;
}

/** @param mentions in document order @returns those to be shown, in document order */
export function chooseShown<M extends { readonly entity: EntityId }>(
  mentions: readonly M[],
  frequency: Frequency,
  { sectionOf, isSeen }: AboutMention<M>,
): readonly M[] {
  if (frequency === 'every') return mentions;
  const seen = new Map<unknown, Set<EntityId>>();
  return mentions.filter((mention) => {
    const where = frequency === 'section' ? sectionOf(mention) : null;
    const entities = seen.get(where) ?? new Set();
    if (entities.has(mention.entity) || !isSeen(mention)) return false;
    seen.set(where, entities.add(mention.entity));
    return true;
  });
}
