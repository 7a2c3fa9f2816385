/** Whether marks are painted. */
import { expect } from '@playwright/test';
import type { Tab } from '../../src/tools/drive/tab.ts';

/** Waits until the first mark of a page has its colour, or none: the style is asked of the background with the first highlight, and comes after it. */
export const hasTint = (tab: Tab, has: boolean) =>
  expect.poll(() => tab.page.evaluate(firstMarkIsTinted), { message: 'marks have their colour' }).toBe(has);

/** Firefox takes away the style sheet and stops the script, Chromium the other way round. Runs in the page. */
function firstMarkIsTinted(): boolean {
  const [mark] = [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map((range) => ({ name, range })),
  );
  if (mark === undefined) return false;
  const style = getComputedStyle(mark.range.startContainer.parentElement!, `::highlight(${mark.name})`);
  return style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}
