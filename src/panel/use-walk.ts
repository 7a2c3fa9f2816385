/** Walks the page from one mention of a name to the next: choosing the name again goes on from where the reader was led last. */
import { useRef, useState } from 'preact/hooks';
import { callFrame } from '../messages/send.ts';
import type { EntityId } from '../model/ids.ts';
import { nthMention, type PageEntity } from '../tab/mentions.ts';
import type { PageState } from './use-page.ts';

export interface Walk {
  /** Which mention the page was led to last, counted from 0; null where to none. */
  readonly placeOf: (entity: EntityId) => number | null;
  /** Shows the next mention on the page, the first at first; backwards the one before. */
  readonly step: (entity: PageEntity, by?: 1 | -1) => void;
}

interface Places {
  /** The page that they are places of. */
  readonly url: string | null;
  readonly of: ReadonlyMap<EntityId, number>;
}

export function useWalk({ page }: Pick<PageState, 'page'>): Walk {
  const url = page?.url ?? null;
  const [places, setPlaces] = useState<Places>({ url, of: new Map() });
  // Two quick steps follow each other also where nothing was drawn in between.
  const latest = useRef(places);

  const placeOf = (entity: EntityId): number | null =>
    latest.current.url === url ? (latest.current.of.get(entity) ?? null) : null;

  function step(found: PageEntity, by: 1 | -1 = 1): void {
    const { id } = found.entity;
    const place = placeOf(id);
    const next = place === null ? (by > 0 ? 0 : found.count - 1) : (place + by + found.count) % found.count;
    const known = latest.current.url === url ? latest.current.of : [];
    latest.current = { url, of: new Map([...known, [id, next]]) };
    setPlaces(latest.current);
    const mention = nthMention(found, next);
    if (mention === null) return;
    const { frame, nth } = mention;
    // A frame that has just gone has nothing to show.
    callFrame(frame, 'showMention', { entity: id, nth }).catch(() => {});
  }

  return { placeOf, step };
}
