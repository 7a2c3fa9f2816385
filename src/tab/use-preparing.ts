/** Whether the corpus is being prepared, as an extension page shows it. Read where it is noted: a background that compiles answers late. */
import { useEffect, useState } from 'preact/hooks';
import { isPreparing, watchPreparing } from '../browser/preparing.ts';

/** False until it is known. */
export function usePreparing(): boolean {
  const [preparing, setPreparing] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    watchPreparing(setPreparing, ended.signal);
    void isPreparing().then((now) => ended.signal.aborted || setPreparing(now));
    return () => ended.abort();
  }, []);
  return preparing;
}
