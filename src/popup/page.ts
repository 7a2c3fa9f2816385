/** The tab that the popup is about: which one, of what site, and what its page mentions. */
import { activeTab, type Frame, framesOf, siteOf, type TabInfo, tabById } from '../browser/tabs.ts';
import { callBackground, callFrame } from '../messages/send.ts';
import { pageSettings, type Settings } from '../model/settings.ts';
import { type Count, type Row, rowsOfPage, sumCounts } from './rows.ts';

export interface Page {
  readonly tab: number;
  /** Null for a local file and for the browser's own pages. */
  readonly site: string | null;
}

export type PageContents =
  /** The browser lets no extension in: its own pages, its add-on store, its PDF viewer. */
  | { readonly type: 'closed' }
  /** The page was open before Backstory came, and has no script of ours yet. */
  | { readonly type: 'silent' }
  | { readonly type: 'read'; readonly rows: readonly Row[] };

/** @param search of the popup's own address: `?tab=12` is a popup about that tab, opened in a tab of its own */
export async function findPage(search: string): Promise<Page | null> {
  const wanted = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(wanted) ? await tabById(wanted) : await activeTab();
  return tab === null ? null : pageOf(tab);
}

const pageOf = ({ id, url }: TabInfo): Page => ({ tab: id, site: siteOf(url) });

/** Whether the reader switched marking off, for this site or altogether. */
export const isOff = (page: Page | null, settings: Settings): boolean =>
  !pageSettings(settings, page?.site ?? null).active;

/** @throws CallError where the background fails */
export async function readPage({ tab }: Page): Promise<PageContents> {
  const frames = await framesOf(tab);
  if (frames.length === 0) return { type: 'closed' };
  const answers = await Promise.all(frames.map(countsOf));
  const counts = answers.filter((answer) => answer !== null);
  if (counts.length === 0) return { type: 'silent' };
  return { type: 'read', rows: await rowsFor(sumCounts(counts)) };
}

/** Null for a frame without our script, which is no fault: a frame may be gone, or of a kind that is never read. */
const countsOf = (frame: Frame): Promise<readonly Count[] | null> =>
  callFrame(frame, 'mentionsOnPage', null).catch(() => null);

async function rowsFor(counts: readonly Count[]): Promise<Row[]> {
  if (counts.length === 0) return [];
  const cards = await callBackground('cardsOf', { entities: counts.map(({ entity }) => entity) });
  return rowsOfPage(counts, cards);
}
