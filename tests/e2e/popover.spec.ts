/** The popover: what it shows, and how mouse and keyboard open it, walk through it and close it. */
import type { EntityId } from '../../src/model/ids.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage, SITE, textsOf } from '../support/expected.ts';
import { closes, staysClosed, waitLongEnough } from '../support/popover.ts';
import { wholePageIsRead } from '../support/read.ts';
import { firstSight, missingFrom, plain, sourcesOf } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;
const DMITRIEV = 'kirill-dmitriev' as EntityId;

/** The numbers of the frames in which a popover is open; the main frame is 0. */
async function framesWithPopover(tab: Tab): Promise<number[]> {
  const hasPopover = () => document.querySelector('backstory-popover') !== null;
  const open = await Promise.all(tab.page.frames().map((frame) => frame.evaluate(hasPopover)));
  return open.flatMap((isOpen, frame) => (isOpen ? frame : []));
}

const IN_THREE_FRAMES = `<!doctype html><html lang="en"><meta charset="utf-8"><title>In three frames</title>
<body><p>Outside stands Vladimir Putin.</p>
<iframe srcdoc="<p>Inside stands Elon Musk.</p>"></iframe>
<iframe srcdoc="<p>Inside stands Steve Witkoff.</p>"></iframe></body></html>`;

test.describe('what it shows', () => {
  test('name, role, summary, what was reported in how many articles, and with whom', async ({ reader }) => {
    const brief = await reader.ask('briefOf', { entity: DMITRIEV });
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    const { text } = await tab.popoverOf('Kirill Dmitriev');
    expect(missingFrom(text, firstSight(brief!))).toEqual([]);
  });

  test('a claim opens into what each article says: speaker, outlet, publisher, date, and which dates are inferred', async ({
    reader,
  }) => {
    const brief = await reader.ask('briefOf', { entity: DMITRIEV });
    const claim = brief!.claims.find(({ articles }) => articles > 1)!;
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.clickInPopover(`${claim.articles} of ${brief!.articles.total} articles`);
    await expect
      .poll(async () => missingFrom((await tab.popover())?.text ?? '', sourcesOf(claim)))
      .toEqual([]);
  });

  test('why these words are highlighted', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    const closed = await tab.popoverOf('Kirill Dmitriev');
    expect(plain(closed.text)).toContain('Why is this highlighted?');
    expect(plain(closed.text)).not.toContain('“Kirill Dmitriev”');
    await tab.clickInPopover('Why is this highlighted?');
    await expect
      .poll(async () => plain((await tab.popover())?.text ?? ''))
      .toContain('“Kirill Dmitriev”: full name.');
  });

  test('choosing somebody in it opens their brief in the same popover, and Back returns', async ({
    reader,
  }) => {
    const brief = await reader.ask('briefOf', { entity: DMITRIEV });
    const related = brief!.related[0]!;
    const theirs = await reader.ask('briefOf', { entity: related.id });
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.clickInPopover(related.name);
    await tab.clickInPopover(`Open the brief of ${related.name}`);
    const { text } = await tab.popoverOf(related.name);
    expect(missingFrom(text, firstSight(theirs!))).toEqual([]);
    await tab.clickInPopover('Back');
    const back = await tab.popoverOf('Kirill Dmitriev');
    expect(missingFrom(back.text, firstSight(brief!))).toEqual([]);
  });

  test('all of it also where the page forbids scripts, styles and markup from strings', async ({
    reader,
  }) => {
    const brief = await reader.ask('briefOf', { entity: DMITRIEV });
    const tab = await reader.open(expectedPage('strict-csp').url);
    await tab.clickOn('Kirill Dmitriev');
    const { text, box } = await tab.popoverOf('Kirill Dmitriev');
    expect(missingFrom(text, firstSight(brief!))).toEqual([]);
    // Without its style it would lie at the page's foot, as wide as the page.
    expect(box.width).toBeGreaterThan(250);
    expect(box.width).toBeLessThan(600);
  });
});

