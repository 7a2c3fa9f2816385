/**
 * Whether a frame inside a page has text. Most frames on news pages stay empty, or hold a picture, and there are dozens on a page:
 * each of them carries this alone.
 */
import { HAS_TEXT, roleOf } from './elements.ts';
import { whenParsed } from './slices.ts';

/** More than white space, in an element that shows text. */
function hasText(): boolean {
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (HAS_TEXT.test((node as Text).data) && roleOf(node.parentElement!) !== 'unseen') return true;
  }
  return false;
}

/** Once there is text. Never, once the signal has ended it. */
export async function whenThereIsText(signal: AbortSignal): Promise<void> {
  await whenParsed();
  if (hasText()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!hasText()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
