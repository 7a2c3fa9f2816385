/** How a screen of the extension is laid out: whether all of it has room. */

/** A document, or a shadow root, and what is in it. Runs in the page. */
export function withoutRoom(root: Document | ShadowRoot): string[] {
  const { innerWidth } = window;
  const faults: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    // Written for screen readers alone, without a place of its own.
    if (style.clipPath !== 'none' || style.position === 'absolute') continue;
    const { left, right, width } = element.getBoundingClientRect();
    const isText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const isCut =
      style.overflowX !== 'visible' &&
      style.textOverflow !== 'ellipsis' &&
      element.scrollWidth > element.clientWidth + 1;
    if (width > 0 && (left < -1 || right > innerWidth + 1))
      faults.push(`beyond the edge: ${element.outerHTML.slice(0, 160)}`);
    if (isText && isCut) faults.push(`cut off: ${element.outerHTML.slice(0, 160)}`);
  }
  return faults;
}

/** Whether a text stands to the left or the right of the middle of what contains it. Runs in the page. */
export function sideOf(
  root: Document | ShadowRoot,
  [selector, within]: readonly [string, string],
): 'left' | 'right' | null {
  const middle = (box: DOMRect) => box.left + box.width / 2;
  const element = root.querySelector(selector);
  const container = root.querySelector(within);
  if (element === null || container === null) return null;
  return middle(element.getBoundingClientRect()) < middle(container.getBoundingClientRect())
    ? 'left'
    : 'right';
}
