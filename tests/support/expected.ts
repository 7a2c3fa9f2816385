/** What must be highlighted on each page of `tests/pages`, as its `.expected.json` says. The fields: `tests/pages/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ExpectedMention {
  readonly text: string;
  readonly entity: string;
}

export interface Expected {
  readonly name: string;
  readonly url: string;
  readonly shows: string;
  readonly mentions: readonly ExpectedMention[];
  readonly section?: readonly ExpectedMention[];
  readonly page?: readonly ExpectedMention[];
  readonly frames?: Readonly<Record<string, readonly ExpectedMention[]>>;
  readonly steps?: readonly { readonly click: string; readonly mentions: readonly ExpectedMention[] }[];
  readonly clicks?: readonly ExpectedClick[];
}

export interface ExpectedClick {
  /** Selector of the element around the mention. */
  readonly on: string;
  readonly text: string;
  readonly opens: boolean;
  readonly hash?: string;
}

/** Any site will do: all have the same pages. */
export const SITE = 'http://gazette.test';

const FOLDER = new URL('../pages/', import.meta.url);
const SUFFIX = '.expected.json';

export const expectedPages: readonly Expected[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => {
    const name = file.slice(0, -SUFFIX.length);
    const expected = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { ...expected, name, url: `${SITE}/${name}.html` };
  });

/** @throws Error where there is no such page */
export function expectedPage(name: string): Expected {
  const page = expectedPages.find((it) => it.name === name);
  if (page === undefined) throw new Error(`tests/pages has no ${name}${SUFFIX}`);
  return page;
}

/** How often each entity is mentioned, as a page itself reports it to the popup. */
export function countsOf(mentions: readonly ExpectedMention[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { entity } of mentions) result[entity] = (result[entity] ?? 0) + 1;
  return result;
}

/** The words alone, as they are painted. */
export const textsOf = (mentions: readonly { readonly text: string }[]): string[] =>
  mentions.map(({ text }) => text);
