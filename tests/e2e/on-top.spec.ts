/** The popover where pages put text on top of everything, where there is little room, under a finger, and on paper. */
import type { PopoverView } from '../../src/tools/drive/in-page.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { SITE, textsOf } from '../support/expected.ts';
import { closes } from '../support/popover.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const PUTIN = 'Vladimir Putin';
const WHY = 'Why is this highlighted?';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>On top</title><body>${body}</body></html>`;

/** Whether there is such an element, in an open shadow root or not. */
const matches = (tab: Tab, selector: string) =>
  tab.page.evaluate((it) => {
    const inside = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...inside].some((root) => root.querySelector(it) !== null);
  }, selector);

/** It lies within the window, nothing covers it, and none of it is cut off sideways. */
async function isSeen(tab: Tab, name: string): Promise<void> {
  const { box } = await tab.popoverOf(name);
  const sight = await tab.page.evaluate(({ x, y, width, height }) => {
    const at = (dx: number, dy: number, root: DocumentOrShadowRoot = document): string => {
      const element = root.elementFromPoint(x + width * dx, y + height * dy);
      return element?.shadowRoot ? at(dx, dy, element.shadowRoot) : (element?.localName ?? 'nothing');
    };
    return {
      onTop: [at(0.5, 0.5), at(0.05, 0.1), at(0.95, 0.9)],
      within: x >= 0 && y >= 0 && x + width <= innerWidth + 0.5 && y + height <= innerHeight + 0.5,
    };
  }, box);
  expect(sight).toEqual({ onTop: Array(3).fill('backstory-popover'), within: true });
  expect(await tab.page.inShadow('backstory-popover', isCutOff, null)).toBe(false);
}

/** And its controls work. */
async function isSeenAndUsable(tab: Tab, name: string): Promise<void> {
  await isSeen(tab, name);
  await tab.clickInPopover(WHY);
  await expect.poll(async () => plain((await tab.popover())?.text ?? '')).toContain(`“${name}”`);
}

/** From edge to edge of the window, save for a scroll bar. */
async function isAtBottom(tab: Tab, { x, y, width, height }: PopoverView['box']): Promise<void> {
  const edges = await tab.page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
  expect([x, ...[width, y + height].map(Math.round)]).toEqual([0, ...edges]);
}

const isCutOff = (root: ShadowRoot): boolean => {
  const card = root.querySelector('dialog')!;
  return card.scrollWidth > card.clientWidth;
};

test.describe('on top of the page', () => {
  const INSIDE = `<p>Inside stands ${PUTIN}.</p>`;
  const OPEN_INSIDE = `<button onclick="box().shadowRoot.querySelector('dialog').showModal()">Open</button><script>
    const box = () => document.querySelector('x-box');
    const attach = (markup) => { box().attachShadow({ mode: 'open' }).innerHTML = markup; };
  </script>`;
  const places = [
    {
      place: 'a modal dialog',
      open: 'dialog:modal',
      body: `<button onclick="document.querySelector('dialog').showModal()">Open</button><dialog>${INSIDE}</dialog>`,
    },
    {
      place: 'a dialog that any press outside closes',
      open: 'dialog:modal',
      body: `<button onclick="document.querySelector('dialog').showModal()">Open</button><dialog closedby="any">${INSIDE}</dialog>`,
    },
    {
      place: 'a dialog around the slot of a widget',
      open: 'dialog:modal',
      body: `${OPEN_INSIDE}<x-box>${INSIDE}</x-box><script>attach('<dialog><slot></slot></dialog>')</script>`,
    },
    {
      place: 'a dialog inside a widget',
      open: 'dialog:modal',
      body: `${OPEN_INSIDE}<x-box></x-box><script>attach('<dialog>${INSIDE}</dialog>')</script>`,
    },
    {
      place: 'a popover of the page',
      open: '#menu:popover-open',
      body: `<button popovertarget="menu">Open</button><div id="menu" popover>${INSIDE}</div>`,
    },
  ];
  for (const { place, open, body } of places) {
    test(`in ${place} it is seen and usable, and closes alone`, async ({ reader, web }) => {
      web.publish('/on-top.html', { body: page(`<p>Below stands Elon Musk.</p>${body}`) });
      const tab = await reader.open(`${SITE}/on-top.html`);
      await tab.clickControl('Open');
      await expect.poll(async () => textsOf(await tab.highlights())).toEqual(['Elon Musk', PUTIN]);
      await tab.clickOn(PUTIN);
      await isSeenAndUsable(tab, PUTIN);
      await tab.page.press('Escape');
      await closes(tab);
      expect(await matches(tab, open), 'what is below stays').toBe(true);
      await tab.pointAway();
      await tab.pointAt(PUTIN);
      await tab.popoverOf(PUTIN);
      await tab.page.press('Escape');
      await closes(tab);
      expect(await matches(tab, open), 'what is below stays').toBe(true);
      await tab.page.press('Escape');
      await expect.poll(() => matches(tab, open)).toBe(false);
    });
  }

  for (const { what, selector } of [
    { what: 'an element', selector: '#story' },
    { what: 'the whole page', selector: 'html' },
  ]) {
    test(`over ${what} that fills the screen it is seen and usable`, async ({ reader, web }) => {
      const fill = `document.querySelector('${selector}').requestFullscreen()`;
      web.publish('/on-top.html', {
        body: page(
          `<div id="story" style="background: white">${INSIDE}<button onclick="${fill}">Fill</button></div>`,
        ),
      });
      const tab = await reader.open(`${SITE}/on-top.html`);
      await tab.clickControl('Fill');
      await expect.poll(() => matches(tab, `${selector}:fullscreen`)).toBe(true);
      await tab.clickOn(PUTIN);
      await isSeenAndUsable(tab, PUTIN);
      await tab.clickInPopover('Close');
      await closes(tab);
      expect(await matches(tab, `${selector}:fullscreen`)).toBe(true);
      await tab.page.evaluate(() => document.exitFullscreen());
    });
  }
});

test('it stays on top when what it was opened in fills the screen, and when that is over', async ({
  reader,
  web,
}) => {
  for (const selector of ['#story', 'html']) {
    web.publish('/on-top.html', {
      body: page(`<div id="story" style="background: white"><p>Inside stands ${PUTIN}.</p></div><script>
        addEventListener('keydown', ({ key }) => key === 'f' && document.querySelector('${selector}').requestFullscreen());
      </script>`),
    });
    const tab = await reader.open(`${SITE}/on-top.html`);
    await tab.clickOn(PUTIN);
    await tab.popoverOf(PUTIN);
    await tab.page.press('f');
    await expect.poll(() => matches(tab, `${selector}:fullscreen`)).toBe(true);
    await expect(() => isSeen(tab, PUTIN)).toPass();
    await tab.page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => matches(tab, ':fullscreen')).toBe(false);
    await isSeenAndUsable(tab, PUTIN);
    await tab.page.press('Escape');
    await closes(tab);
  }
});

test.describe('with little room', () => {
  const TEXT = page(`<p>Here stands ${PUTIN}.</p>`);
  const sizes = [
    { room: 'a screen of 320 pixels', width: 320, height: 568, sheet: true },
    { room: 'a screen that lies on its side', width: 844, height: 390, sheet: false },
    { room: 'a small frame', width: 500, height: 150, sheet: false },
    { room: 'a very small frame', width: 300, height: 100, sheet: true },
  ];
  for (const { room, width, height, sheet } of sizes) {
    test(`in ${room} it is seen and usable`, async ({ reader, web }) => {
      web.publish('/room.html', { body: TEXT });
      const tab = await reader.open(`${SITE}/room.html`);
      await tab.page.resize(width, height);
      await tab.clickOn(PUTIN);
      const { box } = await tab.popoverOf(PUTIN);
      if (sheet) await isAtBottom(tab, box);
      await isSeenAndUsable(tab, PUTIN);
    });
  }

  test('at 400 % it is seen and usable', async ({ reader, web }) => {
    web.publish('/room.html', { body: TEXT });
    const tab = await reader.open(`${SITE}/room.html`);
    await expect.poll(() => tab.highlights()).not.toEqual([]);
    await reader.zoom(tab, 4);
    await expect.poll(() => tab.page.evaluate(() => innerWidth)).toBeLessThan(300);
    await tab.page.evaluate(() => document.querySelector('p')!.scrollIntoView());
    await reader.runCommand('next-mention');
    const { box } = await tab.popoverOf(PUTIN);
    const { width, height } = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(await tab.page.inShadow('backstory-popover', isCutOff, null)).toBe(false);
    await reader.zoom(tab, 1);
  });
});

test.describe('under a finger', () => {
  const TALL = page(`<style>p { font-size: 24px; margin: 60px 0 } body { height: 4000px }</style>
    <p>Here stands ${PUTIN}.</p><p>And here Elon Musk.</p><script>
      window.opened = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const { localName } of addedNodes) if (localName === 'backstory-popover') opened++;
      }).observe(document.documentElement, { childList: true });
    </script>`);
  const away = ({ x, y }: { x: number; y: number }) =>
    [1, 2, 3, 4, 5].map((step) => ({ x, y: Math.max(y - 15 * step, 1) }));

  test('a tap opens a sheet at the bottom, a tap elsewhere closes it, and a finger that scrolls does neither', async ({
    reader,
    web,
  }) => {
    web.publish('/tall.html', { body: TALL });
    const tab = await reader.open(`${SITE}/tall.html`);
    await tab.page.resize(390, 844);
    const musk = await tab.placeOf('Elon Musk');
    await tab.page.touch([musk, ...away(musk)]);
    // The page follows the finger a moment later. Headless Firefox's does not.
    if (reader.browser === 'chromium') await hasScrolled(tab);
    const putin = await tab.placeOf(PUTIN);
    await tab.page.touch([putin]);
    const { box } = await tab.popoverOf(PUTIN);
    await isAtBottom(tab, box);
    expect(await tab.page.evaluate(() => (window as unknown as { opened: number }).opened)).toBe(1);

    const outside = { x: 300, y: box.y - 60 };
    const inside = { x: box.x + 30, y: box.y + 20 };
    await tab.page.touch([outside, ...away(outside)]);

    await tab.page.touch([inside]);
    expect((await tab.popover())?.name).toBe(PUTIN);
    await tab.page.touch([outside]);
    await closes(tab);
  });
});

/** Waits until the page has scrolled and stands still again. */
async function hasScrolled(tab: Tab): Promise<void> {
  let before = 0;
  await expect
    .poll(async () => {
      const last = before;
      before = await tab.page.evaluate(() => window.scrollY);
      return before > 0 && before === last;
    })
    .toBe(true);
}

test('on paper there are neither highlights nor a popover', async ({ reader, web }) => {
  web.publish('/paper.html', { body: page(`<p>Here stands ${PUTIN}.</p>`) });
  const tab = await reader.open(`${SITE}/paper.html`);
  await tab.clickOn(PUTIN);
  await tab.popoverOf(PUTIN);
  const looks = () =>
    tab.page.evaluate(() => {
      const mark = getComputedStyle(document.querySelector('p')!, '::highlight(backstory-person)');
      const popover = getComputedStyle(document.querySelector('backstory-popover')!);
      return [mark.textDecorationLine, mark.backgroundColor === 'rgba(0, 0, 0, 0)', popover.display];
    });
  await expect.poll(looks).toEqual(['underline', false, 'block']);
  await tab.page.pretend({ printed: true });
  await expect.poll(looks).toEqual(['none', true, 'none']);
  await tab.page.pretend({});
  await expect.poll(looks).toEqual(['underline', false, 'block']);
});
