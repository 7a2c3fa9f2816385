/** What a first paint waits for. */
import { useRef } from 'preact/hooks';

/** Begins with the first rendering: an effect would begin after the first paint, which then shows nothing yet. */
export function useAtOnce<T>(ask: () => Promise<T>): Promise<T> {
  const asked = useRef<Promise<T>>(undefined);
  asked.current ??= ask();
  return asked.current;
}
