/** The panel beside the page as its reader sees it. In tests its page mostly stands in a tab of its own. */
import type { Tab } from '../../src/tools/drive/tab.ts';
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
