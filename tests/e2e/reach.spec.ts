/** Text that comes into sight later, or goes out of it: panes, folded parts, dialogs, the whole screen, pages that were left and come back. */
import type { Tab } from '../../src/tools/drive/tab.ts';
import { SITE, textsOf } from '../support/expected.ts';
import { closes } from '../support/popover.ts';
import { expect, test } from '../support/test.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reach</title><body>${body}</body></html>`;

/** The words that are marked in a part of the page become these. */
const marks = (tab: Tab, within: string, words: readonly string[]) =>
  expect.poll(async () => textsOf(await tab.highlights(within)), { message: within }).toEqual(words);

test.describe('text that the page shows and hides', () => {
  test('of panes that take turns, the one that is shown is marked', async ({ reader, web }) => {
    web.publish('/panes.html', {
      body: page(`<style>.off { display: none }</style><h2>Panes</h2>
        <button onclick="for (const it of document.querySelectorAll('.pane')) it.classList.toggle('off')">Turn</button>
        <div class="pane" id="one"><p>In the first pane stands Vladimir Putin.</p></div>
        <div class="pane off" id="two"><p>In the second stands Vladimir Putin with Elon Musk.</p></div>`),
    });
    const tab = await reader.open(`${SITE}/panes.html`);
    await marks(tab, '#one', ['Vladimir Putin']);
    await marks(tab, '#two', []);
    for (let turn = 0; turn < 2; turn++) {
      await tab.clickControl('Turn');
      await marks(tab, '#two', ['Vladimir Putin', 'Elon Musk']);
      await marks(tab, '#one', []);
      await tab.clickControl('Turn');
      await marks(tab, '#one', ['Vladimir Putin']);
    }
  });

  test('text that a timer of the page shows is marked, though nothing tells of it', async ({
    reader,
    web,
  }) => {
    web.publish('/timer.html', {
      body: page(`<p id="now">Elon Musk is named.</p><p id="later" style="visibility: hidden">Vladimir Putin is named later.</p>
        <script>addEventListener('show', () => setTimeout(() => { later.style.visibility = '' }, 500))</script>`),
    });
    const tab = await reader.open(`${SITE}/timer.html`);
    await marks(tab, '#now', ['Elon Musk']);
    await marks(tab, '#later', []);
    await tab.page.evaluate(() => dispatchEvent(new Event('show')));
    await marks(tab, '#later', ['Vladimir Putin']);
  });

  test('of panes that fold by their height, the open one is marked, and steps pass over the others', async ({
    reader,
    web,
  }) => {
    web.publish('/folding.html', {
      body: page(`<style>.pane { overflow: hidden; transition: max-height 100ms; max-height: 500px } .shut { max-height: 0 }</style>
        <h2>Panes</h2><button onclick="for (const it of document.querySelectorAll('.pane')) it.classList.toggle('shut')">Turn</button>
        <div class="pane shut" id="one"><p>In the first pane stands Vladimir Putin.</p></div>
        <div class="pane" id="two"><p>In the second stands Vladimir Putin with Elon Musk.</p></div>`),
    });
    const tab = await reader.open(`${SITE}/folding.html`);
    await marks(tab, '#two', ['Vladimir Putin', 'Elon Musk']);
    await marks(tab, '#one', []);
    await reader.runCommand('next-mention');
    expect((await tab.popoverOf('Vladimir Putin')).box.y).toBeGreaterThan(60);
    await tab.page.press('Escape');
    await tab.clickControl('Turn');
    await marks(tab, '#one', ['Vladimir Putin']);
    await marks(tab, '#two', []);
    await tab.clickControl('Turn');
    await marks(tab, '#two', ['Vladimir Putin', 'Elon Musk']);
    await marks(tab, '#one', []);
  });

  test('a mention that is hidden gives way to the next one of its section, and steps pass over it', async ({
    reader,
    web,
  }) => {
    web.publish('/gone.html', {
      body: page(
        '<p id="one">First stands Vladimir Putin.</p><p id="two">Then Vladimir Putin, and Elon Musk.</p>',
      ),
    });
    const tab = await reader.open(`${SITE}/gone.html`);
    await marks(tab, 'body', ['Vladimir Putin', 'Elon Musk']);
    await tab.page.evaluate(() => document.getElementById('one')!.style.setProperty('display', 'none'));
    await marks(tab, '#two', ['Vladimir Putin', 'Elon Musk']);
    await reader.ask('changeSettings', { frequency: 'every' });
    await marks(tab, 'body', ['Vladimir Putin', 'Vladimir Putin', 'Elon Musk']);
    await reader.runCommand('next-mention');
    await tab.popoverOf('Vladimir Putin');
    await reader.runCommand('next-mention');
    await tab.popoverOf('Elon Musk');
  });

  test('what an attribute folds away, hides or makes editable is left alone for as long', async ({
    reader,
    web,
  }) => {
    web.publish('/folded.html', {
      body: page(`<details><summary>More</summary><p>Inside stands Joe Biden.</p></details>
        <p id="aside">Beside stands Steve Witkoff.</p>`),
    });
    const tab = await reader.open(`${SITE}/folded.html`);
    await marks(tab, '#aside', ['Steve Witkoff']);
    await marks(tab, 'details', []);
    await tab.clickControl('More');
    await marks(tab, 'details', ['Joe Biden']);
    await tab.clickControl('More');
    await marks(tab, 'details', []);
    for (const [name, value] of [
      ['aria-hidden', 'true'],
      ['hidden', ''],
      ['contenteditable', ''],
    ] as const) {
      const set = (given: readonly string[]) =>
        document.getElementById('aside')!.setAttribute(given[0]!, given[1]!);
      await tab.page.evaluate(set, [name, value]);
      await marks(tab, '#aside', []);
      await tab.page.evaluate((given) => document.getElementById('aside')!.removeAttribute(given), name);
      await marks(tab, '#aside', ['Steve Witkoff']);
    }
  });
});

