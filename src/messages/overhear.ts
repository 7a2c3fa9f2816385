/** Calls of pages to the background reach every page of the extension as well: one that is open may take note of them. */
import { isOwn, onMessage } from '../browser/runtime.ts';
import type { BackgroundCalls } from './background-calls.ts';

/** Tells of each such call, and of the tab that it came from. It is answered elsewhere, and what it says is not read. */
export function overhear(
  call: keyof BackgroundCalls,
  onCall: (tabId: number) => void,
  signal: AbortSignal,
): void {
  onMessage((message, sender) => {
    const isCall =
      typeof message === 'object' && message !== null && 'call' in message && message.call === call;
    if (isCall && isOwn(sender) && sender.tab?.id !== undefined) onCall(sender.tab.id);
    return undefined;
  }, signal);
}
