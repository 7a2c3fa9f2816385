/**
 * The gate of one frame: what the reader does with keys, pointer and clipboard arrives here before the page hears of it. Its listeners
 * stand on the window, in the capture phase, since before the page's first script, so that no listener of the page comes
 * before them: a page cannot keep from Backstory what the reader does, and of what is done in a popover it hears nothing
 * (`popover/veil.ts`). What scripts have made does not pass. Where nobody listens, the gate does nothing.
 */
import { claimGate, tell } from '../messages/gate.ts';

const TYPES =
  'keydown keypress keyup click auxclick dblclick contextmenu focus blur focusin focusout DOMFocusIn DOMFocusOut ' +
  'pointerdown pointerup pointercancel pointermove pointerover pointerout pointerenter pointerleave ' +
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave gotpointercapture lostpointercapture ' +
  'touchstart touchend touchcancel touchmove drag dragstart dragend dragenter dragleave dragover drop ' +
  'scroll selectstart copy cut paste beforecopy beforecut beforepaste';

/** Firefox alone needs these: in Chromium, a listener to `wheel` silences those that pages still have to `mousewheel`. */
const WHEEL = ' wheel DOMMouseScroll MozMousePixelScroll';

/** Stays as long as the document: a script of ours that comes later finds it there. */
export function openGate(): void {
  const all = claimGate();
  if (all === null) return;
  const pass = (event: Event) => {
    if (!event.isTrusted) return;
    for (const ears of all) {
      tell(ears, event);
      ears.any?.(event);
    }
  };
  const listen = () => {
    for (const type of (TYPES + ('onmousewheel' in window ? '' : WHEEL)).split(' ')) {
      addEventListener(type, pass, { capture: true, passive: /^touch|wheel/.test(type) });
    }
  };
  listen();
  // Where a page writes itself anew (`document.open`), the browser takes all listeners off, ours too. A second time they are not added.
  new MutationObserver(listen).observe(document, { childList: true });
}
