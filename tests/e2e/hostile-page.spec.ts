/** What a page that knows Backstory can find out and do: where highlights are, and nothing else. */
import { readFileSync } from 'node:fs';
import type { EntityId } from '../../src/model/ids.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { SITE } from '../support/expected.ts';
import { plain } from '../support/shown.ts';
import { SURVEYED, survey } from '../support/survey.ts';
import { expect, test } from '../support/test.ts';
import { hasTint } from '../support/tint.ts';
import { withManifest } from '../support/variant.ts';

const PUTIN = 'Vladimir Putin';
/** Longer than reading a short page, asking about it and opening a popover take, in milliseconds. */
const LONG_ENOUGH_MS = 1_000;

const wait = (tab: Tab) =>
  tab.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LONG_ENOUGH_MS);

test('before anything is highlighted, a page cannot tell that Backstory is there', async ({
  reader,
  variant,
  web,
}) => {
  web.publish('/survey.html', { body: SURVEYED });
  const url = `${SITE}/survey.html`;
  const other = await variant({
    'manifest.json': withManifest(({ content_scripts: _, ...manifest }) => manifest),
  });
  const without = await (await other.open(url)).page.evaluate(survey, LONG_ENOUGH_MS);

  const tab = await reader.open(url);
  expect(await tab.page.evaluate(survey, LONG_ENOUGH_MS)).toEqual(without);
  // Backstory was at work on that page all the time.
  expect(await reader.mentionsOn(tab)).toEqual([]);
  await tab.clickControl('Name somebody');
  await expect.poll(() => tab.highlights()).toEqual([{ kind: 'person', text: PUTIN }]);
  await hasTint(tab, true);
  // And the survey is no blind one.
  const after = await tab.page.evaluate(survey, 0);
  expect(after.highlights).toEqual(['backstory-person']);
  expect(after.highlightStyles).not.toEqual(without.highlightStyles);
});

test('no file of the extension can be loaded by a page that knows its address', async ({ reader }) => {
  const popup = await reader.openPopup(await reader.open(`${SITE}/demo.html`));
  const own = await popup.page.evaluate(() => location.origin);
  const tab = await reader.open(`${SITE}/links.html`);
  const files = ['manifest.json', 'corpus.json', 'popover.js', 'popup.html', 'icon/16.png'];
  const loaded = await tab.page.evaluate(
    async ({ origin, names }) => {
      const loads = (tag: 'img' | 'script', address: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          element.src = address;
          document.body.append(element);
        });
      const got: string[] = [];
      for (const name of names) {
        const address = `${origin}/${name}`;
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        );
        const any = [fetched, await loads('img', address), await loads('script', address)];
        if (any.includes(true)) got.push(name);
      }
      return got;
    },
    { origin: own, names: files },
  );
  expect(loaded).toEqual([]);
});

test('elements with the names of a document’s own properties hide nothing from Backstory', async ({
  reader,
  web,
}) => {
  // All that Backstory uses, but for two that the test needs itself: `createRange` and `querySelector`.
  const names = 'body documentElement head title hidden readyState contentType designMode lastChild';
  const functions =
    'createElement createElementNS createTextNode createTreeWalker addEventListener ' +
    'elementFromPoint elementsFromPoint caretPositionFromPoint caretRangeFromPoint getElementById activeElement';
  const elements = `${names} ${functions}`.split(' ').map((name) => `<form name="${name}"></form>`);
  web.publish('/names.html', { body: `<!doctype html><p>${PUTIN} spoke.</p>${elements.join('')}` });
  const tab = await reader.open(`${SITE}/names.html`);
  await expect.poll(() => tab.highlights()).toEqual([{ kind: 'person', text: PUTIN }]);
  await tab.pointAt(PUTIN);
  await tab.popoverOf(PUTIN);
});

test.describe('a page that makes events of its own', () => {
  test('opens no popover by them, whatever they say of pointer or keys', async ({ reader }) => {
    const tab = await reader.open(`${SITE}/demo.html`);
    const place = await tab.placeOf('Kirill Dmitriev');
    await tab.page.evaluate(pretend, place);
    await wait(tab);
    expect(await tab.popover()).toBeNull();
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
  });

  test('can neither close a popover nor keep it open', async ({ reader }) => {
    const tab = await reader.open(`${SITE}/demo.html`);
    await tab.pointAt('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.page.evaluate(pretend, { x: 3, y: 3 });
    await wait(tab);
    await tab.popoverOf('Kirill Dmitriev');
    // Were it taken for the reader's own, the focus would pin it.
    await tab.page.evaluate(() => {
      const host = document.querySelector('backstory-popover')!;
      for (const type of ['focusin', 'focus', 'pointerdown', 'click'])
        host.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
    });
    await tab.pointAway();
    await expect.poll(() => tab.popover()).toBeNull();
  });
});

/** All that a reader's hand would cause at a place, and the shortcuts, as a page can make them. Runs in the page. */
function pretend({ x, y }: { x: number; y: number }): void {
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, view: window };
  const target = document.elementFromPoint(x, y) ?? document.body;
  for (const type of ['pointerover', 'pointermove', 'pointermove', 'pointerdown', 'pointerup', 'pointerout'])
    target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse', isPrimary: true }));
  for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup'])
    target.dispatchEvent(new MouseEvent(type, at));
  target.dispatchEvent(new PointerEvent('click', { ...at, detail: 1, pointerType: 'mouse' }));
  target.dispatchEvent(new PointerEvent('click', { ...at, detail: 1, pointerType: 'touch' }));
  (target as HTMLElement).click();
  for (const key of ['n', 'N', 'Enter', ' ', 'Escape', 'Tab']) {
    const init = { key, altKey: true, shiftKey: true, bubbles: true, composed: true };
    for (const modifiers of [init, { ...init, altKey: false, shiftKey: false }])
      target.dispatchEvent(new KeyboardEvent('keydown', modifiers));
  }
}

