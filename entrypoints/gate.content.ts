/** Opens the gate of a page before the page's own scripts run. In frames with text it comes with the content script. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openGate } from '../src/page/gate.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: openGate,
});
