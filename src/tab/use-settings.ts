/**
 * The reader's settings as an extension page shows and switches them. A switch moves at once, and back where it could not be saved. Only
 * the background changes settings; they are read where they are kept, since the background may have to wake first.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../browser/storage.ts';
import { callBackground } from '../messages/send.ts';
import { type Settings, withSite } from '../model/settings.ts';

export interface SettingsState {
  /** Null until known. */
  readonly now: Settings | null;
  /** The last change was not saved. */
  readonly failed: boolean;
  readonly switchEverything: (on: boolean) => void;
  readonly switchSite: (site: string, on: boolean) => void;
}

/** @param known what was read already; else they are read */
export function useSettings(known: Settings | null = null): SettingsState {
  const [now, setNow] = useState(known);
  const [failed, setFailed] = useState(false);

  useLayoutEffect(() => {
    if (known === null) void readSettings().then(setNow, () => setFailed(true));
  }, [known]);

  useEffect(() => {
    // Another page of the extension may change them meanwhile.
    const ended = new AbortController();
    watchSettings(setNow, ended.signal);
    return () => ended.abort();
  }, []);

  const change = (expected: Settings | null, saved: Promise<Settings>) => {
    setFailed(false);
    setNow(expected);
    saved.then(setNow, () => {
      setFailed(true);
      setNow(now);
    });
  };

  return {
    now,
    failed,
    switchEverything: (on) =>
      change(now && { ...now, enabled: on }, callBackground('changeSettings', { enabled: on })),
    switchSite: (site, on) =>
      change(now && withSite(now, site, on), callBackground('switchSite', { site, on })),
  };
}
