/** The reader's settings: shown as changed at once, saved at once, and set back where saving failed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callBackground, isFull } from '../messages/send.ts';
import { type Correction, withCorrection } from '../model/correction.ts';
import { type Settings, withSite } from '../model/settings.ts';

/** Milliseconds for which "Saved" stays: long enough to notice, too short to read twice. */
const SAVED_FOR = 1_800;

export type Saving =
  | { readonly type: 'idle' }
  | { readonly type: 'saved' }
  | { readonly type: 'failed'; readonly full: boolean; readonly retry: () => void };

export type Loading = 'loading' | 'loaded' | 'failed';

export interface SettingsState {
  readonly loading: Loading;
  /** Null until loaded. */
  readonly now: Settings | null;
  readonly saving: Saving;
  readonly reload: () => void;
  readonly change: (change: Partial<Settings>) => void;
  readonly switchSite: (site: string, on: boolean) => void;
  /** Takes a correction back. */
  readonly undo: (correction: Correction) => void;
}

export function useSettings(): SettingsState {
  const [now, setNow] = useState<Settings | null>(null);
  const [loading, setLoading] = useState<Loading>('loading');
  const [saving, setSaving] = useState<Saving>({ type: 'idle' });
  const latest = useRef(0);

  const reload = useCallback(() => {
    const token = latest.current;
    const show = (settings: Settings) => {
      // What was changed meanwhile is newer than what was read.
      if (token === latest.current) setNow(settings);
      setLoading('loaded');
    };
    callBackground('getSettings', null).then(show, () => setLoading('failed'));
  }, []);
  useReloadWhenSeen(reload);
  useFading(saving, setSaving);

  const save = (expected: Settings, send: () => Promise<Settings>) => {
    const before = now;
    const token = ++latest.current;
    setNow(expected);
    send().then(
      (settings) => {
        if (token === latest.current) setNow(settings);
        setSaving({ type: 'saved' });
      },
      (error: unknown) => {
        if (token === latest.current) setNow(before);
        setSaving({ type: 'failed', full: isFull(error), retry: () => save(expected, send) });
      },
    );
  };

  return {
    loading,
    now,
    saving,
    reload,
    change: (change) => now && save({ ...now, ...change }, () => callBackground('changeSettings', change)),
    switchSite: (site, on) =>
      now && save(withSite(now, site, on), () => callBackground('switchSite', { site, on })),
    undo: (correction) =>
      now &&
      save({ ...now, corrections: withCorrection(now.corrections, correction, false) }, async () => {
        await callBackground('correct', { correction, on: false });
        return callBackground('getSettings', null);
      }),
  };
}

/** Settings may have changed in the popup while this page lay in the background. */
function useReloadWhenSeen(reload: () => void): void {
  useEffect(() => {
    reload();
    const ended = new AbortController();
    addEventListener('focus', reload, { signal: ended.signal });
    return () => ended.abort();
  }, [reload]);
}

function useFading(saving: Saving, setSaving: (saving: Saving) => void): void {
  useEffect(() => {
    if (saving.type !== 'saved') return;
    const timer = setTimeout(() => setSaving({ type: 'idle' }), SAVED_FOR);
    return () => clearTimeout(timer);
  }, [saving, setSaving]);
}
