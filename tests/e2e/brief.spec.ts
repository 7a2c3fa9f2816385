/** What a brief opens into, in the popover: where articles differ, how old they are, when things happened, and with whom. */
import type { EntityId } from '../../src/model/ids.ts';
import { expectedPage } from '../support/expected.ts';
import { missingFrom, plain } from '../support/shown.ts';
import { expect, test } from '../support/test.ts';

const DEMO = expectedPage('demo').url;
const DMITRIEV = 'kirill-dmitriev' as EntityId;

test('where articles differ, what each of them says stands side by side', async ({ reader }) => {
  const brief = await reader.ask('briefOf', { entity: DMITRIEV });
  const claim = brief!.claims.find(({ sides }) => sides.length > 1)!;
  const tab = await reader.open(DEMO);
  await tab.clickOn('Kirill Dmitriev');
  await tab.popoverOf('Kirill Dmitriev');
  await tab.clickInPopover(`${claim.articles} of ${brief!.articles.total} articles`);
  await expect
    .poll(async () =>
      missingFrom(
        (await tab.popover())?.text ?? '',
        claim.sides.map(({ says }) => plain(says)),
      ),
    )
    .toEqual([]);
  const boxes = (await tab.page.inShadow('backstory-popover', boxesOfSides, null))!;
  expect(boxes.length).toBe(claim.sides.length);
  expect(boxes[1]!.y, 'the second beside the first').toBe(boxes[0]!.y);
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x);
});

test('how old the reports are', async ({ reader }) => {
  const tab = await reader.open(DEMO);
  await tab.clickOn('Kirill Dmitriev');
  const { text } = await tab.popoverOf('Kirill Dmitriev');
  // The corpus is of spring 2025, and so more than a year old.
  expect(plain(text)).toMatch(/Latest report: Apr 3, 2025 inferred \d+ (?:months|years) ago/);
});

test('when things were reported and happened, as a list whose entries lead to the claims', async ({
  reader,
}) => {
  const tab = await reader.open(DEMO);
  await tab.clickOn('Kirill Dmitriev');
  await tab.popoverOf('Kirill Dmitriev');
  await tab.clickInPopover('As a list');
  await tab.clickInPopover('Mar 18, 2025: reported in 1 article');
  await expect.poll(async () => (await tab.popover())?.focused ?? '').toContain('Dmitriev');
});

test('with whom somebody is reported opens into the statements behind it', async ({ reader }) => {
  const brief = await reader.ask('briefOf', { entity: DMITRIEV });
  const related = brief!.related[0]!;
  const tab = await reader.open(DEMO);
  await tab.clickOn('Kirill Dmitriev');
  await tab.popoverOf('Kirill Dmitriev');
  await tab.clickInPopover(related.name);
  await expect
    .poll(async () => (await tab.popover())?.focused ?? '')
    .toContain(`Kirill Dmitriev and ${related.name}`);
  const shown = await tab.page.inShadow('backstory-popover', countStatementsOfRelation, null);
  expect(shown).toBe(related.shared);
});

/** Where the sides of the open claim stand. Runs in the page. */
function boxesOfSides(root: ShadowRoot): { x: number; y: number }[] {
  const sides = [...root.querySelectorAll('details[open] .bs-side')];
  return sides.map((side) => {
    const { x, y } = side.getBoundingClientRect();
    return { x, y };
  });
}

/** Runs in the page. */
const countStatementsOfRelation = (root: ShadowRoot): number =>
  root.querySelectorAll('.bs-relation .bs-claim').length;
