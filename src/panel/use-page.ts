/** Follows the reader from page to page: which tab is in front, what its page mentions, and every change of both. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchTabs } from '../browser/tabs.ts';
import { overhear } from '../messages/overhear.ts';
import type { Settings } from '../model/settings.ts';
import { findPage, type Page, type PageContents, readPage } from '../tab/page.ts';

/** Milliseconds after another page has come: it is marked in slices, the last of them by then. */
const READ_AFTER = [0, 300, 1_000, 3_000];
/** A page of which nothing was heard for so long is read: if nobody was found, nobody is there. In milliseconds. */
const SETTLED_AFTER = 1_000;

/** A page that changes is read again after this rest: by then it has its answer. In milliseconds. */
const CHANGED_MS = 250;
/** How often to look whether something has gone. In milliseconds. */
const LOOK_MS = 3_000;

export interface PageState {
  /** Null until it is known, and where there is no tab. */
  readonly page: Page | null;
  /** Null until it was read. */
  readonly contents: PageContents | null;
  /** The page may still be arriving: that nothing was found yet means nothing. */
  readonly unsettled: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

type Known = Omit<PageState, 'retry'>;
const NOTHING_KNOWN: Known = { page: null, contents: null, unsettled: true, failed: false };

export function usePage(settings: Settings | null): PageState {
  const [known, setKnown] = useState(NOTHING_KNOWN);
  /** When the page that is shown came, by `performance.now()`. */
  const since = useRef(0);
  const lastRead = useRef(0);

  const read = useCallback(async () => {
    const turn = ++lastRead.current;
    const page = await findPage(location.search);
    const contents = page && (await readPage(page).catch(() => 'failed' as const));
    // Another read has begun meanwhile, and knows better.
    if (turn !== lastRead.current) return;
    const unsettled = page?.loading === true || performance.now() - since.current < SETTLED_AFTER;
    if (contents === 'failed') setKnown({ page, contents: null, unsettled, failed: true });
    else setKnown({ page, contents, unsettled, failed: false });
  }, []);

  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const readAnew = useCallback(() => {
    since.current = performance.now();
    timers.current.forEach(clearTimeout);
    timers.current = READ_AFTER.map((delay) => setTimeout(() => void read(), delay));
  }, [read]);

  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const tab = known.page?.tab;
  useEffect(() => {
    const ended = new AbortController();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const readSoon = () => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void read();
      }, CHANGED_MS);
    };
    // What goes on in other tabs is no news of this page.
    watchTabs((changed) => (changed === null || changed === tab) && readAnew(), ended.signal);
    // A page asks about each text that is new to it; of what it takes away nobody is told.
    overhear('findMentions', (asking) => asking === tab && readSoon(), ended.signal);
    const looking = setInterval(() => document.visibilityState === 'visible' && void read(), LOOK_MS);
    return () => {
      ended.abort();
      clearTimeout(soon);
      clearInterval(looking);
    };
  }, [tab, read, readAnew]);
  // A switch, another certainty, other kinds: the page is marked anew.
  useEffect(readAnew, [readAnew, settings]);

  return { ...known, retry: readAnew };
}
