/** Pages that draw their text anew, as frameworks and translators do, while the reader reads on. */
import { SITE, textsOf } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page that lives</title><body>';
const ONCE = '<p>Before it all <b>Elon Musk</b> stands here, and Vladimir Putin after him.</p>';

const CASES = [
  {
    does: 'replaces its text nodes by equal ones',
    act: () => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes) node.replaceWith(node.data);
    },
  },
  {
    does: 'draws everything anew from markup',
    act: () => {
      const main = document.querySelector('main')!;
      main.innerHTML = String(main.innerHTML);
    },
  },
  {
    does: 'wraps its text as translators do',
    act: () => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes) {
        const font = document.createElement('font');
        const inner = font.appendChild(document.createElement('font'));
        inner.textContent = node.data;
        node.replaceWith(font);
      }
    },
  },
  {
    does: 'draws everything anew while it changes in thousands of other places',
    act: () => {
      for (let i = 0; i < 3_000; i++) document.body.append(document.createElement('p'));
      const main = document.querySelector('main')!;
      main.innerHTML = String(main.innerHTML);
    },
  },
  {
    does: 'swaps its whole body',
    act: () => document.body.replaceWith(document.body.cloneNode(true)),
  },
];

for (const { does, act } of CASES) {
  test(`a page that ${does} stays marked, and an open popover stays open`, async ({ reader, web }) => {
    web.publish('/living.html', { body: `${HEAD}<main>${ONCE}</main></body></html>` });
    const tab = await reader.open(`${SITE}/living.html`);
    const texts = async () => textsOf(await tab.highlights());
    await expect.poll(texts).toEqual(['Elon Musk', 'Vladimir Putin']);
    await tab.clickOn('Vladimir Putin');
    await tab.popoverOf('Vladimir Putin');
    await tab.page.evaluate(act);
    await expect.poll(texts).toEqual(['Elon Musk', 'Vladimir Putin']);
    // Longer than a mention may be away.
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_500)));
    expect((await tab.popover())?.name ?? 'closed').toBe('Vladimir Putin');
    await tab.page.press('Escape');
    await expect.poll(() => tab.popover()).toBeNull();
  });
}

test('a popover whose mention goes for good closes', async ({ reader, web }) => {
  web.publish('/living.html', { body: `${HEAD}<main>${ONCE}</main></body></html>` });
  const tab = await reader.open(`${SITE}/living.html`);
  await tab.clickOn('Vladimir Putin');
  await tab.popoverOf('Vladimir Putin');
  await tab.page.evaluate(() => document.querySelector('main')!.remove());
  await expect.poll(() => tab.popover()).toBeNull();
});

test('a page that changed thousands of times a second is marked once it rests', async ({ reader, web }) => {
  const lines = '<p>Nobody has spoken yet.</p>'.repeat(50);
  web.publish('/living.html', {
    body: `${HEAD}<main>${ONCE}</main><section>${lines}</section></body></html>`,
  });
  const tab = await reader.open(`${SITE}/living.html`);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await tab.page.evaluate(async () => {
    const texts = [...document.querySelectorAll('section p')].map(({ firstChild }) => firstChild as Text);
    for (let round = 0; round < 400; round++) {
      for (const text of texts) text.data = `Round ${round}: Kirill Dmitriev spoke.`;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const text of texts.slice(1)) text.data = 'Nobody speaks any more.';
  });
  await expect
    .poll(async () => textsOf(await tab.highlights()))
    .toEqual(['Elon Musk', 'Vladimir Putin', 'Kirill Dmitriev']);
});

test('what has left the page is not held on to, hidden or marked', async ({ reader, web }) => {
  web.publish('/living.html', { body: `${HEAD}<main>${ONCE}</main></body></html>` });
  const tab = await reader.open(`${SITE}/living.html`);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await tab.page.evaluate(async () => {
    const gone: WeakRef<Element>[] = [];
    for (let i = 0; i < 20; i++) {
      history.pushState(null, '', `/page-${i}`);
      document.querySelector('main')!.innerHTML =
        `<p>On page ${i} Elon Musk spoke.</p><p hidden>Vladimir Putin did not.</p><my-widget></my-widget>`;
      for (const element of document.querySelectorAll('main *')) gone.push(new WeakRef(element));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    document.querySelector('main')!.innerHTML = '<p>Vladimir Putin came back.</p>';
    Object.assign(globalThis, { gone });
  });
  await expect.poll(async () => textsOf(await tab.highlights())).toEqual(['Vladimir Putin']);
  const held = async () => {
    await tab.page.collectGarbage();
    return tab.page.evaluate(() => {
      const { gone } = globalThis as typeof globalThis & { gone: WeakRef<Element>[] };
      return gone.flatMap((it) => it.deref()?.outerHTML ?? []);
    });
  };
  await expect.poll(held).toEqual([]);
});

test('a page that takes the line from our highlights, with force and in vain', async ({ reader, web }) => {
  const style =
    '<style>:root ::highlight(backstory-person), ::highlight(backstory-person) { text-decoration: none !important; }</style>';
  web.publish('/living.html', { body: `${HEAD}${style}<main>${ONCE}</main></body></html>` });
  const tab = await reader.open(`${SITE}/living.html`);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await expect
    .poll(() =>
      tab.page.evaluate(
        () =>
          getComputedStyle(document.querySelector('b')!, '::highlight(backstory-person)').textDecorationLine,
      ),
    )
    .toBe('underline');
});

for (const { what, clear } of [
  { what: 'the registry of highlights', clear: () => CSS.highlights.clear() },
  {
    what: 'each highlight in the registry',
    clear: () => {
      for (const highlight of CSS.highlights.values()) highlight.clear();
    },
  },
]) {
  test(`a page that clears ${what} gets its marks back`, async ({ reader, web }) => {
    web.publish('/living.html', { body: `${HEAD}<main>${ONCE}</main></body></html>` });
    const tab = await reader.open(`${SITE}/living.html`);
    await expect.poll(() => tab.highlights()).not.toEqual([]);
    await tab.page.evaluate(clear);
    await expect.poll(async () => textsOf(await tab.highlights())).toEqual(['Elon Musk', 'Vladimir Putin']);
  });
}

for (const [name, type, body] of [
  ['plain text', 'text/plain', 'On this page stands Vladimir Putin.'],
  ['XML', 'application/xml', '<note>On this page stands Vladimir Putin.</note>'],
  [
    'a drawing',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Vladimir Putin</text></svg>',
  ],
  ['JSON', 'application/json', '{"who":"Vladimir Putin"}'],
] as const) {
  test(`a document that is ${name} is left alone`, async ({ reader, web }) => {
    web.publish('/not-a-page', { body, headers: { 'content-type': type } });
    const tab = await reader.open(`${SITE}/not-a-page`);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 1_000));
    await tab.page.evaluate(settle);
    expect(await tab.highlights()).toEqual([]);
  });
}
