/** What Backstory does in one frame, from its first word with the background to its last. */

import { publishMentions } from '../messages/mentions-port.ts';
import { pageCalls } from '../messages/page-calls.ts';
import { publishedPopover } from '../messages/popover-port.ts';
import { answerCalls } from '../messages/protocol.ts';
import { callBackground } from '../messages/send.ts';
import type { EntityId } from '../model/ids.ts';
import type { PageSettings } from '../model/settings.ts';
import { markPage } from './marks.ts';
import { openPopovers, type WantedMention } from './opening.ts';
import { pageDocument } from './page-document.ts';
import { createDoor } from './popover-door.ts';
import type { PlacedMention } from './shelf.ts';
import { whenVisible } from './slices.ts';
import type { MentionStep } from './stepper.ts';

/** Documents of other types (plain text, XML, PDF) are not news pages, and browsers build them from elements of their own. */
const HTML = /^(text\/|application\/x)html\b/;

/** How often to look whether the extension is still there, in milliseconds: nobody tells a script that it was removed. */
const LOOK_MS = 1_000;

/** What is put into a frame that has something to show. */
export interface Parts {
  /** Styles highlights, with the first of them. */
  readonly style: () => Promise<unknown>;
  /** Publishes the popover's port, on the first use. */
  readonly popover: () => Promise<unknown>;
}

/**
 * @param script ends all of it; aborted here when the extension was updated or removed under this script
 * @param isConnected whether the extension is still there
 * @param parts of a page of the extension's own, which the background cannot put anything into
 */
export async function servePage(
  script: AbortController,
  isConnected: () => boolean,
  parts?: Parts,
): Promise<void> {
  const { signal } = script;
  if (!HTML.test(pageDocument.contentType)) return;

  const call: typeof callBackground = async (name, params) => {
    try {
      return await callBackground(name, params);
    } catch (error) {
      if (!isConnected()) script.abort();
      throw error;
    }
  };
  let settings: PageSettings | null = null;
  let work: Work | null = null;

  /** @returns what `applySettings` answers */
  function apply(next: PageSettings): null {
    const asksAnew = settings !== null && settings.judging !== next.judging;
    settings = next;
    if (!next.active) {
      work?.stop();
      work = null;
    } else if (work === null) work = startWork(call, () => settings ?? next, parts);
    else if (asksAnew) work.marks.askAnew();
    else work.marks.paint();
    return null;
  }

  const looking = setInterval(() => isConnected() || script.abort(), LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    work?.stop();
  });
  const mentions = () => work?.marks.mentions() ?? [];
  const handlers = {
    applySettings: apply,
    mentionsOnPage: () => countEntities(mentions()),
    stepToMention: (step: MentionStep) => work?.step(step) ?? ('nowhere' as const),
    showMention: (wanted: WantedMention) => work?.show(wanted) ?? false,
  };
  publishMentions(mentions);
  answerCalls(pageCalls, handlers, signal);

  await whenVisible(signal);
  const opened = await call('openPage', null);
  if (signal.aborted) return;
  // Settings that came meanwhile are newer.
  if (settings === null) apply(opened);
  // A page that comes back from the back-forward cache was told of nothing while it lay there.
  addEventListener(
    'pageshow',
    ({ isTrusted, persisted }) =>
      isTrusted &&
      persisted &&
      call('openPage', null)
        .then(apply)
        .catch(() => {}),
    { signal },
  );
}

type Work = ReturnType<typeof startWork>;

/** All that runs while Backstory is on for this page. */
function startWork(call: typeof callBackground, settings: () => PageSettings, parts?: Parts) {
  const controller = new AbortController();
  const { signal } = controller;
  const style = onceDone(parts?.style ?? (() => call('styleHighlights', false)));
  const door = createDoor({
    inject: parts?.popover ?? (() => call('injectPopover', null)),
    port: publishedPopover,
  });
  const marks = markPage({
    settings,
    find: (question) => call('findMentions', question),
    onPaint: () => {
      if (marks.shown().length > 0) style();
      opening.closeIfGone();
    },
    onUnstyled: onceDone(() => call('styleHighlights', true)),
    signal,
  });
  const opening = openPopovers({ marks, door, theme: () => settings().theme, signal });
  return {
    marks,
    step: opening.step,
    show: opening.show,
    stop(): void {
      controller.abort();
      door.close();
      publishedPopover()?.dispose();
    },
  };
}

/** Does it at the first call; where that failed, at the next. */
function onceDone(run: () => Promise<unknown>): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    run().catch(() => {
      asked = false;
    });
  };
}

/** In the order in which the page first mentions them. */
const countEntities = (mentions: readonly PlacedMention[]): { entity: EntityId; count: number }[] =>
  [...Map.groupBy(mentions, ({ entity }) => entity)].map(([entity, all]) => ({ entity, count: all.length }));
