/** Functions that run inside a page while it is measured. Each stands alone: none may use anything but its arguments and the page. */

/** Milliseconds since the navigation started. */
export interface MarkTimes {
  /** The event `DOMContentLoaded`. */
  readonly parsed: number;
  /** When the last of the stretches of text that are highlighted in the viewport first was; null where none is. */
  readonly inView: number | null;
  /** When the last one was highlighted anywhere. */
  readonly last: number | null;
  readonly count: number;
}

interface Marks {
  /** When each was added. */
  added: Map<AbstractRange, number>;
  /** Stretches of texts that were highlighted before. */
  known: WeakMap<Node, Set<string>>;
}

type Watched = typeof globalThis & { marks?: Marks };

/**
 * Notes when each stretch of text is first highlighted: another range may take the place of one, for another reason, and nobody sees that.
 * Runs in the extension's own world, before it adds one.
 */
export function watchHighlights(): void {
  const marks: Marks = { added: new Map(), known: new WeakMap() };
  (globalThis as Watched).marks = marks;
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (range) {
    const { startContainer, startOffset, endOffset } = range;
    const stretches = marks.known.get(startContainer) ?? new Set();
    const stretch = `${startOffset}-${endOffset}`;
    if (!stretches.has(stretch)) marks.added.set(range, performance.now());
    marks.known.set(startContainer, stretches.add(stretch));
    return add.call(this, range);
  };
}

export function readMarkTimes(): MarkTimes {
  const added = (globalThis as Watched).marks?.added ?? new Map<AbstractRange, number>();
  const isInView = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    const boxes = [...live.getClientRects()];
    return boxes.some(({ top, bottom, left, right }) => {
      const isAcross = right > 0 && left < innerWidth;
      return isAcross && bottom > 0 && top < innerHeight;
    });
  };
  const latest = (times: readonly number[]) => (times.length === 0 ? null : Math.max(...times));
  const inView = [...added].flatMap(([range, time]) => (isInView(range) ? [time] : []));
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const parsed = navigation?.domContentLoadedEventStart ?? 0;
  return { parsed, inView: latest(inView), last: latest([...added.values()]), count: added.size };
}

type Timed = typeof globalThis & { firstFrame?: number };

/** Notes when the first frame after `DOMContentLoaded` is laid out: before that, nobody sees what is highlighted. Runs before the page does. */
export function watchFirstFrame(): void {
  const note = () => {
    (globalThis as Timed).firstFrame = performance.now();
  };
  addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() => new ResizeObserver(note).observe(document.documentElement)),
  );
}

/** @returns milliseconds since `DOMContentLoaded` */
export function readFirstFrame(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (globalThis as Timed).firstFrame! - navigation!.domContentLoadedEventStart;
}

/** What was noted holds on to the page's nodes. */
export function forgetMarkTimes(): void {
  const { marks } = globalThis as Watched;
  if (marks !== undefined) Object.assign(marks, { added: new Map(), known: new WeakMap() });
}

/** The limit: one bare walk over the page's text nodes that reads their text. @returns milliseconds */
export function walkBare(): { ms: number; length: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    length += (node as Text).data.length;
  return { ms: performance.now() - start, length };
}

interface Marker {
  mark(forms: readonly string[], options: object): void;
}

/** Runs where mark.js was run. @returns milliseconds */
export function markWithPeer(forms: readonly string[]): { ms: number; count: number } {
  const { Mark } = globalThis as unknown as { Mark: new (root: Element) => Marker };
  // It calls itself once more for each name, and would overflow the stack with all at once.
  const atOnce = 100;
  // Whole words, as ours.
  const accuracy = { value: 'exactly', limiters: [...'.,:;!?()[]"“”‘’\'–—-/'] };
  let count = 0;
  const done = (marked: number) => {
    count += marked;
  };
  const start = performance.now();
  for (let i = 0; i < forms.length; i += atOnce) {
    const some = forms.slice(i, i + atOnce);
    new Mark(document.body).mark(some, { separateWordSearch: false, accuracy, done });
  }
  return { ms: performance.now() - start, count };
}

/** How far the page's contents were shifted so far, as browsers score it. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}

/** A page that never rests. Changes `perSecond` texts for `seconds`. Text alone, so that the page causes no microtasks. */
export function storm({ perSecond, seconds }: { perSecond: number; seconds: number }): Promise<number> {
  const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  const start = performance.now();
  let changes = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const elapsed = (performance.now() - start) / 1_000;
      for (const due = elapsed * perSecond; changes < due; changes++)
        texts[changes % texts.length]!.data = `Update ${changes}: the talks go on, Musk said.`;
      if (elapsed < seconds) return;
      clearInterval(timer);
      resolve(changes);
    }, 5);
  });
}

/** The middle of the first highlight in view, in CSS pixels of the viewport. */
export function placeOfMark(): { x: number; y: number } {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      const isControl = startContainer.parentElement?.closest('a,button') != null;
      if (!isControl && y > 0 && y + height < innerHeight) return { x: x + width / 2, y: y + height / 2 };
    }
  }
  throw new Error('there is no highlight in view');
}

/** Resolves once a popover is open, or closed; fails where that never is. It is in the page only while it is open. */
export async function popoverIs(state: 'open' | 'closed'): Promise<void> {
  const isOpen = () => document.querySelector('backstory-popover') !== null;
  for (let tries = 0; isOpen() !== (state === 'open'); tries++) {
    if (tries === 1_000) throw new Error(`the popover was never ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What a single-page site does: another address, other text. Resolves once it is marked; fails where it never is. */
export async function goToNewPage({ name, path }: { name: string; path: string }): Promise<void> {
  history.pushState(null, '', path);
  const text = document.createElement('p');
  text.textContent = `${name} spoke on ${path}.`;
  document.body.replaceChildren(text);
  const isMarked = () =>
    [...CSS.highlights.values()].some((it) =>
      [...it].some((range) => range.startContainer.parentNode === text),
    );
  for (let tries = 0; !isMarked(); tries++) {
    if (tries === 1_000) throw new Error(`${path} was never marked`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
