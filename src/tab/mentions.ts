/** Whom a page mentions, all its frames together. */
import type { Frame } from '../browser/tabs.ts';
import type { EntityCard } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';

export interface EntityCount {
  readonly entity: EntityId;
  readonly count: number;
}

export interface PageEntity {
  readonly entity: EntityCard;
  /** In all frames. */
  readonly count: number;
  /** The frames that mention it, and how often each does. */
  readonly places: readonly { readonly frame: Frame; readonly count: number }[];
}

/**
 * In the order in which the page first mentions them: a frame's own order, and the frames as they are given. An entity that the
 * corpus no longer knows has no card, and is left out.
 */
export function sumFrames(
  frames: readonly { readonly frame: Frame; readonly counts: readonly EntityCount[] }[],
  cards: readonly EntityCard[],
): PageEntity[] {
  const known = new Map(cards.map((card) => [card.id, card]));
  const places = frames.flatMap(({ frame, counts }) => counts.map((it) => ({ frame, ...it })));
  return [...Map.groupBy(places, ({ entity }) => entity)].flatMap(([id, found]) => {
    const entity = known.get(id);
    if (entity === undefined) return [];
    const count = found.reduce((sum, it) => sum + it.count, 0);
    return [{ entity, count, places: found.map(({ frame, count }) => ({ frame, count })) }];
  });
}

/** Most often mentioned first; of equals, the one that comes first on the page. */
export const byWeight = (entities: readonly PageEntity[]): PageEntity[] =>
  entities.toSorted((a, b) => b.count - a.count);

/** Where the `nth` mention of an entity stands, counted from 0 over all frames and round the end. */
export function nthMention(
  { places, count }: PageEntity,
  nth: number,
): { readonly frame: Frame; readonly nth: number } | null {
  let rest = nth % Math.max(count, 1);
  for (const place of places) {
    if (rest < place.count) return { frame: place.frame, nth: rest };
    rest -= place.count;
  }
  return null;
}
