/** Pages that do nothing else for as long as a test wants: they wait for an answer, and not asynchronously. */
import type { Web } from '../../src/tools/drive/web.ts';

/** @returns lets those go on that became busy */
export function holdBusyPages(web: Web): () => void {
  const { promise, resolve } = Promise.withResolvers<string>();
  web.publish('/held', { body: '', rest: promise });
  return () => resolve('');
}

/** Runs in the page. */
export function becomeBusy(): void {
  const request = new XMLHttpRequest();
  request.open('GET', '/held', false);
  setTimeout(() => request.send());
}
