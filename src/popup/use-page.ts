/** Reads what the tab's page mentions, and again while the page may still be loading or being marked anew. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { findPage, isOff, type Page, type PageContents, readPage } from '../tab/page.ts';
import type { Opening } from './opening.ts';
import { rowsOfPage } from './rows.ts';
import type { PopupEvent } from './state.ts';

/** Milliseconds after opening, after a switch and once somebody is found, to read again: a page is marked in slices, the last of them by then. */
const READ_AGAIN = [300, 1_000, 3_000];
/** Milliseconds: how often to look while nobody is found, who may still be: a slow page, or one that asked before the corpus was prepared. */
const LOOK_MS = 1_000;

export interface PageState {
  /** Null until it is known, and where there is no tab. */
  readonly page: Page | null;
  readonly contents: PageContents | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Options {
  /** False where there is no tab to be about: then nothing is read. */
  readonly ofTab: boolean;
  readonly opening: Opening;
  readonly settings: Settings | null;
}

export function usePage(
  { ofTab, opening, settings }: Options,
  dispatch: (event: PopupEvent) => void,
): PageState {
  const [page, setPage] = useState(opening.page);
  const [contents, setContents] = useState(opening.contents);
  const [failed, setFailed] = useState(false);
  const wasJustRead = useRef(contents !== null);

  useLayoutEffect(() => {
    if (ofTab && opening.page === null) void findPage(location.search).then(setPage);
  }, [ofTab, opening]);

  const off = settings !== null && isOff(page, settings);
  const read = useCallback(async () => {
    if (page === null) return;
    try {
      const contents = await readPage(page);
      setContents(contents);
      setFailed(false);
      dispatch({ type: 'page-read', rows: rowsOfPage(contents, off) });
    } catch {
      setFailed(true);
    }
  }, [page, off, dispatch]);

  const awaited = !off && contents !== null && mayStillCome(contents);
  useLayoutEffect(() => {
    if (!wasJustRead.current) void read();
    wasJustRead.current = false;
    const timers = READ_AGAIN.map((delay) => setTimeout(() => void read(), delay));
    return () => timers.forEach(clearTimeout);
  }, [read, awaited]);

  useEffect(() => {
    if (!awaited) return;
    const looking = setInterval(() => void read(), LOOK_MS);
    return () => clearInterval(looking);
  }, [awaited, read]);

  return { page, contents, failed, retry: () => void read() };
}

/** Nobody is found on a page that can be read. */
const mayStillCome = (contents: PageContents): boolean =>
  contents.type !== 'closed' && rowsOfPage(contents, false).length === 0;
