/**
 * One script of ours at a time in a document. After an update of the extension a new script may find an old one there:
 * in the same isolated world it ends the old one; in another world the old one ends itself when it finds its extension
 * gone (`page.ts`). Firefox stops an old script on the spot, and what it had on the page stays behind.
 */
import { KINDS } from '../model/entity.ts';
import { pageDocument } from './page-document.ts';

const KEY = Symbol.for('backstory.page');
type World = typeof globalThis & { [KEY]?: AbortController };

/** @returns what ends the new script */
export function takeOver(): AbortController {
  const world = globalThis as World;
  world[KEY]?.abort();
  world[KEY] = new AbortController();
  return world[KEY];
}

/** Takes away what a script left that was stopped before it could clean up. */
export function sweep(): void {
  for (const kind of [...KINDS, 'here']) CSS.highlights.delete(`backstory-${kind}`);
  for (const stray of pageDocument.querySelectorAll('backstory-popover')) stray.remove();
}
