/**
 * How the script that quotes a page's mentions, started when they are exported, learns of them from the content script in the same
 * isolated world. The page cannot see this world's globals.
 */
import type { EntityId } from '../model/ids.ts';

export interface MarkedMention {
  readonly entity: EntityId;
  readonly range: StaticRange;
}
/** All of one frame, in document order. */
type Mentions = () => readonly MarkedMention[];

const KEY = Symbol.for('backstory.mentions');
type World = typeof globalThis & { [KEY]?: Mentions };

export const publishMentions = (mentions: Mentions): void => {
  (globalThis as World)[KEY] = mentions;
};

/** None where no content script of ours is. */
export const publishedMentions = (): readonly MarkedMention[] => (globalThis as World)[KEY]?.() ?? [];
