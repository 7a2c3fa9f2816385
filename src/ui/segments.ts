/** Cuts a text at the names in it, so that each name can become a control of its own. */
import type { EntityLink } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';

export interface Segment {
  readonly text: string;
  /** Null for the text between names. */
  readonly entity: EntityId | null;
}

/**
 * The segments joined are the text, whatever the links say: a link that is empty, out of bounds or overlaps an earlier one is
 * passed over.
 */
export function segmentsOf(text: string, links: readonly EntityLink[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, entity } of links) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) segments.push({ text: text.slice(at, start), entity: null });
    segments.push({ text: text.slice(start, end), entity });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), entity: null });
  return segments;
}
