/** The panel beside the page as its reader sees it. In tests its page mostly stands in a tab of its own. */
import type { Place } from '../../src/tools/drive/in-page.ts';
import { settled, type Tab } from '../../src/tools/drive/tab.ts';
import { plain } from './shown.ts';

/** What is listed, under its headings: `People 2`, `Kirill Dmitriev…`. */
export const listOf = (panel: Tab): Promise<{ group: string; names: string[] }[]> =>
  panel.page.inDocument(
    (root) =>
      [...root.querySelectorAll('.pn-group')].map((group) => ({
        group: group.querySelector('h2')?.innerText.replace(/\s+/g, ' ') ?? '',
        names: [...group.querySelectorAll<HTMLElement>('.bs-entity-name')].map((name) => name.innerText),
      })),
    null,
  );

/** All that can be seen of it. */
export const textOf = async (panel: Tab): Promise<string> =>
  plain(await panel.page.inDocument((root) => root.body.innerText, null));

/** The marks of the picture in view, each by what is heard of it. */
export const marksOf = (
  panel: Tab,
): Promise<{ label: string; what: string | null; state: string | null }[]> =>
  panel.page.inDocument(
    (root) =>
      [...root.querySelectorAll<SVGElement>('[data-mark]')]
        .filter((mark) => mark.checkVisibility())
        .map((mark) => ({
          label: mark.ariaLabel ?? '',
          what: mark.dataset.what ?? null,
          state: mark.dataset.state ?? null,
        })),
    null,
  );

/** The middle of the mark whose label contains `words`, in the picture in view, once it stands still. */
export const placeOfMark = (panel: Tab, words: string): Promise<Place> =>
  settled(`a mark that says "${words}"`, () => panel.page.inDocument(middleOfMark, words));

/** Runs in the panel. */
function middleOfMark(root: Document, words: string): Place | null {
  const marks = [...root.querySelectorAll('[data-mark]')];
  const box = marks
    .find((mark) => mark.checkVisibility() && mark.ariaLabel?.includes(words))
    ?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
