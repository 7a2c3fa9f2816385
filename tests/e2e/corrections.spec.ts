/** What a reader sets right in the popover: it acts at once in every tab, is undone at once, listed in the options, and lasts. */
import { en } from '../../src/locales/en.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { expectedPage, SITE, textsOf } from '../support/expected.ts';
import { plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo');
const PAGE = '/demo.html';
const WITKOFF = 'steve-witkoff' as EntityId;

const marked = async (tab: Tab) => textsOf(await tab.highlights());
const shown = async (tab: Tab) => plain((await tab.popover())?.text ?? '');

/** Opens the popover of a mention, and in it what can be set right. */
async function askWhy(tab: Tab, words: string, name: string): Promise<void> {
  await tab.clickOn(words);
  await tab.popoverOf(name);
  await tab.clickInPopover('Why is this highlighted?');
}

const CASES = [
  {
    button: 'Not this person',
    says: '“Witkoff” is no longer taken for Steve Witkoff.',
    takes: ['Witkoff'],
    leaves: ['Steve Witkoff'],
    elsewhere: true,
  },
  {
    button: 'Never mark “Witkoff”',
    says: '“Witkoff” is never marked.',
    takes: ['Witkoff'],
    leaves: ['Steve Witkoff'],
    elsewhere: true,
  },
  {
    button: 'Mute on this site',
    says: 'Steve Witkoff is muted on gazette.test.',
    takes: ['Witkoff', 'Steve Witkoff'],
    leaves: [],
    elsewhere: false,
  },
  {
    button: 'Mute everywhere',
    says: 'Steve Witkoff is muted everywhere.',
    takes: ['Witkoff', 'Steve Witkoff'],
    leaves: [],
    elsewhere: true,
  },
] as const;

for (const { button, says, takes, leaves, elsewhere } of CASES) {
  test(`“${button}” takes the marks off open tabs at once, and Undo in its place brings them back`, async ({
    reader,
  }) => {
    await reader.ask('changeSettings', { frequency: 'every' });
    const other = await reader.open(`http://courier.test${PAGE}`);
    await expect.poll(() => marked(other)).toContain('Witkoff');
    const tab = await reader.open(DEMO.url);
    await expect.poll(() => marked(tab)).toContain('Witkoff');
    await askWhy(tab, 'Witkoff', 'Steve Witkoff');
    await tab.clickInPopover(button);
    for (const words of takes) await expect.poll(() => marked(tab)).not.toContain(words);
    for (const words of leaves) await expect.poll(() => marked(tab)).toContain(words);
    await expect.poll(() => shown(tab)).toContain(says);
    await expect.poll(async () => (await tab.popover())?.focused).toBe('Undo');

    await other.page.focus();
    if (elsewhere) for (const words of takes) await expect.poll(() => marked(other)).not.toContain(words);
    else expect(await marked(other)).toContain('Witkoff');

    await tab.page.focus();
    await tab.clickInPopover('Undo');
    for (const words of takes) await expect.poll(() => marked(tab)).toContain(words);
    await expect.poll(() => shown(tab)).not.toContain(says);
    expect((await reader.ask('getSettings', null)).corrections).toEqual([]);
  });
}

test('what cannot be saved is said, can be tried again, and holds no popover open', async ({
  reader,
  web,
}) => {
  const asMany: Correction[] = Array.from({ length: 5_000 }, (_, nth) => ({
    type: 'never-mark',
    words: `Nobody ${nth}`,
  }));
  await reader.ask('changeSettings', { corrections: asMany });
  web.publish('/witkoff.html', {
    body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>One</title><p>Here stands Steve Witkoff.</p></html>',
  });
  const tab = await reader.open(`${SITE}/witkoff.html`);
  await expect.poll(() => marked(tab)).toEqual(['Steve Witkoff']);
  await askWhy(tab, 'Steve Witkoff', 'Steve Witkoff');
  await tab.clickInPopover('Mute everywhere');
  await expect.poll(() => shown(tab)).toContain(en.correction.failed);
  expect((await tab.popover())?.focused).toBe('Mute everywhere');
  expect(await marked(tab)).toEqual(['Steve Witkoff']);

  await tab.page.evaluate(() => document.querySelector('p')!.remove());
  await expect.poll(() => tab.popover(), { message: 'as its mention has gone' }).toBeNull();

  await tab.page.evaluate(() => document.body.append('There stands Steve Witkoff.'));
  await expect.poll(() => marked(tab)).toEqual(['Steve Witkoff']);
  await askWhy(tab, 'Steve Witkoff', 'Steve Witkoff');
  await tab.clickInPopover('Not this person');
  await expect.poll(() => shown(tab)).toContain(en.correction.failed);
  await reader.ask('changeSettings', { corrections: [] });
  await tab.page.focus();
  await tab.clickInPopover('Mute on this site');
  await expect.poll(() => shown(tab)).toContain('Steve Witkoff is muted on gazette.test.');
  expect(await shown(tab)).not.toContain(en.correction.failed);
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBeNull();
});

test('by keyboard: from the question to a correction, to Undo, and out again', async ({ reader }) => {
  const { url, mentions } = expectedPage('links');
  const tab = await reader.open(url);
  await expect.poll(async () => (await marked(tab)).length).toBe(mentions.length);
  await reader.runCommand('next-mention');
  await tab.popoverOf('Dmitry Peskov');
  const focused = async () => (await tab.popover())?.focused;
  const tabTo = async (name: string) => {
    for (let pressed = 0; pressed < 100 && (await focused()) !== name; pressed += 1)
      await tab.page.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('Why is this highlighted?');
  await tab.page.press('Enter');
  await tabTo('Mute everywhere');
  await tab.page.press('Enter');
  await expect.poll(() => marked(tab)).not.toContain('Peskov');
  await expect.poll(focused).toBe('Undo');
  await tab.page.press('Enter');
  await expect.poll(async () => (await marked(tab)).length).toBe(mentions.length);
  await tab.page.press('Escape');
  await expect.poll(() => tab.popover()).toBeNull();
});

test('the options list what was set right, the newest first, and undo it', async ({ reader }) => {
  const tab = await reader.open(DEMO.url);
  await expect.poll(() => marked(tab)).toContain('Rosatom');
  await reader.ask('correct', {
    correction: { type: 'mute', entity: WITKOFF, site: 'gazette.test' },
    on: true,
  });
  await reader.ask('correct', { correction: { type: 'never-mark', words: 'Rosatom' }, on: true });
  await expect.poll(() => marked(tab)).not.toContain('Rosatom');
  const options = await reader.openOptions();
  const list = () =>
    options.page.inDocument(
      (root) =>
        [...root.querySelectorAll<HTMLElement>('[aria-label="What you set right"] > li > span')].map(
          (it) => it.innerText,
        ),
      null,
    );
  await expect.poll(list).toEqual(['“Rosatom” is never marked.', 'Steve Witkoff is muted on gazette.test.']);
  await options.clickControl('Undo: “Rosatom” is never marked.');
  await expect.poll(list).toEqual(['Steve Witkoff is muted on gazette.test.']);
  // A tab that nobody looks at may wait until somebody does.
  await tab.page.focus();
  await expect.poll(() => marked(tab)).toContain('Rosatom');
  expect(await marked(tab)).not.toContain('Steve Witkoff');
});
