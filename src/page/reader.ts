/**
 * Reads parts of the page in slices: each part it was told of, once however often it was told, and of a whole page what
 * is in view first. Parts that are not shown are read when they are. Nothing is read in a tab that nobody looks at.
 */
import type { Block } from './block.ts';
import { isLeftOut } from './elements.ts';
import { createHiddenParts } from './hidden-parts.ts';
import { createHosts } from './hosts.ts';
import { afterLayout, calmPause, slice, whenVisible } from './slices.ts';
import { partsInView } from './viewport.ts';
import { boxAround, type ReadOptions, readText } from './visible-text.ts';

/** Past this many changed parts it is cheaper to read the whole page again. */
const MAX_PARTS = 2_000;

export interface ReaderOptions {
  readonly onBlock: (block: Block) => void;
  /** A slice is over: what was read may be asked about. */
  readonly onSlice: () => void;
  /** A shadow root whose text is read. Told each time. */
  readonly onShadow: (root: ShadowRoot) => void;
  /** A part that was not shown now is, and will be read. */
  readonly onShown: () => void;
  readonly signal: AbortSignal;
}

export type Reader = ReturnType<typeof createReader>;

export function createReader({ onBlock, onSlice, onShadow, onShown, signal }: ReaderOptions) {
  /** Each part to read, and whether all that is in it, or only the text that stands directly in it, or, of the page, what is in view. */
  const parts = new Map<Element, 'all' | 'line' | 'view'>();
  /** While the page is read for the first time. */
  let isFirst = true;
  let running = false;
  /** Parts that were told of since the last slice, each as often as it was. */
  let changes = 0;
  const hidden = createHiddenParts((part) => {
    add(part, 'all');
    onShown();
  }, signal);
  const hosts = createHosts({ onShadow, onLate: (host) => add(host, 'all'), signal });

  function* readPart(part: Element, options?: Partial<ReadOptions>): Generator<void> {
    if (!part.isConnected || isLeftOut(part) || document.designMode === 'on') return;
    yield* readText(part, { ...options, onBlock, onHidden: hidden.add, onHost: hosts.meet });
  }

  function* readPage(isAll: boolean): Generator<void> {
    // Of a page that was not scrolled, what is in view stands at its beginning: no need to ask where.
    const inView = isAll && scrollY === 0 ? [] : yield* partsInView();
    for (const part of inView) yield* readPart(part);
    onSlice();
    if (!isAll) return;
    yield* readPart(document.documentElement, { except: inView });
    // From now on there is no hurry.
    isFirst = false;
  }

  function* readParts(): Generator<void> {
    for (const [part, extent] of parts) {
      parts.delete(part);
      if (part === document.documentElement) yield* readPage(extent === 'all');
      else {
        // What stands in an inline element belongs to the line around it.
        yield* readPart(boxAround(part), { boxesIn: extent === 'line' ? null : part });
      }
      yield;
    }
  }

  async function run(): Promise<void> {
    running = true;
    while (parts.size > 0 && !signal.aborted) await readInSlices(readParts());
    running = false;
  }

  async function readInSlices(work: Iterator<void>): Promise<void> {
    for (let isDone = false; !isDone; ) {
      await whenVisible(signal);
      await afterLayout();
      if (signal.aborted) return;
      const { done, ms } = slice(work);
      isDone = done;
      onSlice();
      const told = changes;
      changes = 0;
      if (!isFirst) await calmPause(ms, told);
    }
  }

  function add(part: Element, extent: 'all' | 'line' | 'view'): void {
    changes++;
    if (parts.size >= MAX_PARTS) {
      parts.clear();
      parts.set(document.documentElement, 'all');
    }
    if (parts.get(part) !== 'all') parts.set(part, extent);
    if (!running) void run();
  }

  return {
    add,
    /** Parts that are read once they are shown. */
    hidden,
    /** Reads what is in view, and of a page that has arrived the rest after it. */
    readPage(extent: 'view' | 'all' = 'all'): void {
      isFirst = true;
      parts.clear();
      add(document.documentElement, extent);
    },
    isReadingPage: (): boolean => isFirst,
  };
}
