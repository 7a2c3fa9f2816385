/** Real news pages, where they lie beside the project: marking them changes nothing that they could see of themselves. */

import { SITE } from '../support/expected.ts';
import { realPages } from '../support/real-pages.ts';
import { expect, test } from '../support/test.ts';

/** What a page knows of itself once the mention at its end is marked. */
interface Outcome {
  readonly marked: boolean;
  readonly sameMarkup: boolean;
  /** What a `MutationObserver` of the page's own has seen since the page was parsed. */
  readonly changes: number;
}

for (const { folder, pages } of realPages()) {
  test(`every page of ${folder} is the same before and after, and sees no change`, async ({
    reader,
    web,
  }) => {
    test.skip(pages.length === 0, `there are no pages in ${folder}`);
    test.setTimeout(240_000);
    await reader.ask('changeSettings', { frequency: 'every' });
    const tab = await reader.open(`${SITE}/demo.html`);
    const outcomes: (Outcome & { name: string })[] = [];
    for (const { name, page } of pages) {
      web.publish('/real.html', page);
      await tab.page.goto(`${SITE}/real.html`);
      outcomes.push({ name, ...(await tab.page.evaluate(outcome)) });
    }
    // What they ask for before their policy forbids it (`preconnect`) is their own.
    web.strays();
    const untouched = pages.map(({ name }) => ({ name, marked: true, sameMarkup: true, changes: 0 }));
    expect(outcomes).toEqual(untouched);
  });
}

/** Runs in the page, whose first script has left `proof`. Gives up after twenty seconds. */
async function outcome(): Promise<Outcome> {
  const { proof } = window as unknown as { proof: () => Omit<Outcome, 'marked'> };
  const end = document.getElementById('backstory-test-end')!;
  const isMarked = () =>
    [...CSS.highlights.values()].some((marks) =>
      [...marks].some(({ startContainer }) => end.contains(startContainer)),
    );
  const deadline = performance.now() + 20_000;
  while (!isMarked() && performance.now() < deadline) await new Promise((go) => setTimeout(go, 20));
  return { marked: isMarked(), ...proof() };
}
