/** A mention as it stands on its page, told so that it can be found there again. */
import type { EntityId } from './ids.ts';

export interface QuotedMention {
  readonly entity: EntityId;
  /** The words, and the text around them, with white space as the document has it. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words stand in the text of the document's body, in Unicode code points, end exclusive. Null inside shadow roots. */
  readonly start: number | null;
  readonly end: number | null;
}

/** What a frame of a page tells of itself. */
export interface FrameQuotes {
  readonly url: string;
  readonly title: string;
  /** In document order. */
  readonly mentions: readonly QuotedMention[];
}
