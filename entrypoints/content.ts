/** Starts Backstory in a page, and in each frame inside it that has text (`frame.content.ts`). */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isConnected } from '../src/browser/runtime.ts';
import '../src/page/highlight.css';
import { servePage } from '../src/page/page.ts';
import { pageDocument } from '../src/page/page-document.ts';
import { sweep, takeOver } from '../src/page/takeover.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // As early as can be: the background wakes up while the page is still arriving.
  runAt: 'document_start',
  // The style comes with the first highlight (`styleHighlights`): before that, nothing tells the page that we are here.
  cssInjectionMode: 'manual',
  main() {
    const script = takeOver();
    // A page that has only begun has nothing of ours.
    if (pageDocument.body !== null) sweep();
    // A background that is gone answers nothing, and then there is nothing to do here.
    servePage(script, isConnected).catch(() => {});
  },
});
