/** The toolbar popup: what the page mentions, search by mouse and keyboard, the switches. */
import { NO_FILTER } from '../../src/model/search.ts';
import { becomeBusy, holdBusyPages } from '../support/busy.ts';
import { expectedPage, SITE, textsOf } from '../support/expected.ts';
import {
  openedText,
  queryUnderCursor,
  rowsNamed,
  rowsOf,
  searchFor,
  switchIsOn,
  typeQuery,
} from '../support/popup.ts';
import { firstSight, missingFrom, plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;

test('the toolbar button opens it with the cursor in the search field and the page’s names below', async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await expect.poll(() => tab.highlights()).not.toEqual([]);
  await reader.pressToolbarButton(tab);
  await expect.poll(async () => (await reader.toolbarPopup())?.searchFocused).toBe(true);
  await expect.poll(async () => (await reader.toolbarPopup())?.text).toContain('Kirill Dmitriev');
});

test.describe('before anything is typed', () => {
  test('it lists whom the page mentions and how often, and no one else', async ({ reader }) => {
    const { url, mentions } = expectedPage('links');
    const tab = await reader.open(url);
    await expect.poll(async () => (await tab.highlights()).length).toBe(mentions.length);
    const reported = await reader.mentionsOn(tab);
    const cards = await reader.ask('cardsOf', { entities: reported.map(({ entity }) => entity) });
    const popup = await reader.openPopup(tab);
    await expect.poll(async () => (await rowsOf(popup)).length).toBe(mentions.length);
    const rows = await rowsOf(popup);
    for (const { name } of cards) {
      expect(rows.find(({ text }) => text.startsWith(name))?.text, name).toContain('1 mention on this page');
    }
  });

  test('a frame that answers nobody keeps nobody else out of it, nor out of an export, nor from the shortcuts', async ({
    reader,
    web,
  }) => {
    test.skip(reader.browser === 'firefox', 'the driver, too, waits for such a frame');
    const release = holdBusyPages(web);
    web.publish('/advertisement.html', {
      body: `<!doctype html><title>Advertisement</title><script>onload = () => setTimeout(${becomeBusy})</script>`,
    });
    web.publish('/framed.html', {
      body: '<!doctype html><title>Framed</title><p>Vladimir Putin spoke.</p><iframe src="http://adverts.test/advertisement.html"></iframe><iframe src="http://courier.test/quoted.html"></iframe>',
    });
    web.publish('/quoted.html', { body: '<!doctype html><title>Quoted</title><p>Elon Musk answered.</p>' });
    const tab = await reader.open(`${SITE}/framed.html`);
    try {
      await expect.poll(() => tab.highlights()).toHaveLength(1);
      const popup = await reader.openPopup(tab);
      await expect.poll(async () => (await rowsOf(popup)).map(({ text }) => text)).toHaveLength(2);
      await popup.clickControl('Export all mentions');
      await popup.clickControl('Save as file: Markdown');
      await expect.poll(() => reader.savedFile('mentions.md')).toContain('**Vladimir Putin**');
      await expect.poll(() => reader.savedFile('mentions.md')).toContain('**Elon Musk**');
      await expect.poll(async () => (await reader.toolbarButton(tab)).badge).toBe('2');
      await tab.page.focus();
      await reader.runCommand('next-mention');
      await tab.popoverOf('Vladimir Putin');
      await reader.runCommand('next-mention');
      await expect.poll(() => tab.popover(), { message: 'it goes on in the other frame' }).toBeNull();
      await reader.runCommand('next-mention');
      await tab.popoverOf('Vladimir Putin');
    } finally {
      release();
    }
  });

  test('on a page that mentions nobody it says so', async ({ reader, web }) => {
    web.publish('/quiet.html', { body: '<!doctype html><title>Quiet</title><p>Nothing happened here.' });
    const popup = await reader.openPopup(await reader.open(`${SITE}/quiet.html`));
    await expect
      .poll(() => popup.page.inDocument((root) => root.body.innerText, null))
      .toContain('Nobody on this page');
    expect(await rowsOf(popup)).toEqual([]);
  });
});

