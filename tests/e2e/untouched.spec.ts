/** The page's own nodes and the page's own controls stay what they were. */
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage, expectedPages, SITE, textsOf } from '../support/expected.ts';
import { coloursIn } from '../support/pixels.ts';
import { expect, test } from '../support/test.ts';

for (const { name, url } of expectedPages) {
  test(`${name}: the markup is the same with and without Backstory`, async ({ reader }) => {
    await reader.ask('changeSettings', { enabled: false });
    const without = await finishedMarkup(await reader.open(url));
    await reader.ask('changeSettings', { enabled: true });
    const tab = await reader.open(url);
    await expect.poll(() => tab.highlights()).not.toEqual([]);
    expect(await finishedMarkup(tab)).toBe(without);
  });
}

/** Once the page adds nothing more by itself: some load more text for as long as its end is in view. */
async function finishedMarkup(tab: Tab): Promise<string> {
  await tab.page.evaluate(unchangedForFrames, 10);
  return tab.markup();
}

/** Runs in the page. */
async function unchangedForFrames(count: number): Promise<void> {
  let markup = '';
  for (let left = count; left > 0; left -= 1) {
    await new Promise(requestAnimationFrame);
    if (markup !== document.documentElement.outerHTML) left = count;
    markup = document.documentElement.outerHTML;
  }
}

test('a page that watches itself sees no change until a popover opens, and none but the popover then', async ({
  reader,
  web,
}) => {
  web.publish('/watching.html', { body: WATCHING });
  const tab = await reader.open('http://gazette.test/watching.html');
  await expect.poll(async () => textsOf(await tab.highlights())).toEqual(['Vladimir Putin']);
  const changes = () => tab.page.evaluate(() => document.title);
  expect(await changes()).toBe('');
  await tab.clickOn('Vladimir Putin');
  await tab.popoverOf('Vladimir Putin');
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBeNull();
  expect([...new Set((await changes()).split(' '))]).toEqual(['HTML']);
});

/** Writes the name of every element that changed, or below which something did, into a title that nobody watches. */
const WATCHING = `<!doctype html><html lang="en"><meta charset="utf-8"><title></title>
<body><p>On this page stands Vladimir Putin.</p>
<script>
  const changed = [];
  new MutationObserver((records) => {
    const names = records.map(({ target }) => target.nodeName).filter((name) => name !== 'TITLE');
    changed.push(...names);
    if (names.length > 0) document.title = changed.join(' ');
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script></body></html>`;

for (const { on, text, opens, hash } of expectedPage('links').clicks ?? []) {
  const does = opens ? 'opens the popover' : 'does what the page meant by it';
  test(`a click on the mention in ${on} ${does}`, async ({ reader }) => {
    const tab = await reader.open(expectedPage('links').url);
    await expect.poll(async () => textsOf(await tab.highlights(on))).toContain(text);
    await tab.clickOn(text);
    if (hash !== undefined) await expect.poll(() => tab.page.evaluate(() => location.hash)).toBe(hash);
    if (opens) await expect.poll(async () => (await tab.popover()) !== null).toBe(true);
    else expect(await tab.page.evaluate(popoverStaysClosed)).toBe(true);
  });
}

/** Watches for longer than a popover takes to open. Runs in the page. */
async function popoverStaysClosed(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  return document.querySelector('backstory-popover') === null;
}

test('selecting, copying and the page’s own shortcuts work as before', async ({ reader, web }) => {
  web.publish('/work.html', {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Work</title>
<body><p><span id="from">Here</span> stands Vladimir Putin <span id="to">today</span>.</p><textarea rows="3"></textarea>
<script>window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key));</script></body></html>`,
  });
  const tab = await reader.open('http://gazette.test/work.html');
  await expect.poll(async () => textsOf(await tab.highlights())).toEqual(['Vladimir Putin']);
  const [from, to] = await tab.page.evaluate(() =>
    ['from', 'to'].map((id) => {
      const { left, right, top, height } = document.getElementById(id)!.getBoundingClientRect();
      return { x: id === 'from' ? left + 1 : right - 1, y: top + height / 2 };
    }),
  );
  await tab.page.drag(from!, to!);
  const text = 'Here stands Vladimir Putin today';
  expect(await tab.page.evaluate(() => String(getSelection()))).toBe(text);
  await tab.page.press('Control+c');
  expect(await tab.popover()).toBeNull();
  await tab.clickElement('textarea');
  await tab.page.press('Control+v');
  const pasted = () => tab.page.evaluate(() => document.querySelector('textarea')!.value);
  await expect.poll(pasted).toBe(text);
  await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());

  await tab.pointAt('Vladimir Putin');
  await tab.popoverOf('Vladimir Putin');
  await tab.page.evaluate(() => (window as unknown as { keys: string[] }).keys.splice(0));
  for (const key of ['j', 'Enter', 'ArrowDown']) await tab.page.press(key);
  expect(await tab.page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
    'j',
    'Enter',
    'ArrowDown',
  ]);
});

test('text that is drawn by its outline alone can be read as before', async ({ reader, web }) => {
  web.publish('/outlined.html', {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Outlined</title><body>
<h1 style="-webkit-text-stroke: 1px black; color: transparent; font: 60px/80px sans-serif; margin: 0">Vladimir Putin</h1><p>And Elon Musk.</p></body></html>`,
  });
  const tab = await reader.open(`${SITE}/outlined.html`);
  await expect.poll(() => tab.highlights()).toEqual([{ kind: 'person', text: 'Elon Musk' }]);
  const [drawn] = await coloursIn(tab, [{ x: 10, y: 10, width: 380, height: 60 }]);
  expect(drawn!.map((colour) => colour.join())).toContain('0,0,0');
});
