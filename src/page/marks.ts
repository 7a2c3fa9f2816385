/** Reads the page, asks what it mentions, and keeps that painted while the page changes. Ends, and leaves nothing, with its signal. */
import type { PageSettings } from '../model/settings.ts';
import { type Answer, type BlockAnswer, createAsker, type Question } from './asker.ts';
import { type ChangeListeners, watchChanges } from './changes.ts';
import { parentOf } from './elements.ts';
import { chooseShown } from './frequency.ts';
import { createHighlighter, hasLine } from './highlighter.ts';
import { pageDocument } from './page-document.ts';
import { createReader } from './reader.ts';
import { sectionFinder } from './sections.ts';
import { createShelf, type PlacedMention } from './shelf.ts';
import { afterLayout, slice, whenParsed } from './slices.ts';
import { hiddenPartAround, isUnslotted } from './visible-text.ts';

/** Between two repaints, where there is no hurry, in milliseconds: a page may take away a thousand texts a second. */
const REPAINT_MS = 100;
/** From so many mentions on, what is found is gathered before it is painted: a paint goes through all of them. */
const MANY = 500;
/** How often to look whether the page has cleared the registry of highlights, styled or hidden some, in milliseconds. */
const LOOK_MS = 2_000;
/** Before a call that failed is made again, in milliseconds; and how often in a row. */
const RETRY_MS = 1_000;
const RETRIES = 5;
/** Between two looks at what is in view of a page that is still arriving, in milliseconds. A look takes one or two. */
const ARRIVING_MS = 150;

export interface MarkOptions {
  readonly settings: () => PageSettings;
  readonly find: (question: Question) => Promise<Answer>;
  readonly onPaint: () => void;
  /** The page styles our highlights, too, and its elements inherit none of ours. */
  readonly onUnstyled: () => void;
  readonly signal: AbortSignal;
}

export type Marks = ReturnType<typeof markPage>;

export function markPage({ settings, find, onPaint, onUnstyled, signal }: MarkOptions) {
  const shelf = createShelf((part) => {
    turned.add(part);
    reader.hidden.add(part);
  });
  const highlighter = createHighlighter();
  let sectionOf = sectionFinder();
  let address = addressOfPage();
  let repainting: ReturnType<typeof setTimeout> | undefined;
  /** Mentions, when they were last painted. */
  let count = 0;
  let failures = 0;

  const asker = createAsker({
    find,
    isReading: () => reader.isReading(),
    async onAnswer(answers) {
      failures = 0;
      const work = putAnswers(answers);
      for (let done = false; !done && !signal.aborted; ) {
        // To tell whether a mention can be seen takes a layout, which is fresh then.
        done = slice(work, await afterLayout()).done;
      }
    },
    onFailure: () => {
      if (++failures <= RETRIES && !signal.aborted) setTimeout(asker.run, RETRY_MS);
    },
  });
  const reader = createReader({
    onBlock: asker.add,
    onSlice: asker.run,
    onRoot: (root) => watch(root),
    onShown: paintSoon,
    signal,
  });

  function* putAnswers(answers: readonly BlockAnswer[]): Generator<void> {
    dropTurned();
    const isLegible = shelf.legibility();
    let isChanged = false;
    for (const { block, mentions } of answers) {
      isChanged = shelf.put(block, mentions, isLegible) || isChanged;
      yield;
    }
    if (isChanged) (count < MANY ? paint : paintSoon)();
  }

  /** Parts that were folded, or of which an attribute has changed that says whether their text is to be read. */
  const turned = new Set<Element>();

  function dropTurned(): void {
    if (turned.size > 0) shelf.dropWithin(turned);
    turned.clear();
  }

  /** The page may have hidden a mention since it was read, and may show it again. */
  function isSeen({ range }: PlacedMention): boolean {
    const text = range.startContainer as Text;
    const part = hiddenPartAround(parentOf(text)!);
    if (part !== null) reader.hidden.add(part);
    return part === null && !isUnslotted(text);
  }

  /** All that the page mentions, of the kinds that the reader wants marked, in document order. */
  function mentions(): PlacedMention[] {
    const { kinds } = settings();
    return shelf.mentions().filter(({ kind }) => kinds.includes(kind));
  }

  function paint(): void {
    clearTimeout(repainting);
    repainting = undefined;
    shelf.dropGone();
    reader.hidden.dropGone();
    dropTurned();
    const all = mentions();
    const about = { isSeen, sectionOf: ({ range }: PlacedMention) => sectionOf(range.startContainer) };
    highlighter.paint(chooseShown(all, settings().frequency, about));
    onPaint();
    count = all.length;
  }

  function paintSoon(): void {
    repainting ??= setTimeout(async () => {
      await afterLayout();
      if (!signal.aborted) paint();
    }, REPAINT_MS);
  }

  function forget(mentions: readonly PlacedMention[]): void {
    mentions.forEach(highlighter.hide);
    if (mentions.length > 0) paintSoon();
  }

  function askAnew(): void {
    asker.forget();
    reader.add(pageDocument.documentElement, 'all');
    reader.readPage();
  }

  const changes: ChangeListeners = {
    onPart: reader.add,
    onText: (node) => forget(shelf.dropText(node)),
    onTurned: (part) => {
      turned.add(part);
      paintSoon();
    },
    onMoved: () => {
      shelf.disturb();
      sectionOf = sectionFinder();
      paintSoon();
      if (address === addressOfPage()) return;
      // A single-page site has gone to another page: what the last one said of whom it means is void.
      address = addressOfPage();
      askAnew();
    },
  };
  const watch = watchChanges(changes, signal);
  signal.addEventListener('abort', highlighter.clear);

  async function lookAgain(): Promise<void> {
    await afterLayout();
    if (signal.aborted) return;
    setTimeout(lookAgain, LOOK_MS);
    highlighter.register();
    reader.look();
    // What has just left the page is still to be taken off.
    const shown = highlighter.shown().filter(({ range }) => range.startContainer.isConnected);
    shown.forEach(shelf.legibility());
    if (!shown.every(hasLine)) onUnstyled();
    if (turned.size > 0 || (settings().frequency !== 'every' && !shown.every(isSeen))) paint();
  }

  async function start(): Promise<void> {
    // What is in view need not wait for the rest of the page. The rest waits: each thing that the parser adds would be a change.
    while (pageDocument.readyState === 'loading') {
      reader.readInView();
      await whenParsed(ARRIVING_MS);
      if (signal.aborted) return;
    }
    watch(document);
    sectionOf = sectionFinder();
    reader.readPage();
  }
  void start();
  setTimeout(lookAgain, LOOK_MS);

  return {
    shelf,
    paint,
    /** Forgets what the page has shown so far, reads it and asks about it again. */
    askAnew,
    isShown: highlighter.isShown,
    shown: highlighter.shown,
    mentions,
  };
}

/** The fragment tells a place on a page, not another page. */
const addressOfPage = () => location.href.split('#')[0];