test.describe('search', () => {
  const cases = [
    { typed: 'dmitrie', finds: 'Kirill Dmitriev', marks: /Dmitrie/ },
    { typed: 'witcoff', finds: 'Steve Witkoff', marks: /Wit/ },
    { typed: 'zelensky', finds: 'Volodymyr Zelenskyy', marks: /Zelensky/ },
    // Written out, its initials are marked; as an alias, the letters as typed.
    { typed: 'rdif', finds: 'Russian Direct Investment Fund', marks: /R ?D ?I ?F/ },
    { typed: 'rare earth', finds: 'Rare earth metals', marks: /Rare earth/i },
    { typed: 'Дмитриев', finds: 'Kirill Dmitriev', marks: /Дмитриев/ },
  ];
  for (const { typed, finds, marks } of cases) {
    test(`"${typed}" finds ${finds} first, with the letters that match marked`, async ({ reader }) => {
      const popup = await reader.openPopup(await reader.open(DEMO));
      await typeQuery(popup, typed);
      const first = async () => (await rowsOf(popup))[0];
      await expect.poll(async () => (await first())?.text ?? '').toMatch(new RegExp(`^${finds}`, 'i'));
      await expect.poll(async () => (await first())?.marked.join(' ') ?? '').toMatch(marks);
    });
  }

  test('the best result is a step ahead: Enter opens its brief, Escape leads back, then empties the field', async ({
    reader,
  }) => {
    const popup = await reader.openPopup(await reader.open(DEMO));
    await typeQuery(popup, 'dmitriev');
    await expect.poll(async () => (await rowsOf(popup))[0]?.text ?? '').toMatch(/^Kirill Dmitriev/);
    await popup.page.press('Enter');
    const brief = await reader.ask('briefOf', { entity: (await dmitriev(reader)).id });
    await expect.poll(async () => missingFrom(await openedText(popup), firstSight(brief!))).toEqual([]);
    await popup.page.press('Escape');
    await expect.poll(() => queryUnderCursor(popup)).toBe('dmitriev');
    expect(await openedText(popup)).toBe('');
    await popup.page.press('Escape');
    await expect.poll(() => queryUnderCursor(popup)).toBe('');
  });

  test('arrow keys move through the results', async ({ reader }) => {
    const popup = await reader.openPopup(await reader.open(DEMO));
    await searchFor(reader, popup, 'russia');
    expect((await rowsOf(popup)).length).toBeGreaterThan(2);
    const active = async () => (await rowsOf(popup)).findIndex((row) => row.active);
    expect(await active()).toBe(0);
    await popup.page.press('ArrowDown');
    await popup.page.press('ArrowDown');
    await expect.poll(active).toBe(2);
    await popup.page.press('ArrowUp');
    await expect.poll(active).toBe(1);
    expect(await queryUnderCursor(popup)).toBe('russia');
  });

  test('a click on a person opens the brief, one on a name in it the next, and Back returns', async ({
    reader,
  }) => {
    const { id, name } = await dmitriev(reader);
    const brief = await reader.ask('briefOf', { entity: id });
    const popup = await reader.openPopup(await reader.open(DEMO));
    await typeQuery(popup, 'dmitriev');
    await expect.poll(async () => (await rowsNamed(popup, name)).length).toBeGreaterThan(0);
    await popup.clickControl(name);
    await expect.poll(async () => missingFrom(await openedText(popup), firstSight(brief!))).toEqual([]);
    const related = brief!.related[0]!;
    await popup.clickControl(related.name);
    await popup.clickControl(`Open the brief of ${related.name}`);
    await expect.poll(() => openedText(popup)).toContain(plain(`${related.name} ${related.role ?? ''}`));
    await popup.clickControl('Back');
    await expect.poll(async () => missingFrom(await openedText(popup), firstSight(brief!))).toEqual([]);
  });

  test('an article opens with all that it reported', async ({ reader }) => {
    const [{ claims }] = [(await reader.ask('briefOf', { entity: (await dmitriev(reader)).id }))!];
    const { article } = claims[0]!.statements[0]!;
    const report = await reader.ask('articleOf', { article: article.id });
    const popup = await reader.openPopup(await reader.open(DEMO));
    await typeQuery(popup, article.title);
    await expect.poll(async () => (await rowsNamed(popup, plain(article.title))).length).toBeGreaterThan(0);
    await popup.clickControl(article.title);
    const statements = report!.statements.map(({ text }) => plain(text));
    expect(statements.length).toBeGreaterThanOrEqual(12);
    await expect.poll(async () => missingFrom(await openedText(popup), statements)).toEqual([]);
  });

  test('what nobody reported on is said to be nowhere', async ({ reader }) => {
    const popup = await reader.openPopup(await reader.open(DEMO));
    await typeQuery(popup, 'xylophone');
    await expect
      .poll(() => popup.page.inDocument((root) => root.body.innerText, null))
      .toContain('Nothing found for “xylophone”');
  });
});

test.describe('the switches', () => {
  test('off for this site takes the marks off its open tabs, not off another site’s', async ({ reader }) => {
    const here = await reader.open('http://gazette.test/strict-csp.html');
    await expect.poll(() => here.highlights()).not.toEqual([]);
    const elsewhere = await reader.open('http://courier.test/strict-csp.html');
    await expect.poll(() => elsewhere.highlights()).not.toEqual([]);
    const popup = await reader.openPopup(here);
    await popup.clickControl('On gazette.test');
    await expect.poll(() => here.highlights()).toEqual([]);
    expect(await elsewhere.highlights()).not.toEqual([]);
    await expect.poll(() => switchIsOn(popup, 'On gazette.test')).toBe(false);

    const later = await reader.open('http://gazette.test/links.html');
    await expect.poll(() => reader.ask('getSettings', null)).toMatchObject({ offSites: ['gazette.test'] });
    expect(await later.highlights()).toEqual([]);

    await popup.page.focus();
    await popup.clickControl('On gazette.test');
    // A tab that nobody looks at may wait until somebody does.
    await here.page.focus();
    await expect.poll(async () => textsOf(await here.highlights())).toContain('Kirill Dmitriev');
    await later.page.focus();
    await expect.poll(() => later.highlights()).not.toEqual([]);
  });

  test('off everywhere takes all marks off and closes the popover; on brings the marks back', async ({
    reader,
  }) => {
    const tab = await reader.open(DEMO);
    await tab.clickOn('Kirill Dmitriev');
    await tab.popoverOf('Kirill Dmitriev');
    const popup = await reader.openPopup(tab);
    await popup.clickControl('Everywhere');
    await expect.poll(() => tab.highlights()).toEqual([]);
    await expect.poll(() => tab.popover()).toBeNull();
    await expect.poll(() => switchIsOn(popup, 'Everywhere')).toBe(false);
    await popup.clickControl('Everywhere');
    await tab.page.focus();
    await expect.poll(() => tab.highlights()).not.toEqual([]);
  });
});

/** The person that most tests are about, looked up as the popup does. */
async function dmitriev(reader: Parameters<Parameters<typeof test>[2]>[0]['reader']) {
  const asked = { query: 'Kirill Dmitriev', limit: 1, filter: NO_FILTER, prefer: [], whole: true };
  const [first] = (await reader.ask('search', asked)).results;
  if (first?.type !== 'entity') throw new Error('the corpus has lost Kirill Dmitriev');
  return first.entity;
}
