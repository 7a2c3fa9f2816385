/** What the background answers to each call of the protocol. */
import { isChromium, isExtensionPage, type Sender } from '../browser/runtime.ts';
import { addStyle, siteOf, startScripts } from '../browser/tabs.ts';
import { findMentions } from '../match/find.ts';
import type { BackgroundCalls } from '../messages/background-calls.ts';
import type { Handlers } from '../messages/protocol.ts';
import { withCorrection } from '../model/correction.ts';
import { packReasons } from '../model/reason.ts';
import { pageSettings, withSite } from '../model/settings.ts';
import { asksForArticles } from '../search/filter.ts';
import { search } from '../search/search.ts';
import { newestArticles, resultKindsIn } from '../search/search-index.ts';
import { forMatcher, mutedOn, ofPage } from './corrections.ts';
import type { Library } from './library.ts';
import { answerConnections, answerTimeline } from './overview.ts';
import type { SettingsKeeper } from './settings.ts';

const PAGE_SCRIPTS = ['content-scripts/gate.js', 'content-scripts/content.js'];
const POPOVER_SCRIPT = 'popover.js';
/** What the build makes of `page/highlight.css`: a style for each element, and, in Chromium, one that elements inherit. */
const HIGHLIGHT_STYLE = 'content-scripts/content.css';
const INHERITED_STYLE = 'inherited.css';

/** @param onRead is told of each tab of which a page was opened or read */
export function backgroundHandlers(
  library: Library,
  settings: SettingsKeeper,
  onRead: (tab: number) => void,
): Handlers<BackgroundCalls> {
  const noteRead = ({ tab }: Sender) => tab?.id !== undefined && onRead(tab.id);
  return {
    startFrame: async (_, sender) => {
      const frame = frameOf(sender);
      if (frame.frameId === 0) throw new Error('the page itself has its script from the browser');
      await startScripts(frame, PAGE_SCRIPTS);
      return null;
    },
    openPage: async (_, sender) => {
      const now = await settings.read();
      noteRead(sender);
      return pageSettings(now, siteOfTab(sender));
    },
    findMentions: async (page, sender) => {
      const [matcher, { certainty, corrections }] = await Promise.all([library.matcher(), settings.read()]);
      const found = findMentions(matcher, page, { certainty, corrections: forMatcher(corrections) });
      const muted = mutedOn(corrections, siteOfTab(sender));
      const heard = found.mentions.filter(({ entity }) => !muted.has(entity));
      noteRead(sender);
      return { ...found, mentions: heard.map((it) => ({ ...it, why: packReasons(it.why) })) };
    },
    styleHighlights: async (isForEach, sender) => {
      const isInherited = isChromium() && !isForEach;
      await addStyle(frameOf(sender), isInherited ? INHERITED_STYLE : HIGHLIGHT_STYLE);
      return null;
    },
    injectPopover: async (_, sender) => {
      await startScripts(frameOf(sender), [POPOVER_SCRIPT]);
      return null;
    },
    briefOf: ({ entity }) => library.brief(entity),
    articleOf: ({ article }) => library.report(article),
    cardsOf: ({ entities }) => library.cards(entities),
    search: async ({ query, whole, ...options }) => {
      const wanted = whole || asksForArticles(options.filter);
      const index = await (wanted ? library.searchIndex() : library.nameIndex());
      return { results: search(index, query, options), complete: index.complete };
    },
    timelineOf: (query) => answerTimeline(library, query),
    connectionsOf: (query) => answerConnections(library, query),
    filterChoices: async ({ limit }) => {
      const index = await library.searchIndex();
      return { kinds: resultKindsIn(index), articles: newestArticles(index, limit) };
    },
    getSettings: () => settings.read(),
    changeSettings: (changes) => settings.change((before) => ({ ...before, ...changes })),
    correct: async ({ correction: asked, on }, sender) => {
      const correction = isExtensionPage(sender) ? asked : ofPage(asked, siteOfTab(sender));
      await settings.change((before) => ({
        ...before,
        corrections: withCorrection(before.corrections, correction, on),
      }));
      return correction;
    },
    switchSite: ({ site, on }) => settings.change((before) => withSite(before, site, on)),
  };
}

const siteOfTab = ({ tab }: Sender): string | null => siteOf(tab?.url ?? null);

function frameOf({ tab, frameId }: Sender): { tabId: number; frameId: number } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the caller is in no tab');
  return { tabId: tab.id, frameId };
}
