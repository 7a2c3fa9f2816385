/** Shadow roots that come late, hide what stood there, or come from another frame. */
import type { Tab } from '../../src/tools/drive/tab.ts';
import { SITE, textsOf } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shadow roots</title><body>${body}</body></html>`;

const marks = (tab: Tab, words: readonly string[]) =>
  expect.poll(async () => textsOf(await tab.highlights())).toEqual(words);

/** Longer than a short page takes to be read. In milliseconds. */
const READ_MS = 700;

for (const { box, markup } of [
  { box: 'a box that was empty', markup: '<div id="box"></div>' },
  { box: 'a box with nothing in it but a line end', markup: '<section id="box">\n</section>' },
  { box: 'the head of the page', markup: '<header id="box"></header>' },
  {
    box: 'a box that was emptied of what it had',
    markup: '<div id="box"><p>Here stood Joe Biden.</p></div>',
  },
  { box: 'a custom element', markup: '<x-box id="box">Loading</x-box>' },
]) {
  test(`${box} and is given a shadow root late is read then`, async ({ reader, web }) => {
    web.publish('/late.html', { body: page(`${markup}<p>Beside stands Elon Musk.</p>`) });
    const tab = await reader.open(`${SITE}/late.html`);
    await expect.poll(async () => textsOf(await tab.highlights())).toContain('Elon Musk');
    await tab.page.evaluate(async (ms) => {
      const wait = () => new Promise((resolve) => setTimeout(resolve, ms));
      const late = document.getElementById('box')!;
      await wait();
      late.replaceChildren();
      await wait();
      late.attachShadow({ mode: 'open' }).innerHTML = '<p>In it stands Vladimir Putin.</p>';
    }, READ_MS);
    await marks(tab, ['Vladimir Putin', 'Elon Musk']);
  });
}

test('text that its host no longer shows gives way to what its shadow root shows', async ({
  reader,
  web,
}) => {
  web.publish('/upgraded.html', { body: page('<x-story>A story about Vladimir Putin.</x-story>') });
  const tab = await reader.open(`${SITE}/upgraded.html`);
  await marks(tab, ['Vladimir Putin']);
  await tab.page.evaluate(() => {
    const root = document.querySelector('x-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="shown">The whole story about Vladimir Putin.</p>';
  });
  const isShown = () =>
    tab.page.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) =>
        [...ranges].map(({ startContainer }) => startContainer.parentElement?.id),
      ),
    );
  await expect.poll(isShown).toEqual(['shown']);
});

test('what a page takes over from a frame is marked there, and its popover opens', async ({
  reader,
  web,
}) => {
  web.publish('/adopting.html', {
    body: page(
      '<p>Above stands Elon Musk.</p><iframe srcdoc="<p>From the frame comes Joe Biden.</p>"></iframe>',
    ),
  });
  const tab = await reader.open(`${SITE}/adopting.html`);
  const inFrame = async () => (await tab.highlightsInFrames()).flatMap(({ painted }) => textsOf(painted));
  await expect.poll(inFrame).toEqual(['Joe Biden']);
  await tab.page.evaluate(() => {
    const { contentDocument } = document.querySelector('iframe')!;
    document.body.append(document.adoptNode(contentDocument!.querySelector('p')!));
  });
  await marks(tab, ['Elon Musk', 'Joe Biden']);
  await tab.clickOn('Joe Biden');
  await tab.popoverOf('Joe Biden');
});
