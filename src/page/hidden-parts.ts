/**
 * Parts of the page that are not shown, until they are. The browser tells when a part that had no box comes near the
 * viewport; a part that was only transparent is looked at again when something happened that may have shown it, and now and then.
 */
import { isFolded, isVisible } from './elements.ts';
import { afterLayout } from './slices.ts';
import { foldFinder } from './visible-text.ts';

const MAX_PARTS = 2_000;
/** Half a viewport ahead of the reader. */
const AHEAD = '50%';
const MAY_SHOW = ['click', 'keyup', 'transitionend', 'animationend', 'pointerover'];
/** Between two looks, in milliseconds. */
const LOOK_MS = 300;

export function createHiddenParts(onShown: (part: Element) => void, signal: AbortSignal) {
  const parts = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (part: Element) => {
    boxes.unobserve(part);
    if (parts.delete(part) && part.isConnected) onShown(part);
  };
  /** Once styles are fresh: to ask earlier would have the browser work them out twice. */
  async function lookAt(some: Iterable<Element>): Promise<void> {
    await afterLayout();
    for (const part of some) if (isSeen(part)) show(part);
  }
  const boxes = new IntersectionObserver(
    (entries) => void lookAt(entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? target : []))),
    { rootMargin: AHEAD },
  );

  const lookSoon = () => {
    if (parts.size === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void lookAt(parts);
    }, LOOK_MS);
  };
  /** Only from the first hidden part on. A second time it does nothing. */
  function listen(): void {
    for (const type of MAY_SHOW) addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    boxes.disconnect();
    clearTimeout(timer);
  });

  return {
    /** Looks whether something is shown by now that no event told of, as a timer of the page may show it. */
    look: lookSoon,
    add(part: Element): void {
      if (parts.size >= MAX_PARTS || parts.has(part)) return;
      if (parts.size === 0) listen();
      parts.add(part);
      boxes.observe(part);
    },
    /** Lets go of those that have left the page: of itself, the browser never says that they did. */
    dropGone(): void {
      for (const part of parts) if (!part.isConnected) show(part);
    },
  };
}

/** What is hidden from assistive technology, or folded away, shows that by an attribute, which the page's observer sees. */
const isSeen = (part: Element): boolean =>
  isVisible(part) && part.ariaHidden !== 'true' && !isFolded(part) && foldFinder()(part) === null;
