/** Quotes the mentions of one frame, for whoever starts it there: an export from the popup. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publishedMentions } from '../src/messages/mentions-port.ts';
import type { FrameQuotes } from '../src/model/quote.ts';
import { quoteMentions } from '../src/page/quotes.ts';

export default defineUnlistedScript(
  (): FrameQuotes => ({
    url: location.href,
    title: document.title,
    mentions: quoteMentions(publishedMentions()),
  }),
);
