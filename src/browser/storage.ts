/** The reader's settings in extension storage, versioned. They outlive updates and the loss of the database. */

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, Settings } from '../model/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** Each field that is missing or does not fit its schema takes its default; the others are kept. */
export const readSettings = async (): Promise<Settings> => settingsFrom(await item.getValue());

function settingsFrom(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const kept = Object.entries(Settings.entries).flatMap(([key, schema]) =>
    v.is(schema, fields[key]) ? [[key, fields[key]]] : [],
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}

/** @throws where there are more of them than the schema allows: what is read back would lack them all */
export async function writeSettings(settings: Settings): Promise<void> {
  v.assert(Settings, settings);
  await item.setValue(settings);
}

/** Tells of each change, whichever context of the extension made it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  signal.addEventListener(
    'abort',
    item.watch((stored) => onChange(settingsFrom(stored))),
  );
}
