/** All languages have all messages, with the same placeholders and every plural form; and each message is shown somewhere. */
import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it, test } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import type { MessageTree } from '../../../src/locales/message-tree.ts';
import { LANGUAGES, messagesOf } from '../../../src/locales/web-extension.ts';

type Message = MessageTree<string>[string][string];

const messagesIn = (tree: MessageTree<string>): [string, Message][] =>
  Object.entries(tree).flatMap(([section, messages]) =>
    Object.entries(messages).map(([name, message]): [string, Message] => [`${section}.${name}`, message]),
  );

const english = new Map(messagesIn(en));
const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
/** Without the count, which a form of "one" or "a million" may put into words. */
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => name !== 'count');
const inOrder = (list: Iterable<string>): string[] => [...new Set(list)].sort();

describe.each(Object.entries(LANGUAGES))('the catalogue in %s', (language, tree) => {
  const messages = new Map(messagesIn(tree));

  it('has every message and no other', () => {
    expect(inOrder(messages.keys())).toEqual(inOrder(english.keys()));
  });

  it('has the same placeholders in each', () => {
    const faults = [...messages].filter(([key, message]) => {
      const wanted = inOrder(formsOf(english.get(key) ?? '').flatMap(placeholdersOf)).join();
      return formsOf(message).some((form) => inOrder(placeholdersOf(form)).join() !== wanted);
    });
    expect(faults).toEqual([]);
  });

  it('counts in every plural form of the language, and in no other', () => {
    const categories = inOrder(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    const faults = [...messages].filter(([key, message]) =>
      typeof english.get(key) === 'string'
        ? typeof message !== 'string' || message.includes('{count}')
        : inOrder(Object.keys(message)).join() !== categories.join(),
    );
    expect(faults).toEqual([]);
  });

  it('has no empty text, no typewriter’s quotes and no three dots', () => {
    const faults = [...messages].filter(([, message]) =>
      formsOf(message).some((form) => form.trim() !== form || form === '' || /["']|\.\.\./.test(form)),
    );
    expect(faults).toEqual([]);
  });

  it('has a locale and a direction', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(tree.language!.locale as string)).toHaveLength(1);
    expect(tree.language!.direction).toMatch(/^(?:ltr|rtl)$/);
  });

  it('describes the extension in the 132 characters that stores allow', () => {
    expect((tree.manifest!.description as string).length).toBeLessThanOrEqual(132);
  });

  it('has names that browsers take', () => {
    const names = Object.keys(messagesOf(tree));
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(names).toHaveLength([...messages.values()].flatMap(formsOf).length);
  });
});

test('in French, no line can break before a colon or within guillemets', () => {
  const texts = messagesIn(LANGUAGES.fr!).flatMap(([, message]) => formsOf(message));
  expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});

/** `kind.person` stands for itself, `kind.${kind}` for every message of its section. */
function keysNamedIn(file: string): ((key: string) => boolean)[] {
  const patterns: string[][] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') patterns.push([value]);
    },
    TemplateLiteral({ quasis }) {
      patterns.push(quasis.map(({ value }) => value.raw));
    },
  }).visit(program);
  return patterns
    .filter(([start]) => /^[a-z]\w*\./i.test(start!))
    .map(
      ([start, ...rest]) =>
        (key) =>
          rest.length === 0 ? key === start : key.startsWith(start!) && key.endsWith(rest.at(-1)!),
    );
}

test('every message is shown somewhere', () => {
  const files = globSync('{wxt.config.ts,entrypoints/**/*.{ts,tsx},src/**/*.{ts,tsx}}').filter(
    (file) => !file.startsWith('src/locales/'),
  );
  const named = files.flatMap(keysNamedIn);
  // Read by name, where the texts are made.
  const own = ['language.locale', 'language.direction'];
  const unused = [...english.keys()].filter((key) => !own.includes(key) && !named.some((fits) => fits(key)));
  expect(unused).toEqual([]);
});
