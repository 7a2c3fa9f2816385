/** One call to the background as something to show: under way, answered or failed. */
import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly type: 'loading' }
  | { readonly type: 'answered'; readonly value: T }
  | { readonly type: 'failed'; readonly retry: () => void };

/** @param ask must stay the same function for as long as it asks for the same thing */
export function useAnswer<T>(ask: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ type: 'loading' });
  const load = useCallback(() => {
    let current = true;
    setLoaded({ type: 'loading' });
    ask().then(
      (value) => current && setLoaded({ type: 'answered', value }),
      () => current && setLoaded({ type: 'failed', retry: load }),
    );
    return () => {
      current = false;
    };
  }, [ask]);
  useEffect(load, [load]);
  return loaded;
}
