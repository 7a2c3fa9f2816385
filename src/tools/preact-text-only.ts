/**
 * A build step that takes the one way out of Preact by which a string could become markup: what a component would give to
 * `dangerouslySetInnerHTML` is set as text. Nothing here uses that property; with this, nothing can, and the add-on
 * linters of the stores find no `innerHTML` to warn of.
 */
import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.mjs$/;
const SINK = /\b(\w+)\.innerHTML\s*=\s*(\w+\.__html)/g;

export function preactTextOnly(): Plugin {
  return {
    name: 'preact-text-only',
    transform(code, id) {
      if (!PREACT.test(id.split('?')[0]!)) return null;
      const changed = code.replace(SINK, '$1.textContent=$2');
      // Another release of Preact may write it another way.
      if (changed === code)
        this.error('preact-text-only: Preact no longer has the assignment that this replaces');
      return { code: changed, map: null };
    },
  };
}
