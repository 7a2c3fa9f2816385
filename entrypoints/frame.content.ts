/** Waits in one frame inside a page until it has text, and has Backstory started there then. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../src/messages/send.ts';
import { whenThereIsText } from '../src/page/frame-text.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    // The page itself has the script already.
    if (window === top) return;
    whenThereIsText()
      .then(() => callBackground('startFrame', null))
      // A background that is gone answers nothing, and then there is nothing to do here.
      .catch(() => {});
  },
});
