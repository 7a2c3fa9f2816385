/** Asks who is reported with whom, and again when the choice changes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callBackground } from '../../messages/send.ts';
import type { Connections, ConnectionsQuery } from '../../model/overview.ts';

export interface ConnectionsState {
  /** The latest answer; null until there is one. */
  readonly connections: Connections | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** @param choice must stay the same object for as long as it says the same */
export function useConnections(choice: ConnectionsQuery): ConnectionsState {
  const [connections, setConnections] = useState<Connections | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const ask = useCallback(() => {
    const mine = ++turn.current;
    callBackground('connectionsOf', choice).then(
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
