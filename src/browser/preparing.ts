/**
 * Whether the background is preparing the corpus, for the extension's own pages. Kept for as long as the browser runs: a background that is
 * stopped half way begins anew when it is woken.
 */
import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<boolean>('session:preparing', { fallback: false });

export const isPreparing = (): Promise<boolean> => item.getValue();

export const notePreparing = (now: boolean): Promise<void> => item.setValue(now);

export function watchPreparing(onChange: (now: boolean) => void, signal: AbortSignal): void {
  const unwatch = item.watch(onChange);
  signal.addEventListener('abort', unwatch, { once: true });
}
