/**
 * Reads parts of the page in slices: each part it was told of, once however often it was told, and of a whole page what
 * is in view first; of one that is still arriving, that alone. Parts that are not shown are read when they are. Nothing
 * is read in a tab that nobody looks at.
 */
import type { Block } from './block.ts';
import { isLeftOut } from './elements.ts';
import { createHiddenParts } from './hidden-parts.ts';
import { createHosts } from './hosts.ts';
import { pageDocument } from './page-document.ts';
import { afterLayout, calmPause, slice, whenVisible } from './slices.ts';
import { partsInView } from './viewport.ts';
import { boxAround, type ReadOptions, readText } from './visible-text.ts';

/** Past this many changed parts it is cheaper to read the whole page again. */
const MAX_PARTS = 2_000;

export interface ReaderOptions {
  readonly onBlock: (block: Block) => void;
  /** What was read may be asked about. */
  readonly onSlice: () => void;
  /** Told of each shadow root whose text is read, each time, and of each part that is read before the rest of the page. */
  readonly onRoot: (root: Node) => void;
  /** A part that was not shown now is, and will be read. */
  readonly onShown: () => void;
  readonly signal: AbortSignal;
}

/** All that is in a part, or only the text that stands directly in it, or, of the page, what is in view. */
type Extent = 'all' | 'line' | 'view';

export type Reader = ReturnType<typeof createReader>;

export function createReader({ onBlock, onSlice, onRoot, onShown, signal }: ReaderOptions) {
  const parts = new Map<Element, Extent>();
  /** What was read before the rest of the page, and has not changed since. */
  const early = new Set<Element>();
  /** While the page is read for the first time. */
  let isFirst = true;
  let running = false;
  /** Parts that were told of since the last slice, each as often as it was. */
  let changes = 0;
  const hidden = createHiddenParts((part) => {
    add(part, 'all');
    onShown();
  }, signal);
  const hosts = createHosts({ onRoot, onHost: (host) => add(host, 'all') });

  function* readPart(part: Element, options?: Partial<ReadOptions>): Generator<void> {
    if (!part.isConnected || isLeftOut(part) || pageDocument.designMode === 'on') return;
    yield* readText(part, { ...options, onBlock, onHidden: hidden.add, onHost: hosts.meet });
  }

  function* readInView(): Generator<void> {
    for (const part of yield* partsInView()) {
      if ([...early].some((it) => it.contains(part))) continue;
      yield* readPart(part, { except: early });
      early.add(part);
      onRoot(part);
    }
  }

  function* readPage(isAll: boolean): Generator<void> {
    // Of a page that was not scrolled, what is in view stands at its beginning: no need to ask where.
    if (!isAll || scrollY !== 0) yield* readInView();
    if (!isAll) return;
    yield* readPart(pageDocument.documentElement, { except: early });
    early.clear();
    // From now on there is no hurry.
    isFirst = false;
  }

  function* readParts(): Generator<void> {
    for (const [part, extent] of parts) {
      parts.delete(part);
      if (part === pageDocument.documentElement) yield* readPage(extent === 'all');
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
    for (let isDone = false, slices = 0; !isDone; ) {
      await whenVisible(signal);
      const share = await afterLayout();
      if (signal.aborted) return;
      const { done, ms } = slice(work, share);
      isDone = done;
      // An answer takes longer than a frame, and settles the more, the more was asked about: most pages are read in two slices. Later on,
      // between two slices is a pause.
      if (isDone || !isFirst || slices++ % 2) onSlice();
      const told = changes;
      changes = 0;
      if (!isFirst) await calmPause(ms, told);
    }
  }

  function plan(part: Element, extent: Extent): void {
    if (parts.get(part) !== 'all') parts.set(part, extent);
    if (!running) void run();
  }

  function add(part: Element, extent: Extent): void {
    changes++;
    for (const it of early) if (it.contains(part) || part.contains(it)) early.delete(it);
    if (parts.size >= MAX_PARTS) {
      parts.clear();
      parts.set(pageDocument.documentElement, 'all');
    }
    plan(part, extent);
  }

  return {
    add,
    /** Parts that are read once they are shown. */
    hidden,
    /** Reads what is in view of a page that is still arriving. */
    readInView: (): void => plan(pageDocument.documentElement, 'view'),
    /** Reads the page, but for what was read in view of it. */
    readPage(): void {
      isFirst = true;
      parts.clear();
      plan(pageDocument.documentElement, 'all');
    },
    /** Reads what has got a shadow root since it was read, and what is shown by now, though nothing told of either. */
    look(): void {
      hosts.look();
      hidden.look();
    },
    isReading: (): boolean => isFirst,
  };
}
