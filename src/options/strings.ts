/** Every text of the options page that is not one of the shared pieces'. */
import type { Kind } from '../model/entity.ts';
import type { Certainty } from '../model/mention.ts';
import type { Frequency, Theme } from '../model/settings.ts';
import type { SiteInput } from './site.ts';

type Why = Extract<SiteInput, { ok: false }>['why'];

const KINDS: Readonly<Record<Kind, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  topic: 'Topics',
};
const FREQUENCIES: Readonly<Record<Frequency, { name: string; hint: string }>> = {
  every: { name: 'Every mention', hint: 'Each time a name stands on the page.' },
  section: {
    name: 'First in each section',
    hint: 'Once under every heading. Calm, and never far from the text you read.',
  },
  page: { name: 'First on the page', hint: 'Once, where a name first stands.' },
};
const CERTAINTIES: Readonly<Record<Certainty, { name: string; hint: string }>> = {
  cautious: { name: 'Cautious', hint: 'Only where hardly anybody else can be meant.' },
  balanced: { name: 'Balanced', hint: 'Where the page gives a good reason.' },
  eager: {
    name: 'Eager',
    hint: 'Also where it is only likely. More is marked, and now and then the wrong person.',
  },
};
const THEMES: Readonly<Record<Theme, string>> = { auto: 'Like the system', light: 'Light', dark: 'Dark' };
const SITE_FAULTS: Readonly<Record<Why, string>> = {
  empty: 'Type a site, such as example.com.',
  'not-web': 'Only sites of the web can be listed. Their addresses start with http or https.',
  'not-a-site': 'That is no site. Type a name such as example.com, or paste the address of a page.',
};

export const strings = {
  title: 'Backstory options',
  heading: 'Options',
  intro: 'Changes are saved at once and reach open pages at once.',
  saved: 'Saved',
  loading: 'Loading your options…',
  loadFailed: 'Your options could not be read.',

  enabled: 'Mark names on pages',
  enabledHint: 'The switch for everything. Search keeps working while it is off.',

  kinds: 'What is marked',
  kind: (kind: Kind) => KINDS[kind],
  frequency: 'How often',
  frequencies: FREQUENCIES,
  certainty: 'How sure',
  certainties: CERTAINTIES,
  theme: 'Appearance',
  themeName: (theme: Theme) => THEMES[theme],

  sites: 'Sites where Backstory is off',
  sitesHint: 'Nothing is marked there, and nothing is read.',
  noSites: 'None. The popup has a switch for the site you are on.',
  addLabel: 'Site to switch off',
  addPlaceholder: 'example.com',
  add: 'Add',
  remove: 'Remove',
  removeSite: (site: string) => `Remove ${site}`,
  siteFault: (why: Why) => SITE_FAULTS[why],
  alreadyListed: (site: string) => `${site} is on the list already.`,

  privacy: 'Privacy',
  privacyText:
    'Everything happens on this computer. No page text, no search and no click ever leaves it; Backstory makes no network request.',

  saveFailed: 'This could not be saved.',
  saveFailedFull: 'This could not be saved: the browser’s storage is full. Free some space, then try again.',
} as const;
