/** Tabs that are open while Backstory is installed, updated or removed. */
import { expectedPage, SITE, textsOf } from '../support/expected.ts';
import { expect, test } from '../support/test.ts';
import { hasTint } from '../support/tint.ts';

const { url, mentions } = expectedPage('sections');

test('an update serves open tabs again, without a reload and without an error', async ({ reader, web }) => {
  web.publish('/living.html', { body: LIVING });
  const tab = await reader.open(`${SITE}/living.html`);
  const texts = async () => textsOf(await tab.highlights());
  await expect.poll(texts).toEqual(['Vladimir Putin']);
  await tab.clickOn('Vladimir Putin');
  await tab.popoverOf('Vladimir Putin');

  await reader.reloadExtension();
  await tab.page.focus();
  await expect.poll(() => tab.popover(), { message: 'what the old one had open is closed' }).toBeNull();
  await tab.page.evaluate(() => document.body.append('Here comes Elon Musk.'));
  await expect.poll(texts).toEqual(['Vladimir Putin', 'Elon Musk']);
  await tab.clickOn('Elon Musk');
  await tab.popoverOf('Elon Musk');
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBeNull();
  expect(tab.page.errors()).toEqual([]);
});

test('removed, it takes its marks off open tabs; installed, it marks them at once', async ({ reader }) => {
  const tab = await reader.open(url);
  const texts = async () => textsOf(await tab.highlights());
  await expect.poll(texts).not.toEqual([]);
  await hasTint(tab, true);
  await reader.removeExtension();
  await hasTint(tab, false);
  await reader.installExtension();
  await tab.page.focus();
  await expect.poll(texts).toContain(mentions[0]!.text);
  await hasTint(tab, true);
  expect(tab.page.errors()).toEqual([]);
});

const LIVING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Living</title>
<body><p>On this page stands Vladimir Putin.</p></body></html>`;

test('frames of open tabs, also those without an address, are served again after an update', async ({
  reader,
  web,
}) => {
  web.publish('/framed.html', {
    body: `${LIVING.replace('</body></html>', '')}<iframe srcdoc="<p>In a frame stands Elon Musk.</p>"></iframe>
<iframe id="blank"></iframe><script>document.getElementById('blank').contentDocument.body.append('In another stands Joe Biden.')</script>
</body></html>`,
  });
  const tab = await reader.open(`${SITE}/framed.html`);
  const texts = async () => [
    textsOf(await tab.highlights()),
    ...(await tab.highlightsInFrames()).map(({ painted }) => textsOf(painted)),
  ];
  const all = [['Vladimir Putin'], ['Elon Musk'], ['Joe Biden']];
  await expect.poll(texts).toEqual(all);
  await reader.reloadExtension();
  await tab.page.focus();
  for (const frame of tab.page.frames())
    await frame.evaluate(() => document.body.append(' And Steve Witkoff.'));
  await expect.poll(texts).toEqual(all.map((names) => [...names, 'Steve Witkoff']));
  expect(tab.page.errors()).toEqual([]);
});

test('a page that lies in the back-forward cache during an update is served when it comes back', async ({
  reader,
  web,
}) => {
  web.publish('/living.html', { body: LIVING });
  const tab = await reader.open(`${SITE}/living.html`);
  const texts = async () => textsOf(await tab.highlights());
  await expect.poll(texts).toEqual(['Vladimir Putin']);
  await tab.page.evaluate(() => {
    document.body.dataset.kept = 'yes';
    location.href = '/links.html';
  });
  await expect.poll(() => tab.page.evaluate(() => document.title).catch(() => '')).toBe('Links stay links');
  await reader.reloadExtension();
  await tab.page.focus();
  await tab.page.evaluate(() => history.back());
  await expect.poll(() => tab.page.evaluate(() => document.title).catch(() => '')).toBe('Living');
  // Chromium takes a page out of that cache when an extension that runs in it goes, and loads it anew.
  if (reader.browser === 'firefox')
    expect(await tab.page.evaluate(() => document.body.dataset.kept), 'it was not loaded anew').toBe('yes');
  await expect.poll(texts).toEqual(['Vladimir Putin']);
  await tab.page.evaluate(() => document.body.append('Here comes Elon Musk.'));
  await expect.poll(texts).toEqual(['Vladimir Putin', 'Elon Musk']);
});
