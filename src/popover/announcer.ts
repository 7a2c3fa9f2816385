/**
 * Says, to a screen reader, how many mentions this frame marks: politely, and once, when the reader first steps to one by keyboard.
 * Before that the page has no place for it, since a live region would show every page that Backstory is there.
 */
import { t } from '../locales/texts.ts';
import type { PopoverTrigger } from '../messages/popover-port.ts';
import { KINDS } from '../model/entity.ts';

/** A region is heard only if it was there before its text, in milliseconds. */
const SETTLE_MS = 200;

export interface Announcer {
  readonly region: HTMLElement;
  /** A popover has opened. */
  opened(trigger: PopoverTrigger): void;
}

export function createAnnouncer(): Announcer {
  const region = document.createElement('p');
  region.role = 'status';
  region.className = 'bs-visually-hidden';
  let isSaid = false;
  return {
    region,
    opened(trigger) {
      region.textContent = '';
      if (isSaid || trigger !== 'keyboard') return;
      isSaid = true;
      const text = t('popup.mentions', { count: countHighlights() });
      setTimeout(() => {
        region.textContent = text;
      }, SETTLE_MS);
    },
  };
}

/** By name: Firefox lets no content script go through the registry. */
const countHighlights = (): number =>
  KINDS.reduce((sum, kind) => sum + (CSS.highlights.get(`backstory-${kind}`)?.size ?? 0), 0);
