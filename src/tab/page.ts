/** The tab that the popup or the panel is about: of what site its page is, what the page mentions, and why that may be nothing. */

import { framesOf } from '../browser/frames.ts';
import { isPreparing } from '../browser/preparing.ts';
import { activeTab, type Frame, siteOf, tabById } from '../browser/tabs.ts';
import { callBackground, callFrame } from '../messages/send.ts';
import type { EntityId } from '../model/ids.ts';
import { pageSettings, type Settings } from '../model/settings.ts';
import { storedCards } from '../store/database.ts';
import { type EntityCount, type PageEntity, sumFrames } from './mentions.ts';

export interface Page {
  readonly tab: number;
  readonly url: string | null;
  /** Null for a local file and for the browser's own pages. */
  readonly site: string | null;
  /** Its document is still arriving. */
  readonly loading: boolean;
}

export type PageContents =
  /** The browser lets no extension in: its own pages, its add-on store, its PDF viewer. */
  | { readonly type: 'closed' }
  /** The page was open before Backstory came, and has no script of ours yet. */
  | { readonly type: 'silent' }
  /** The corpus is being prepared, and nobody can be found yet. */
  | { readonly type: 'preparing' }
  /** In the order in which the page first mentions them. */
  | { readonly type: 'read'; readonly entities: readonly PageEntity[] };

/** @param search of the extension page's own address: `?tab=12` is about that tab, whichever is in front */
export async function findPage(search: string): Promise<Page | null> {
  const wanted = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(wanted) ? await tabById(wanted) : await activeTab();
  if (tab === null) return null;
  const { id, url, loading } = tab;
  return { tab: id, url, site: siteOf(url), loading };
}

/** Whether the reader switched marking off, for this site or altogether. */
export const isOff = (page: Page | null, settings: Settings): boolean =>
  !pageSettings(settings, page?.site ?? null).active;

/** @throws CallError where the background fails */
export async function readPage({ tab }: Page): Promise<PageContents> {
  const asked = askFrames(tab);
  const named = asked.then(namedIn);
  const stored = storedCards(named);
  const answers = await asked;
  if (answers.length === 0) return { type: 'closed' };
  const counted = answers.filter((answer) => answer !== null);
  if (counted.length === 0) return { type: 'silent' };
  const entities = await named;
  if (entities.length === 0 && (await isPreparing())) return { type: 'preparing' };
  const cards = (await stored) ?? (await callBackground('cardsOf', { entities }));
  return { type: 'read', entities: sumFrames(counted, cards) };
}

interface FrameCounts {
  readonly frame: Frame;
  readonly counts: readonly EntityCount[];
}

/** One answer for each frame that the browser lets us into, in the order in which the tab has them. */
async function askFrames(tab: number): Promise<(FrameCounts | null)[]> {
  const frames = (await framesOf(tab)).toSorted((a, b) => a.frameId - b.frameId);
  return Promise.all(frames.map(askFrame));
}

/** Null for a frame without our script, which is no fault: a frame may be gone, or of a kind that is never read. */
const askFrame = async (frame: Frame): Promise<FrameCounts | null> =>
  callFrame(frame, 'mentionsOnPage', null).then(
    (counts) => ({ frame, counts }),
    () => null,
  );

const namedIn = (answers: readonly (FrameCounts | null)[]): EntityId[] => [
  ...new Set(answers.flatMap((answer) => answer?.counts.map(({ entity }) => entity) ?? [])),
];

/** Why nothing is listed: the browser keeps the page to itself, the reader switched Backstory off, it is not ready, or nobody is mentioned. */
export type WhyNothing = 'closed' | 'off-everywhere' | 'off-here' | 'preparing' | 'silent' | 'nobody';

/** Null while it is not known yet. */
export function whyNothing(
  { page, contents }: { readonly page: Page | null; readonly contents: PageContents | null },
  settings: Settings | null,
): WhyNothing | null {
  if (contents === null || settings === null) return null;
  if (contents.type === 'closed') return 'closed';
  if (!settings.enabled) return 'off-everywhere';
  if (isOff(page, settings)) return 'off-here';
  return contents.type === 'read' ? 'nobody' : contents.type;
}
