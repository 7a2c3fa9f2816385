/**
 * Calls that the script in a page's frame answers: from the background and from the extension's own pages. Checked without
 * valibot, since the content script carries these checks.
 */
import { KINDS } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { FREQUENCIES, type PageSettings, THEMES } from '../model/settings.ts';
import { boolean, type Guard, listOf, nothing, number, oneOf, record, text, unchecked } from './schema.ts';

const extension = ['extension'] as const;

const Settings: Guard<PageSettings> = record({
  active: boolean,
  kinds: listOf(oneOf(KINDS)),
  frequency: oneOf(FREQUENCIES),
  judging: text<string>(),
  theme: oneOf(THEMES),
});

export const pageCalls = {
  /** The settings changed: repaint, or take everything off. */
  applySettings: { from: extension, params: Settings, result: unchecked<null>() },

  /** What this frame's text mentions, every mention counted, in the order of first mentions. */
  mentionsOnPage: {
    from: extension,
    params: nothing,
    result: unchecked<{ entity: EntityId; count: number }[]>(),
  },

  /**
   * Goes to a highlight of this frame and opens its popover for the keyboard: to the one that follows where the reader stands
   * (`here`), the nearest in view (`view`), or the first, backwards the last (`edge`). `ended`: none follows. `nowhere`: the
   * reader stands on none, or there is none.
   */
  stepToMention: {
    from: extension,
    params: record({
      direction: oneOf(['next', 'previous']),
      from: oneOf(['here', 'view', 'edge']),
    }),
    result: unchecked<'moved' | 'ended' | 'nowhere'>(),
  },

  /**
   * Scrolls to one mention of an entity in this frame, whether highlighted or not, and points it out for a moment. `nth` counts from
   * 0 in document order. False where there are not so many.
   */
  showMention: {
    from: extension,
    params: record({ entity: text<EntityId>(), nth: number }),
    result: unchecked<boolean>(),
  },
} as const;

export type PageCalls = typeof pageCalls;
