/** Reasons in English, for authors: the words that readers see, and those for names that mean nobody, which they never do. */
import { en } from '../locales/en.ts';
import type { Reason } from '../model/reason.ts';

const WORDS: Readonly<Record<Reason['code'], string>> = {
  ...en.reason,
  somebodyElse: 'somebody else: {name}',
  givenAlone: 'a given name alone, of nobody or of several people whom the text names in full',
  otherName: 'part of another name, or followed by more of a name',
  unclear: 'nothing tells which of these it means: {name}',
};

/** "surname; the full name stands on this page". */
export const wordsOf = (reasons: readonly Reason[]): string =>
  reasons.map(({ code, name }) => WORDS[code].replace('{name}', () => name ?? '')).join('; ');
