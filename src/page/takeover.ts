/**
 * One script of ours at a time in a document. After an update of the extension a new script may find an old one there:
 * in the same isolated world it ends the old one; in another world the old one ends itself at its next call.
 */
const KEY = Symbol.for('backstory.page');
type World = typeof globalThis & { [KEY]?: AbortController };

/** @returns what ends the new script */
export function takeOver(): AbortController {
  const world = globalThis as World;
  world[KEY]?.abort();
  world[KEY] = new AbortController();
  return world[KEY];
}
