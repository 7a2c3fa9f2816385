/** Waits for something that nobody announces. */
import { setTimeout as sleep } from 'node:timers/promises';

/** For a machine several times slower than most, which does other things as well: who passes waits no longer for that. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Asks until the answer is yes.
 * @param what what is waited for, in words that complete "it took too long until …"
 * @throws Error after twenty seconds
 */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`it took too long until ${what}`);
    await sleep(PAUSE_MS);
  }
}
