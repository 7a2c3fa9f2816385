/**
 * A page that listens to everything from its first line on: to every event that it can know the name of, on the window, before
 * anybody else, and on the document, after everybody else. It notes what it hears of the popover, and every node that an event
 * hands it from inside a shadow tree that is closed to it.
 */
import type { Tab } from '../../src/tools/drive/tab.ts';

export const SPYING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Spy</title><script>
  const heard = new Set();
  const carried = new Set();
  const keys = [];
  window.spied = () => ({ heard: [...heard], carried: [...carried], keys });
  const isInside = (value) =>
    value instanceof ShadowRoot || (value instanceof Node && value.getRootNode() instanceof ShadowRoot);
  function listen(event) {
    if (event instanceof KeyboardEvent) keys.push(event.type + ' ' + event.key);
    if (event.target instanceof Element && event.target.localName === 'backstory-popover') heard.add(event.type);
    // Properties have getters, and some of them throw.
    for (const name in event) {
      try { if (isInside(event[name])) carried.add(event.type + '.' + name); } catch {}
    }
    if (event.composedPath().some(isInside)) carried.add(event.type + '.composedPath');
  }
  const types = new Set(['focusin', 'focusout', 'DOMFocusIn', 'DOMFocusOut', 'DOMActivate', 'textInput', 'mousewheel',
    'DOMMouseScroll', 'MozMousePixelScroll', 'compositionstart', 'compositionend']);
  for (const owner of [window, document, document.documentElement]) {
    for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
  }
  for (const type of types) {
    addEventListener(type, listen, true);
    document.addEventListener(type, listen);
  }
</script></head><body>
<p id="text">On this page stands <b>Vladimir Putin</b>.</p>
<p><input id="field" aria-label="Field"><button id="opener">Menu</button></p>
<div id="menu" hidden>Menu</div>
<script>
  // A menu that closes, as they do, on whatever happens outside it.
  const menu = document.getElementById('menu');
  document.getElementById('opener').onclick = (event) => { menu.hidden = false; event.stopPropagation(); };
  for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'wheel', 'touchstart']) {
    document.addEventListener(type, (event) => { if (event.target.id !== 'opener') menu.hidden = true; }, true);
  }
  const left = [];
  for (const type of ['mouseout', 'mouseleave', 'pointerout', 'pointerleave']) {
    document.querySelector('b').addEventListener(type, () => left.push(type));
  }
  window.left = left;
</script></body></html>`;

export interface Spied {
  /** Types of events whose target was the popover. */
  readonly heard: readonly string[];
  /** Ways by which an event handed out a node from inside: `mousemove.originalTarget`. */
  readonly carried: readonly string[];
  /** Every key event: `keydown a`. */
  readonly keys: readonly string[];
}

export const spiedOn = (tab: Tab): Promise<Spied> =>
  tab.page.evaluate(() => (window as unknown as { spied(): Spied }).spied());
