/** Teasers, over which pages lay one link as large as the card: what stands below it is pointed at like any other text. */
import { SITE } from '../support/expected.ts';
import { closes, staysClosed } from '../support/popover.ts';
import { expect, test } from '../support/test.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><style>
  article, nav { position: relative; margin: 40px 0 }
  .over, .stretched::after { content: ""; position: absolute; inset: 0 }
  nav { position: absolute; left: 0; right: 0; margin-top: -60px; background: white }
</style><body>
<article><a class="over" href="#one" aria-label="The whole card"></a><h3>What Vladimir Putin said</h3></article>
<article><h3><a class="stretched" href="#two">The story of a rocket</a></h3><p>And of Elon Musk.</p></article>
<article style="background: silver"><a class="over" href="#three" aria-label="On a ground"></a><p>Of Steve Witkoff.</p></article>
<p>Below the bar stands Joe Biden.</p><nav><a href="#bar" style="display: block; height: 60px">Up to the top</a></nav>
</body></html>`;

test('a hover opens the popover through a link that is laid over the words, and a click goes to its end', async ({
  reader,
  web,
}) => {
  web.publish('/cards.html', { body: PAGE });
  const tab = await reader.open(`${SITE}/cards.html`);
  for (const [name, end] of [
    ['Vladimir Putin', '#one'],
    ['Elon Musk', '#two'],
    ['Steve Witkoff', '#three'],
  ] as const) {
    await tab.pointAt(name);
    await tab.popoverOf(name);
    await tab.pointAway();
    await closes(tab);
    await tab.clickOn(name);
    await expect.poll(() => tab.page.evaluate(() => location.hash)).toBe(end);
    await tab.pointAway();
    await closes(tab);
  }
});

test('words that a bar with links covers are not pointed at through it', async ({ reader, web }) => {
  web.publish('/cards.html', { body: PAGE });
  const tab = await reader.open(`${SITE}/cards.html`);
  await tab.pointAt('Joe Biden');
  await staysClosed(tab);
  await tab.page.evaluate(() => document.querySelector('nav')!.remove());
  await tab.pointAway();
  await tab.pointAt('Joe Biden');
  await tab.popoverOf('Joe Biden');
});
