/** One call's answer, or what stands there until it is known, where it failed and where there is none. */
import type { VNode } from 'preact';
import { Empty, Failure, Loading } from './states.tsx';
import type { Loaded } from './use-answer.ts';

interface Props<T> {
  readonly loaded: Loaded<T | null>;
  readonly failed: string;
  readonly missing: string;
  readonly children: (value: T) => VNode;
}

export function LoadedView<T>({ loaded, failed, missing, children }: Props<T>) {
  switch (loaded.type) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failure message={failed} onRetry={loaded.retry} />;
    case 'answered':
      return loaded.value === null ? <Empty>{missing}</Empty> : children(loaded.value);
  }
}
