/**
 * Whether a frame inside a page has text. Most frames on news pages stay empty, or hold a picture, and there are dozens on a page, each
 * with a world of its own in which everything is costly that is used for the first time: so this uses next to nothing.
 */
import { HAS_TEXT, UNSEEN } from './text-nodes.ts';

function hasText(): boolean {
  // By that name, a page may have an element in its document.
  const texts = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (HAS_TEXT.test((node as Text).data) && node.parentElement?.matches(UNSEEN) === false) return true;
  }
  return false;
}

/** Once a frame that was parsed has text. */
export async function whenThereIsText(): Promise<void> {
  if (hasText()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!hasText()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
