/** Asks who is reported with whom, and again when the choice changes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import type { Connections, ConnectionsQuery } from '../../model/overview.ts';

/** As many as can be told apart in a panel. */
const LIMITS = { entities: 36, connections: 90 };

export type Choice = Omit<ConnectionsQuery, 'limits'>;

export interface ConnectionsState {
  /** The latest answer; null until there is one. */
  readonly connections: Connections | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** @param choice must stay the same object for as long as it says the same */
export function useConnections(choice: Choice): ConnectionsState {
  const [connections, setConnections] = useState<Connections | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const ask = useCallback(() => {
    const mine = ++turn.current;
    callBackground('connectionsOf', { ...choice, limits: LIMITS }).then(
      (answer) => {
        if (mine !== turn.current) return;
        setConnections(answer);
        setFailed(false);
      },
      () => mine === turn.current && setFailed(true),
    );
  }, [choice]);
  useEffect(ask, [ask]);
  return { connections, failed, retry: ask };
}
