/** Starts Backstory in one frame of a page. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isConnected } from '../src/browser/runtime.ts';
import '../src/page/highlight.css';
import { servePage } from '../src/page/page.ts';
import { takeOver } from '../src/page/takeover.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // As early as can be: the background wakes up while the page is still arriving.
  runAt: 'document_start',
  // The style comes with the first highlight (`styleHighlights`): before that, nothing tells the page that we are here.
  cssInjectionMode: 'manual',
  main() {
    // A background that is gone answers nothing, and then there is nothing to do here.
    servePage(takeOver(), isConnected).catch(() => {});
  },
});
