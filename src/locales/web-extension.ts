/** The catalogue as browsers read it: `_locales/<language>/messages.json`, written when the extension is built. */
import { messageName } from './create-texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { MessageTree } from './message-tree.ts';
import type { MessageKey } from './message-types.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** By the names that `_locales` gives languages. */
export const LANGUAGES: Readonly<Record<string, MessageTree<string>>> = { de, en, es, fr, ru, uk };

/** What is shown where the browser speaks none of them. */
export const DEFAULT_LANGUAGE = 'en';

/** How the manifest writes a text of the catalogue. */
export const messageReference = (key: MessageKey): string => `__MSG_${messageName(key)}__`;

export const messagesFiles = (): { relativeDest: string; contents: string }[] =>
  Object.entries(LANGUAGES).map(([language, tree]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(messagesOf(tree), null, 2),
  }));

export function messagesOf(tree: MessageTree<string>): Record<string, { readonly message: string }> {
  const entries = Object.entries(tree).flatMap(([section, messages]) =>
    Object.entries(messages).flatMap(([name, message]) => entriesOf(`${section}.${name}`, message)),
  );
  return Object.fromEntries(entries.map(([name, text]) => [name, { message: escapeDollars(text) }]));
}

/** One entry for a plain message, one for each plural form. */
const entriesOf = (key: string, message: string | Readonly<Record<string, string>>): [string, string][] =>
  typeof message === 'string'
    ? [[messageName(key), message]]
    : Object.entries(message).map(([category, form]) => [messageName(key, category), form]);

/** Browsers take `$` for a placeholder of their own. */
const escapeDollars = (text: string): string => text.replaceAll('$', '$$$$');
