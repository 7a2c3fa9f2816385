/** The texts of the built extension, changed: for screens in languages that nobody has translated yet. */
import { LANGUAGES, messagesOf } from '../../src/locales/web-extension.ts';

/** The file of the build that holds the texts of the tests' browsers. */
export const MESSAGES = '_locales/en/messages.json';

const english = messagesOf(LANGUAGES.en!);

/** @returns what stands in `MESSAGES` instead */
export const changed = (change: (name: string, message: string) => string) => (): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(english).map(([name, { message }]) => [name, { message: change(name, message) }]),
    ),
  );

/**
 * English in Arabic letters: nobody reads it, but it is as long as a text, and runs from right to left. It counts and dates as Urdu does,
 * which has the plural forms of English.
 */
export const rightToLeft = changed((name, message) => {
  if (name === 'language_direction') return 'rtl';
  if (name === 'language_locale') return 'ur';
  return message.replaceAll(/\{\w+\}|__\w+__|[a-z]/gi, (part) =>
    part.length > 1 ? part : String.fromCodePoint(0x627 + (part.toLowerCase().charCodeAt(0) % 20)),
  );
});
