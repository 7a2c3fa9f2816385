/** Texts out of a catalogue, whatever it is kept in: finds the message and its plural form, and fills in the values. */
import { later } from './later.ts';
import type { MessageKey, Values } from './message-types.ts';

export interface Catalogue {
  /** The message of a name as `messageName` makes it; an empty string where there is none. Never throws. */
  readonly lookUp: (name: string) => string;
  /** The language of the browser's own interface, as BCP 47 writes it. */
  readonly uiLanguage: string;
}

/** What a catalogue calls a message: letters, digits and underscores are all that browsers allow. */
export const messageName = (key: string, category?: string): string =>
  `${key}${category === undefined ? '' : `.${category}`}`.replaceAll(/[.-]/g, '_');

/** Everything that is filled in, by the name of its place. */
type Filling<Value> = Readonly<Record<string, string | number | Value>>;

export type Texts = ReturnType<typeof createTexts>;

export function createTexts({ lookUp, uiLanguage }: Catalogue) {
  const locale = readersLocale(lookUp('language_locale'), uiLanguage);
  const direction = lookUp('language_direction') === 'rtl' ? 'rtl' : 'ltr';
  const plural = new Intl.PluralRules(locale);
  const number = later(() => new Intl.NumberFormat(locale));
  // Kept for good: a page's script outlives its extension, and then no message can be looked up any more.
  const kept = new Map<string, string>();

  const messageOf = (name: string): string => {
    const message = kept.get(name) ?? lookUp(name);
    if (message !== '') kept.set(name, message);
    return message;
  };

  const formOf = (key: MessageKey, { count }: Filling<unknown>): string =>
    messageOf(messageName(key, typeof count === 'number' ? plural.select(count) : undefined));

  const writeNumber = (value: number): string => (isPlain(value) ? String(value) : number().format(value));

  const write = (value: string | number): string =>
    typeof value === 'number' ? writeNumber(value) : isolate(value, direction);

  /** The text in pieces, with the values in their places: for sentences around a button or another element. */
  function pieces<Key extends MessageKey, Value>(
    key: Key,
    ...[values]: Values<Key, Value>
  ): (string | Value)[] {
    const filling: Filling<Value> = values ?? {};
    return formOf(key, filling)
      .split(PLACEHOLDER)
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        const value = filling[piece];
        return typeof value === 'string' || typeof value === 'number' ? write(value) : (value ?? '');
      });
  }

  const t = <Key extends MessageKey>(key: Key, ...values: Values<Key>): string =>
    pieces<Key, never>(key, ...values).join('');

  return { t, pieces, locale, direction } as const;
}

/**
 * Whether all our languages write a number by its digits alone (a test holds them to it). The browser takes some 15 ms to make the first
 * format of a process: the popup shows its counts without.
 */
export const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1_000;

/** Splits a message so that every second piece is the name of a placeholder. */
const PLACEHOLDER = /\{(\w+)\}/;

/** How the reader's own country writes the language that the texts are in; what the catalogue says for everybody else. */
const readersLocale = (ofCatalogue: string, uiLanguage: string): string =>
  languageOf(uiLanguage) === languageOf(ofCatalogue) ? uiLanguage : ofCatalogue;

const languageOf = (locale: string): string => locale.split(/[-_]/, 1)[0] ?? '';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A value that may run against the sentence keeps its own order (first strong isolate), and leaves the sentence its own. */
const isolate = (value: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
