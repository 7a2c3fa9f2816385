/** Quotes mentions: their words, the text around them, and where they stand in the text of the page. */
import type { MarkedMention } from '../messages/mentions-port.ts';
import type { QuotedMention } from '../model/quote.ts';
import { shadowAround } from './elements.ts';
import { pageDocument } from './page-document.ts';

/** How much text around the words tells them from the same words elsewhere, in code points. */
const CONTEXT = 32;

/** A text of one tree (the document's body, a shadow root) and where each of its text nodes begins, in UTF-16 code units. */
interface Stream {
  readonly text: string;
  readonly starts: ReadonlyMap<Node, number>;
}

/** Mentions whose text has left the page meanwhile are left out. */
export function quoteMentions(mentions: readonly MarkedMention[]): QuotedMention[] {
  const streams = new Map<Node, Stream>();
  return mentions.flatMap(({ entity, range }) => {
    const root = treeOf(range.startContainer);
    if (root === null) return [];
    const stream = streams.get(root) ?? streamOf(root);
    streams.set(root, stream);
    const start = placeIn(stream, range.startContainer, range.startOffset);
    const end = placeIn(stream, range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) return [];
    const place = root === pageDocument.body ? { start, end } : null;
    return [{ entity, ...quote(stream.text, start, end), ...inCodePoints(stream.text, place) }];
  });
}

function treeOf(node: Node): Node | null {
  const shadow = shadowAround(node);
  if (shadow !== null) return shadow;
  return pageDocument.body?.contains(node) ? pageDocument.body : null;
}

function streamOf(root: Node): Stream {
  const starts = new Map<Node, number>();
  const walker = pageDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, text.length);
    text += node.nodeValue ?? '';
  }
  return { text, starts };
}

function placeIn({ starts }: Stream, node: Node, offset: number): number | null {
  const start = starts.get(node);
  return start === undefined ? null : start + offset;
}

function quote(text: string, start: number, end: number): Pick<QuotedMention, 'exact' | 'prefix' | 'suffix'> {
  // A code point has two code units at most.
  const before = Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start));
  const behind = Array.from(text.slice(end, end + 2 * CONTEXT));
  return {
    exact: text.slice(start, end),
    prefix: before.slice(-CONTEXT).join(''),
    suffix: behind.slice(0, CONTEXT).join(''),
  };
}

/** The model of annotations counts characters as Unicode does, and not as UTF-16 writes them. */
function inCodePoints(
  text: string,
  place: { start: number; end: number } | null,
): Pick<QuotedMention, 'start' | 'end'> {
  if (place === null) return { start: null, end: null };
  const start = countCodePoints(text.slice(0, place.start));
  return { start, end: start + countCodePoints(text.slice(place.start, place.end)) };
}

const countCodePoints = (text: string): number => text.length - (text.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
