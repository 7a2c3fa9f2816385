/** Reads what the tab's page mentions, and again while the page may still be loading or being marked anew. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { findPage, isOff, type Page, type PageContents, readPage } from '../tab/page.ts';
import { useAtOnce } from '../tab/use-at-once.ts';
import { rowsOfPage } from './rows.ts';
import type { PopupEvent } from './state.ts';

/** Milliseconds after opening, and after a switch, to read again: a page is marked in slices, the last of them by then. */
const READ_AGAIN = [300, 1_000, 3_000];

export interface PageState {
  /** Null until it is known, and where there is no tab. */
  readonly page: Page | null;
  readonly contents: PageContents | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** @param ofTab false where there is no tab to be about: then nothing is read */
export function usePage(
  ofTab: boolean,
  settings: Settings | null,
  dispatch: (event: PopupEvent) => void,
): PageState {
  const [page, setPage] = useState<Page | null>(null);
  const [contents, setContents] = useState<PageContents | null>(null);
  const [failed, setFailed] = useState(false);

  const found = useAtOnce(async () => (ofTab ? findPage(location.search) : null));
  useLayoutEffect(() => void found.then(setPage), [found]);

  const off = settings !== null && isOff(page, settings);
  const read = useCallback(async () => {
    if (page === null) return;
    try {
      const contents = await readPage(page);
      setContents(contents);
      setFailed(false);
      dispatch({
        type: 'page-read',
        rows: contents.type === 'read' && !off ? rowsOfPage(contents.entities) : [],
      });
    } catch {
      setFailed(true);
    }
  }, [page, off, dispatch]);

  useLayoutEffect(() => {
    void read();
    const timers = READ_AGAIN.map((delay) => setTimeout(() => void read(), delay));
    return () => timers.forEach(clearTimeout);
  }, [read]);

  return { page, contents, failed, retry: () => void read() };
}
