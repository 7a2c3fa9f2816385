/** Looks for barriers on one of the extension's own pages, with axe, as it stands there. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../src/tools/drive/tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Sent as text: the page's policy lets nothing in, and the browser's own protocol is not bound by it.
const inspect = new Function(
  'rules',
  `${AXE}
  return axe.run(document, { runOnly: rules }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')));`,
) as (rules: string[]) => Promise<string[]>;

/** One line a rule that is broken, with the elements that break it. */
export const barriersOn = (page: Tab): Promise<string[]> => page.page.evaluate(inspect, RULES);