test.describe('by mouse', () => {
  test('a pointer that rests on a mention opens it; one that goes away from both closes it', async ({
    reader,
  }) => {
    const tab = await reader.open(DEMO);
    await tab.pointAt('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.pointAway();
    await closes(tab);
  });

  test('it stays while the pointer is in it', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await tab.pointAt('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.pointAtPopover();
    await waitLongEnough(tab);
    await tab.popoverOf('Kirill Dmitriev');
    await tab.pointAway();
    await closes(tab);
  });

  test('a pointer on its way across opens nothing', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    const { x, y } = await tab.placeOf('Kirill Dmitriev');
    await tab.page.moveMouse(x, y);
    await tab.pointAway();
    await staysClosed(tab);
  });

  test('a click opens it for good: the pointer may go', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.pointAway();
    await waitLongEnough(tab);
    await tab.popoverOf('Kirill Dmitriev');
  });

  test('a click elsewhere closes it', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.page.click(3, 3);
    await closes(tab);
  });

  test('its close button closes it', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.clickInPopover('Close');
    await closes(tab);
  });

  test('Escape closes one that a hover opened, and takes no focus from the page for it', async ({
    reader,
  }) => {
    const tab = await reader.open(DEMO);
    await tab.pointAt('Kirill Dmitriev');
    const { focused } = await tab.popoverOf('Kirill Dmitriev');
    expect(focused).toBeNull();
    await tab.page.press('Escape');
    await closes(tab);
  });

  test('it lies within the window and beside the words, not on them', async ({ reader }) => {
    const tab = await reader.open(DEMO);
    await tab.pointAt('Kirill Dmitriev');
    const { box } = await tab.popoverOf('Kirill Dmitriev');
    const { width, height } = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const mention = await tab.placeOf('Kirill Dmitriev');
    expect(mention.y < box.y || mention.y > box.y + box.height).toBe(true);
  });
});

test.describe('inside a shadow root', () => {
  for (const name of ['Elon Musk', 'Steve Witkoff', 'Kirill Dmitriev', 'Rosatom']) {
    test(`a click on ${name} opens the popover`, async ({ reader }) => {
      const tab = await reader.open(expectedPage('shadow').url);
      await tab.clickOn(name);
      await tab.popoverOf(name);
    });
  }

  test('the marks are painted there too', async ({ reader }) => {
    const tab = await reader.open(expectedPage('shadow').url);
    await expect.poll(async () => textsOf(await tab.highlights())).toContain('Elon Musk');
    await expect.poll(() => tab.page.evaluate(tintInShadow)).not.toBe('rgba(0, 0, 0, 0)');
  });
});

/** The colour behind a mention in the card. Runs in the page. */
function tintInShadow(): string {
  const text = document.querySelector('news-card')!.shadowRoot!.querySelector('p')!;
  return getComputedStyle(text, '::highlight(backstory-person)').backgroundColor;
}

test.describe('by keyboard', () => {
  test('the shortcut opens the next mention, one after the other, and back', async ({ reader }) => {
    const { url, mentions } = expectedPage('links');
    const tab = await reader.open(url);
    await expect.poll(async () => (await tab.highlights()).length).toBe(mentions.length);
    await reader.runCommand('next-mention');
    const first = await tab.popoverOf('Dmitry Peskov');
    expect(first.focused, 'the popover has the focus').not.toBeNull();
    await reader.runCommand('next-mention');
    await tab.popoverOf('Kirill Dmitriev');
    await reader.runCommand('previous-mention');
    await tab.popoverOf('Dmitry Peskov');
    await Promise.all([reader.runCommand('next-mention'), reader.runCommand('next-mention')]);
    await tab.popoverOf('Vladimir Putin');
  });

  test('the shortcut goes on from frame to frame, and from the last to the first', async ({
    reader,
    web,
  }) => {
    web.publish('/in-three-frames.html', { body: IN_THREE_FRAMES });
    const tab = await reader.open(`${SITE}/in-three-frames.html`);
    const painted = async () => (await tab.highlightsInFrames()).map((frame) => textsOf(frame.painted));
    await expect.poll(painted).toEqual([['Elon Musk'], ['Steve Witkoff']]);
    const steps = ['next', 'next', 'next', 'next', 'previous', 'previous'];
    for (const [step, frame] of [0, 1, 2, 0, 2, 1].entries()) {
      await reader.runCommand(`${steps[step]}-mention`);
      await expect.poll(() => framesWithPopover(tab), { message: `step ${step}` }).toEqual([frame]);
    }
  });

  test('Tab walks through its controls, Enter uses them, Escape closes and gives the focus back', async ({
    reader,
  }) => {
    const tab = await reader.open(DEMO);
    await wholePageIsRead(reader, tab, expectedPage('demo'));
    await tab.page.evaluate(() => document.querySelector('a')?.focus());
    await reader.runCommand('next-mention');
    await tab.popoverOf('Kirill Dmitriev');
    await tab.page.press('Tab');
    expect((await tab.popover())?.focused).toBe('Pin to the side');
    await tab.page.press('Tab');
    expect((await tab.popover())?.focused).toBe('Close');
    await tab.page.press('Tab');
    const control = (await tab.popover())?.focused;
    expect(control).toBeTruthy();
    expect(control).not.toBe('Close');
    await tab.page.press('Escape');
    await closes(tab);
    expect(await tab.page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });
});