test('of a page that is still arriving what is in view is marked, and the rest when it has arrived', async ({
  reader,
  web,
}) => {
  let arrive = (_rest: string) => {};
  const rest = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  web.publish('/arriving.html', {
    body: page('<p style="height: 50vh">First stands Vladimir Putin.</p><div>').slice(0, -14),
    rest,
  });
  web.publish('/leaving.html', { body: page('<p>Nobody.</p>') });
  const tab = await reader.open(`${SITE}/leaving.html`);
  await tab.page.evaluate(() => void setTimeout(() => location.assign('/arriving.html')));
  // Nobody can be asked while one page takes the place of the other.
  const marked = () => tab.highlights('body').then(textsOf, () => null);
  await expect.poll(marked).toEqual(['Vladimir Putin']);
  expect(await tab.page.evaluate(() => document.readyState)).toBe('loading');
  arrive('<p>Last stands Elon Musk.</p></div></body></html>');
  await expect.poll(marked).toEqual(['Vladimir Putin', 'Elon Musk']);
});

test('a page that is written anew after it was read is marked as it is then, and its popovers open', async ({
  reader,
  web,
}) => {
  web.publish('/anew.html', { body: page('<p>First stands Vladimir Putin.</p>') });
  const tab = await reader.open(`${SITE}/anew.html`);
  await marks(tab, 'body', ['Vladimir Putin']);
  for (const name of ['Elon Musk', 'Joe Biden']) {
    await tab.page.evaluate((who) => {
      document.open();
      document.write(`<!doctype html><title>Anew</title><body><p>Now stands ${who}.</p></body>`);
      document.close();
    }, name);
    await marks(tab, 'body', [name]);
    await tab.clickOn(name);
    await tab.popoverOf(name);
    await tab.page.press('Escape');
    await expect.poll(() => tab.popover()).toBeNull();
    await tab.pointAway();
    await tab.pointAt(name);
    await tab.popoverOf(name);
    await tab.page.evaluate(() => document.body.append('Beside stands Steve Witkoff.'));
    await marks(tab, 'body', [name, 'Steve Witkoff']);
  }
});

test.describe('pages that are left and come back', () => {
  test('from the back-forward cache a page comes as it was marked, by the settings of now, and goes on being served', async ({
    reader,
    web,
  }) => {
    web.publish('/left.html', {
      body: page(`<p>Here stands Vladimir Putin. Again it is Vladimir Putin.</p>
        <script>addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new'; });</script>`),
    });
    const tab = await reader.open(`${SITE}/left.html`);
    await marks(tab, 'body', ['Vladimir Putin']);
    await tab.clickOn('Vladimir Putin');
    await tab.popoverOf('Vladimir Putin');
    await leave(tab);
    await reader.ask('changeSettings', { frequency: 'every' });
    await goBack(tab);
    await closes(tab);
    await marks(tab, 'body', ['Vladimir Putin', 'Vladimir Putin']);
    await tab.page.evaluate(() => document.body.append('Here comes Elon Musk.'));
    await marks(tab, 'body', ['Vladimir Putin', 'Vladimir Putin', 'Elon Musk']);
    await tab.clickOn('Elon Musk');
    await tab.popoverOf('Elon Musk');

    await leave(tab);
    await reader.ask('changeSettings', { enabled: false });
    await goBack(tab);
    await marks(tab, 'body', []);
  });
});

/** By a link, as readers do. */
async function leave(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    location.href = '/links.html';
  });
  await expect.poll(() => tab.page.evaluate(() => document.title).catch(() => '')).toBe('Links stay links');
}

/** To a page that writes into its title whether it was kept. */
async function goBack(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => history.back());
  const title = () => tab.page.evaluate(() => document.title).catch(() => 'on the way');
  await expect.poll(title, { message: 'the page was kept' }).toBe('kept');
}
