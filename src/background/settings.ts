/** The one place that changes the reader's settings: one change at a time, each told to every open tab. */
import { readSettings, writeSettings } from '../browser/storage.ts';
import { allTabs, siteOf } from '../browser/tabs.ts';
import { callTab } from '../messages/send.ts';
import { pageSettings, type Settings } from '../model/settings.ts';

export interface SettingsKeeper {
  read(): Promise<Settings>;
  /** Runs after each change, with the settings before it. */
  onChange(run: (before: Settings) => void): void;
  /**
   * @returns the settings after the change; the tabs may hear of them later
   * @throws where they are too many or could not be stored; then nothing has changed
   */
  change(to: (settings: Settings) => Settings): Promise<Settings>;
}

export function keepSettings(): SettingsKeeper {
  let last: Promise<unknown> = Promise.resolve();
  let known: Settings | null = null;
  const listeners: ((before: Settings) => void)[] = [];

  /** Nobody else writes them while this background lives. */
  const read = async (): Promise<Settings> => {
    known ??= await readSettings();
    return known;
  };

  async function apply(to: (settings: Settings) => Settings): Promise<Settings> {
    const before = await read();
    const settings = to(before);
    await writeSettings(settings);
    known = settings;
    // Nobody waits for the tabs: one that is frozen, or whose page is busy for good, never answers.
    void tellTabs(settings);
    for (const run of listeners) run(before);
    return settings;
  }

  return {
    read,
    onChange: (run) => void listeners.push(run),
    change(to) {
      const change = last.then(() => apply(to));
      last = change.catch(() => {});
      return change;
    },
  };
}

/** Tabs without our script (the browser's own pages) have nobody to tell. */
async function tellTabs(settings: Settings): Promise<void> {
  const tabs = await allTabs();
  await Promise.allSettled(
    tabs.map(({ id, url }) => callTab(id, 'applySettings', pageSettings(settings, siteOf(url)))),
  );
}
