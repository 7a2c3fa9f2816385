/**
 * A build step that takes the ways out of our packages by which a string could become markup: what a component would give to
 * Preact's `dangerouslySetInnerHTML`, or a picture to `selection.html()` of d3, is set as text. Nothing here uses either; with this,
 * nothing can, and the add-on linters of the stores find no `innerHTML` to warn of.
 */
import type { Plugin } from 'vite';

const SINKS = [
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    sink: /\b(\w+)\.innerHTML\s*=\s*(\w+\.__html)/g,
    text: '$1.textContent=$2',
  },
  {
    file: /\/d3-selection\/dist\/d3-selection\.mjs$/,
    sink: /\bthis\.innerHTML\s*=/g,
    text: 'this.textContent=',
  },
];

export function textOnly(): Plugin {
  return {
    name: 'text-only',
    transform(code, id) {
      const path = id.split('?')[0]!;
      const known = SINKS.find(({ file }) => file.test(path));
      if (known === undefined) return null;
      const changed = code.replace(known.sink, known.text);
      // Another release may write it another way.
      if (changed === code) this.error(`text-only: ${path} no longer has the assignment that this replaces`);
      return { code: changed, map: null };
    },
  };
}
