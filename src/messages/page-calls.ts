/**
 * Calls that the script in a page's frame answers: from the background and from the extension's own pages. Small, since
 * the content script carries these schemas.
 */
import * as v from 'valibot';
import { EntityId } from '../model/ids.ts';
import { PageSettings } from '../model/settings.ts';

const extension = ['extension'] as const;

export const pageCalls = {
  /** The settings changed: repaint, or take everything off. */
  applySettings: { from: extension, params: PageSettings, result: v.null() },

  /** What this frame's text mentions, every mention counted, most often mentioned first. */
  mentionsOnPage: {
    from: extension,
    params: v.null(),
    result: v.array(v.strictObject({ entity: EntityId, count: v.number() })),
  },

  /**
   * Goes to a highlight of this frame and opens its popover for the keyboard: to the one that follows where the reader stands
   * (`here`), the nearest in view (`view`), or the first, backwards the last (`edge`). `ended`: none follows. `nowhere`: the
   * reader stands on none, or there is none.
   */
  stepToMention: {
    from: extension,
    params: v.strictObject({
      direction: v.picklist(['next', 'previous']),
      from: v.picklist(['here', 'view', 'edge']),
    }),
    result: v.picklist(['moved', 'ended', 'nowhere']),
  },
} as const;

export type PageCalls = typeof pageCalls;
