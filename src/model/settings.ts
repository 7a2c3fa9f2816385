/** The reader's settings, and the part of them that a page is told. */
import * as v from 'valibot';
import { Corrections } from './correction.ts';
import { Kind } from './entity.ts';
import { Certainty } from './mention.ts';
import { Site } from './site.ts';

/** How often one entity is marked: at every mention, or only at the first of each section or of the page. */
export const FREQUENCIES = ['every', 'section', 'page'] as const;
export const Frequency = v.picklist(FREQUENCIES);
export type Frequency = v.InferOutput<typeof Frequency>;

export const THEMES = ['auto', 'light', 'dark'] as const;
export const Theme = v.picklist(THEMES);
export type Theme = v.InferOutput<typeof Theme>;

// Constants of their own, so that the page's script, which needs none of this, is built without it.
const OffSites = v.pipe(v.array(Site), v.maxLength(10_000));
const Kinds = v.array(Kind);

export const Settings = v.strictObject({
  /** The switch for everything. */
  enabled: v.boolean(),
  offSites: OffSites,
  kinds: Kinds,
  frequency: Frequency,
  certainty: Certainty,
  theme: Theme,
  /** The newest last. */
  corrections: Corrections,
});
export type Settings = v.InferOutput<typeof Settings>;

/** Some of the settings: those absent stay as they are. */
export const SettingsChange = v.strictObject({
  enabled: v.exactOptional(v.boolean()),
  offSites: v.exactOptional(OffSites),
  kinds: v.exactOptional(Kinds),
  frequency: v.exactOptional(Frequency),
  certainty: v.exactOptional(Certainty),
  theme: v.exactOptional(Theme),
  corrections: v.exactOptional(Corrections),
});
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  offSites: [],
  kinds: ['person', 'organization', 'place', 'topic'],
  frequency: 'section',
  certainty: 'balanced',
  theme: 'auto',
  corrections: [],
};

/** Turns one site on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offSites.filter((it) => it !== site);
  return { ...settings, offSites: on ? others : [...others, site] };
}

/** What the frames of one tab need to know: never the list of sites, and no correction. */
export const PageSettings = v.strictObject({
  /** Whether to mark anything on this page at all. */
  active: v.boolean(),
  kinds: v.array(Kind),
  frequency: Frequency,
  /** Changes with everything else that decides whom the page mentions: then the page asks anew. */
  judging: v.string(),
  theme: Theme,
});
export type PageSettings = v.InferOutput<typeof PageSettings>;

/** @param site the host name of the tab's page, or null where it has none (a local file). */
export function pageSettings(settings: Settings, site: string | null): PageSettings {
  const { kinds, frequency, certainty, corrections, theme } = settings;
  const active = settings.enabled && (site === null || !settings.offSites.includes(site));
  return {
    active,
    kinds,
    frequency,
    judging: `${certainty} ${digestOf(JSON.stringify(corrections))}`,
    theme,
  };
}

/** Tells two texts apart, and nothing of what is in them. FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
