/** Everything that a page mentions, quoted, with what is known of each: what an export is made of. */
import { askFrames } from '../browser/frames.ts';
import type { QuotedFrame, QuotedPage } from '../exports/mentions.ts';
import { callBackground } from '../messages/send.ts';
import type { FrameQuotes } from '../model/quote.ts';

const SCRIPT = 'quotes.js';

/** @throws CallError where the background fails, Error where the page answers nothing */
export async function quotePage(tab: number): Promise<QuotedPage> {
  const quotes = (await askFrames(tab, SCRIPT)) as FrameQuotes[];
  const [main] = quotes;
  if (main === undefined) throw new Error('the page does not answer');
  const entities = [...new Set(quotes.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))];
  const briefs = await Promise.all(entities.map((entity) => callBackground('briefOf', { entity })));
  return {
    url: main.url,
    title: main.title,
    frames: quotes.map((frame) => sourceOf(frame, main.url)),
    briefs: briefs.filter((brief) => brief !== null),
  };
}

/** A frame that its page has written has no address of its own, and places in its text are none in the page's. */
function sourceOf({ url, mentions }: FrameQuotes, page: string): QuotedFrame {
  if (!url.startsWith('about:')) return { source: url, mentions };
  return { source: page, mentions: mentions.map((it) => ({ ...it, start: null, end: null })) };
}
