/** Where a range of the page's text stands now: one box for each line and element it runs through. None once its text has gone. */
export function rectsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  try {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()];
  } catch {
    // The text has become shorter than the range.
    return [];
  }
}