test.describe('a page that has prepared for the popover', () => {
  /** Wherever it can look for what the popover says. Runs in the page. */
  const reachable = (): string => {
    const kept = (window as { internals?: ElementInternals }).internals;
    const host = document.querySelector(':popover-open')!;
    const nodes: (Node | null | undefined)[] = [kept?.shadowRoot, document.activeElement];
    for (const element of document.querySelectorAll('*')) nodes.push(element.shadowRoot);
    for (const { effect } of [
      ...document.documentElement.getAnimations({ subtree: true }),
      ...document.getAnimations(),
    ])
      nodes.push((effect as KeyframeEffect).target);
    for (let x = 5; x < innerWidth; x += 40) {
      for (let y = 5; y < innerHeight; y += 40) {
        nodes.push(document.elementFromPoint(x, y), document.caretPositionFromPoint?.(x, y)?.offsetNode);
      }
    }
    const range = document.createRange();
    range.selectNode(host);
    const selection = getSelection()!;
    const selected: string[] = [String(range), range.cloneContents().textContent];
    const note = () => {
      selected.push(String(selection));
      nodes.push(selection.anchorNode, selection.focusNode);
      selection.removeAllRanges();
    };
    selection.selectAllChildren(document.documentElement);
    note();
    // A selection that starts at the host and grows.
    for (const by of ['word', 'line', 'paragraph', 'documentboundary']) {
      selection.collapse(host, 0);
      selection.modify('extend', 'forward', by);
      note();
    }
    const root = document.documentElement;
    const markup = root.getHTML({ serializableShadowRoots: true });
    // Of a closed root, the content would be here.
    const roots = nodes.map((node) => node?.getRootNode()).filter((it) => it instanceof ShadowRoot);
    return [...roots.map((it) => it.textContent), ...selected, markup, root.innerText].join('\n');
  };
  const page = (script: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trap</title>
<body><p>On this page stands Vladimir Putin.</p><script>${script}</script></body></html>`;
  const DEFINE = `customElements.define('backstory-popover', class extends HTMLElement {
    constructor() { super(); window.internals = this.attachInternals(); }
  });`;

  const traps = [
    { trap: 'defines its element before it is made', script: DEFINE },
    {
      trap: 'defines its element when it arrives',
      script: `new MutationObserver(() => {
        if (document.querySelector('backstory-popover') && !customElements.get('backstory-popover')) ${DEFINE}
      }).observe(document, { childList: true, subtree: true });`,
    },
    {
      trap: 'has changed what makes shadow roots',
      script: `const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); };`,
    },
  ];
  for (const { trap, script } of traps) {
    test(`does not learn what it says: one that ${trap}`, async ({ reader, web }) => {
      web.publish('/trap.html', { body: page(script) });
      const brief = await reader.ask('briefOf', { entity: 'vladimir-putin' as EntityId });
      const tab = await reader.open(`${SITE}/trap.html`);
      await tab.clickOn(PUTIN);
      const isOpen = () => tab.page.evaluate(() => document.querySelector(':popover-open') !== null);
      await expect.poll(isOpen).toBe(true);
      await wait(tab);
      const learned = plain(await tab.page.evaluate(reachable));
      expect(learned).toContain('On this page stands');
      for (const { text } of brief!.lead) expect(learned).not.toContain(plain(text));
      expect(learned).not.toContain(brief!.entity.role);
    });
  }

  test('draws none of its letters in fonts of the page, and changes none of its colours', async ({
    reader,
    web,
  }) => {
    const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
    const fonts = [...tokens.matchAll(/--bs-(?:serif|sans):([^;]*)/g)].flatMap((match) =>
      match[1]!.split(','),
    );
    const faces = fonts.map((font, n) => `@font-face { font-family: ${font}; src: url(/font/${n}) }`);
    const names = [...tokens.matchAll(/(--bs-[\w-]+):/g)].map((match) => match[1]!);
    const body = page(`for (const name of ${JSON.stringify([...new Set(names)])})
      CSS.registerProperty({ name, syntax: '*', inherits: false, initialValue: 'red' });
      document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(faces.join('\n'))} }));`);
    web.publish('/trap.html', { body });
    const tab = await reader.open(`${SITE}/trap.html`);
    await tab.clickOn(PUTIN);
    await tab.popoverOf(PUTIN);
    await wait(tab);
    expect(web.strays()).toEqual([]);
    const colours = await tab.page.inShadow(
      'backstory-popover',
      (root) => [...root.querySelectorAll('*')].map((it) => getComputedStyle(it).color),
      null,
    );
    expect(colours).not.toContain('rgb(255, 0, 0)');
    // The fonts were there to be used.
    await tab.page.evaluate((font) => {
      document.body.style.fontFamily = font;
    }, 'Georgia');
    await expect.poll(() => web.strays()).toEqual([expect.stringMatching(/\/font\/\d+$/)]);
  });
});
