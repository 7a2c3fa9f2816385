/** Pages whose style and scripts would change how everything on them looks and works: the popover looks and works as ever. */
import { SITE } from '../support/expected.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const PUTIN = 'Vladimir Putin';

/** The mention keeps its place whatever the page does. */
const page = (
  extra: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile</title><body>
<p style="all: initial !important; display: block !important; position: fixed !important; left: 60px !important; top: 60px !important;
  margin: 0 !important; font: 16px/20px serif !important; writing-mode: horizontal-tb !important">Here stands ${PUTIN}.</p>${extra}</body></html>`;

const RESET = `<style>
  @keyframes spin { to { transform: rotate(1turn); opacity: 0 } }
  * { margin: 7px !important; padding: 7px !important; border: 3px solid red !important; background: pink !important;
    color: lime !important; font: 40px fantasy !important; letter-spacing: 9px !important; text-transform: uppercase !important;
    box-sizing: content-box !important; z-index: 2147483647 !important; text-align: right !important; cursor: wait !important;
    line-height: 3 !important; float: left !important; white-space: pre !important; user-select: none !important; }
  html { writing-mode: vertical-rl !important; filter: invert(1) !important;
    font-size: 62.5% !important; color-scheme: dark !important;
    text-orientation: upright !important; }
  html > :not(body, head), backstory-popover, [popover] { all: unset !important; display: none !important; opacity: 0.2 !important;
    visibility: hidden !important; pointer-events: none !important; animation: spin 1s infinite !important;
    transition: all 9s !important; transform: scale(0.3) !important; clip-path: circle(1px) !important;
    content-visibility: hidden !important; position: static !important; inset: 50px !important; overflow: hidden !important;
    mix-blend-mode: difference !important; will-change: transform !important; }
  :not(html, body, p)::before, :not(html, body, p)::after, ::backdrop { content: "Sponsored!" !important; display: block !important; position: fixed !important;
    inset: 0 !important; background: red !important; }
  ::selection { color: red !important; background: red !important; }
  ::highlight(backstory-person) { all: unset !important; text-decoration: none !important; }
</style>
<div style="position: fixed !important; inset: 0 !important; pointer-events: none !important"></div>`;

const RAISE = `<script>
  const raise = () => {
    for (const it of document.querySelectorAll('*')) {
      it.style.setProperty('z-index', '2147483647', 'important');
      if (it.localName === 'backstory-popover') it.style.setProperty('display', 'none', 'important');
    }
  };
  raise();
  new MutationObserver(raise).observe(document, { childList: true, subtree: true });
</script>`;

/** Built-ins that fail for whoever calls the page's own, but for the few that the drivers call there to look at it. */
const PATCH = `<script>
  const NAMES = {
    Node: 'appendChild insertBefore removeChild replaceChild contains cloneNode normalize',
    Element: 'attachShadow append prepend before after remove replaceChildren replaceWith setAttribute removeAttribute toggleAttribute ' +
      'hasAttribute insertAdjacentElement insertAdjacentText setPointerCapture animate',
    HTMLElement: 'showPopover hidePopover togglePopover focus blur click attachInternals',
    Document: 'createElement createElementNS createTextNode createTreeWalker elementsFromPoint importNode adoptNode',
    EventTarget: 'addEventListener removeEventListener dispatchEvent',
    Event: 'stopPropagation stopImmediatePropagation preventDefault composedPath',
    CSSStyleSheet: 'replaceSync replace insertRule',
    Highlight: 'add delete has clear', HighlightRegistry: 'set delete has clear',
    MutationObserver: 'observe disconnect takeRecords', IntersectionObserver: 'observe unobserve disconnect',
    ResizeObserver: 'observe unobserve disconnect', AbortController: 'abort', MessagePort: 'postMessage start close',
    Array: 'splice unshift shift concat some every at entries findLastIndex copyWithin', Set: 'add has delete',
    WeakMap: 'get set has', WeakSet: 'add has', String: 'codePointAt normalize localeCompare at',
  };
  for (const [type, names] of Object.entries(NAMES))
    for (const name of names.split(' '))
      globalThis[type].prototype[name] = function () { window.called = type + '.' + name; throw new Error('patched'); };
  for (const name of ['textContent', 'innerHTML', 'nodeValue', 'isConnected', 'shadowRoot', 'adoptedStyleSheets', 'popover', 'hidden'])
    for (const type of [Node, Element, HTMLElement, ShadowRoot, Document])
      if (Object.hasOwn(type.prototype, name)) Object.defineProperty(type.prototype, name, { get: () => null, set: () => {} });
  Object.defineProperty(Object.prototype, 'mode', { get: () => 'open', set: () => {}, configurable: true });
</script>`;

/** Where each element of the popover stands, and how it looks. */
function looks(root: ShadowRoot): string[] {
  const properties = [
    ...[
      'color',
      'background-color',
      'font',
      'letter-spacing',
      'text-transform',
      'text-align',
      'direction',
      'cursor',
    ],
    ...[
      'writing-mode',
      'opacity',
      'visibility',
      'filter',
      'transform',
      'border',
      'padding',
      'margin',
      'user-select',
    ],
    ...[
      'animation-name',
      'clip-path',
      'white-space',
      'text-decoration',
      'box-sizing',
      'pointer-events',
      'float',
    ],
  ];
  return [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, y, width, height].map(Math.round).join(' ');
    return `${element.localName} ${box} ${properties.map((it) => style.getPropertyValue(it)).join('; ')}`;
  });
}

