/** Asks what was reported when, and again when the filter changes, or other days come into view whose statements are not known yet. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import type { Timeline, TimelineQuery } from '../../model/overview.ts';
import type { Span } from './layout.ts';

/** The most dots that can be told apart in a panel. */
const MAX_STATEMENTS = 300;
/** Milliseconds of rest before the days in view are asked about: a zoom has many steps. */
const REST_MS = 120;

export type Filter = Pick<TimelineQuery, 'kinds' | 'entities' | 'article'>;

export interface TimelineState {
  /** The latest answer; null until there is one. */
  readonly timeline: Timeline | null;
  readonly failed: boolean;
  readonly retry: () => void;
  /** Other days have come into view. */
  readonly look: (span: Span) => void;
}

/** @param filter must stay the same object for as long as it says the same */
export function useTimeline(filter: Filter): TimelineState {
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether every statement that passes the filter has come, in view or not. */
  const allKnown = useRef(false);

  const ask = useCallback(
    (days: TimelineQuery['days']) => {
      const mine = ++turn.current;
      callBackground('timelineOf', { ...filter, days, limit: MAX_STATEMENTS }).then(
        (answer) => {
          if (mine !== turn.current) return;
          if (days === null) allKnown.current = answer.statements !== null;
          setTimeline(answer);
          setFailed(false);
        },
        () => mine === turn.current && setFailed(true),
      );
    },
    [filter],
  );

  const retry = useCallback(() => ask(null), [ask]);
  useEffect(() => {
    allKnown.current = false;
    retry();
  }, [retry]);
  const look = useCallback(
    ({ from, to }: Span) => {
      clearTimeout(resting.current);
      const days = { from: Math.floor(from), to: Math.ceil(to) };
      // By then it may be known that there is no more to ask for.
      resting.current = setTimeout(() => allKnown.current || ask(days), REST_MS);
    },
    [ask],
  );
  useEffect(() => () => clearTimeout(resting.current), []);
  return { timeline, failed, retry, look };
}
