/** The catalogue as a browser would answer from it, for tests that run in none. */
import type { Catalogue } from '../../src/locales/create-texts.ts';
import { en } from '../../src/locales/en.ts';
import type { MessageTree } from '../../src/locales/message-tree.ts';
import { messagesOf } from '../../src/locales/web-extension.ts';

/** What a browser's `i18n` looks up, dollars as it gives them back. */
export function catalogueOf(tree: MessageTree<string>, uiLanguage: string): Catalogue {
  const messages = messagesOf(tree);
  return { uiLanguage, lookUp: (name) => messages[name]?.message.replaceAll('$$', '$') ?? '' };
}

const { lookUp, uiLanguage } = catalogueOf(en, 'en-GB');

/** The part of a browser's `i18n` that is used. */
export const englishMessages = { getMessage: lookUp, getUILanguage: () => uiLanguage };
