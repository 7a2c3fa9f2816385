/**
 * What the toolbar button says of a tab: how many names its page mentions, in all its frames, or that Backstory is off. Looked up
 * soon after the page was read, once for however many calls came meanwhile. Where a tab goes to another page, the browser
 * itself takes off what was said of the last one.
 */
import { type ButtonFace, dressButton } from '../browser/action.ts';
import { framesOf } from '../browser/frames.ts';
import { allTabs, siteOf, tabById } from '../browser/tabs.ts';
import { t } from '../locales/texts.ts';
import { callFrame } from '../messages/send.ts';
import { pageSettings, type Settings } from '../model/settings.ts';
import type { SettingsKeeper } from './settings.ts';

/**
 * Milliseconds after a page was answered for, which takes many calls: often enough to watch the number grow, too seldom to flicker; and
 * once more, for a page that is busy and places what it was answered late.
 */
const REFRESH_MS = [500, 3_000];
/** More than this does not fit on the badge. */
const MAX_BADGE = 999;

export interface Toolbar {
  /** Looks up soon what a tab's page mentions. */
  refresh(tab: number): void;
  /**
   * Every tab, and what is shown where no page is read.
   * @param before the settings before a change
   */
  refreshAll(before?: Settings | null): Promise<void>;
}

export function createToolbar(settings: Pick<SettingsKeeper, 'read'>): Toolbar {
  const waiting = REFRESH_MS.map((ms) => ({ ms, tabs: new Set<number>() }));

  /** @param before the settings that the tab's button was dressed by; null where they were no others */
  async function dress(id: number, before: Settings | null): Promise<void> {
    const [names, now, tab] = await Promise.all([namesOn(id), settings.read(), tabById(id)]);
    if (tab === null) return;
    const site = siteOf(tab.url);
    const face = faceOf(now, site, names);
    // A tab goes to each page with the icon of all tabs. Given without need, Chromium complains where the tab has just been closed.
    const wasOff = before !== null && !pageSettings(before, site).active;
    await dressButton(face.icon === 'on' && !wasOff ? { ...face, icon: null } : face, id);
  }

  return {
    refresh(tab) {
      for (const { ms, tabs } of waiting) {
        if (tabs.has(tab)) continue;
        tabs.add(tab);
        setTimeout(() => {
          tabs.delete(tab);
          // The tab may be closed by now.
          dress(tab, null).catch(() => {});
        }, ms);
      }
    },
    async refreshAll(before = null) {
      await dressButton(faceOf(await settings.read(), null, 0));
      const tabs = await allTabs();
      await Promise.allSettled(tabs.map(({ id }) => dress(id, before)));
    },
  };
}

/** @param site null where the tab shows no site: a local file, or a page of the browser's own */
export function faceOf(settings: Settings, site: string | null, names: number): ButtonFace {
  if (!settings.enabled) return { icon: 'off', badge: '', title: t('toolbar.off') };
  if (!pageSettings(settings, site).active)
    return { icon: 'off', badge: '', title: t('toolbar.offHere', { site: site ?? '' }) };
  if (names === 0) return { icon: 'on', badge: '', title: t('manifest.name') };
  const badge = names > MAX_BADGE ? `${MAX_BADGE}+` : String(names);
  return { icon: 'on', badge, title: t('toolbar.names', { count: names }) };
}

/** A frame without our script names nobody. */
async function namesOn(tab: number): Promise<number> {
  const frames = await framesOf(tab);
  const counts = await Promise.all(frames.map((it) => callFrame(it, 'mentionsOnPage', null).catch(() => [])));
  return new Set(counts.flat().map(({ entity }) => entity)).size;
}
