/** What a static range of the page covers now. */
import { pageDocument } from './page-document.ts';

/** @throws DOMException where the text has become shorter than the range */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = pageDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** One box for each line and element that the range runs through, in the viewport. None once its text has gone. */
export function rectsOf(range: StaticRange): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  try {
    return [...liveRange(range).getClientRects()];
  } catch {
    return [];
  }
}
