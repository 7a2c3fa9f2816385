/** The reader's settings in extension storage, versioned. They outlive updates and the loss of the database. */

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, Settings } from '../model/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** Each field that is missing or does not fit its schema takes its default; the others are kept. */
export async function readSettings(): Promise<Settings> {
  const stored = await item.getValue();
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const kept = Object.entries(Settings.entries).flatMap(([key, schema]) =>
    v.is(schema, fields[key]) ? [[key, fields[key]]] : [],
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}

export const writeSettings = (settings: Settings): Promise<void> => item.setValue(settings);