const pages = [
  { does: 'resets every style with force', extra: RESET },
  { does: 'patches built-in prototypes', extra: PATCH },
  { does: 'raises every z-index and hides what is not its own', extra: RAISE },
];

test('the popover looks and works alike on every page', async ({ reader, web }) => {
  const open = async (extra: string) => {
    web.publish('/hostile.html', { body: page(extra) });
    const tab = await reader.open(`${SITE}/hostile.html`);
    await tab.clickOn(PUTIN);
    await tab.popoverOf(PUTIN);
    // It fades in.
    const fading = (root: ShadowRoot) => root.querySelector('dialog')!.getAnimations().length;
    await expect.poll(() => tab.page.inShadow('backstory-popover', fading, null)).toBe(0);
    return tab;
  };
  const quiet = await open('');
  const looksOf = (tab: typeof quiet) => tab.page.inShadow('backstory-popover', looks, null);
  const expected = await looksOf(quiet);
  for (const { does, extra } of pages) {
    await test.step(`on a page that ${does}`, async () => {
      const tab = await open(extra);
      const differences = async () =>
        (await looksOf(tab))?.filter((look, nth) => look !== expected?.[nth]).slice(0, 3);
      await expect.poll(differences).toEqual([]);
      const { box } = await tab.popoverOf(PUTIN);
      const onTop = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x, y)?.localName;
      expect(await tab.page.evaluate(onTop, { x: box.x + 30, y: box.y + 30 })).toBe('backstory-popover');
      const pseudo = await tab.page.evaluate(() =>
        ['::before', '::after', '::backdrop'].map(
          (it) => getComputedStyle(document.querySelector('backstory-popover')!, it).display,
        ),
      );
      expect(pseudo).toEqual(['none', 'none', 'none']);
      await tab.clickInPopover('Why is this highlighted?');
      await expect.poll(async () => plain((await tab.popover())?.text ?? '')).toContain(`“${PUTIN}”`);
      await tab.page.press('Escape');
      await expect.poll(() => tab.popover()).toBeNull();
    });
  }
});

test('a popover that the page has put out of use is as ever when it is next opened', async ({
  reader,
  web,
}) => {
  web.publish('/hostile.html', { body: page('') });
  const tab = await reader.open(`${SITE}/hostile.html`);
  await tab.clickOn(PUTIN);
  await tab.popoverOf(PUTIN);
  await tab.page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('backstory-popover')!;
    host.inert = true;
    host.popover = null;
    host.setAttribute('aria-hidden', 'true');
  });
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBeNull();
  await tab.clickOn(PUTIN);
  await tab.popoverOf(PUTIN);
  await tab.clickInPopover('Why is this highlighted?');
  await expect.poll(async () => plain((await tab.popover())?.text ?? '')).toContain(`“${PUTIN}”`);
});
