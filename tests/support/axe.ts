/** Looks for barriers with axe, on a page as it stands there. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../src/tools/drive/tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const POPOVER = 'backstory-popover';

// Sent as text: the page's policy lets nothing in, and the browser's own protocol is not bound by it.
const inspect = new Function(
  'given',
  `${AXE}
  return axe.run(given.within ?? document, { runOnly: given.rules }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));`,
) as (given: { rules: string[]; within: string | null }) => Promise<string[]>;

/** One line a rule that is broken, with the elements that break it. */
export const barriersOn = (page: Tab): Promise<string[]> =>
  page.page.evaluate(inspect, { rules: RULES, within: null });

/** Of the open popover. Axe looks into shadow roots that it is shown, so it is shown the closed one. */
export async function barriersInPopover(tab: Tab): Promise<string[]> {
  await tab.page.inShadow(
    POPOVER,
    (root) => void Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }),
    null,
  );
  // Of a page's own landmarks and headings the popover is no part.
  return tab.page.evaluate(inspect, { rules: RULES.slice(0, -1), within: POPOVER });
}
