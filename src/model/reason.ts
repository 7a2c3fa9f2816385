/**
 * Why a name on a page means an entity, or nobody: a closed list of reasons. The matcher gives them as data, calls between
 * contexts carry them as one short string, and words are made of them where they are shown.
 */
/** Every reason there is, in English. `{name}` is the reason's name: another entity, a role, somebody else. */
export const REASON_WORDS = {
  // What the words on the page are to the entity.
  full: 'full name',
  alike: 'the name with its given names in another form',
  surname: 'surname',
  part: 'part of the surname',
  shortName: 'short name',
  name: 'name',
  given: 'given name; the full name stands on this page',
  sound: 'the name in another spelling',
  loneSound: 'surname in another spelling',
  // What the page says for it.
  namedOnPage: 'the full name stands on this page',
  otherNameOnPage: 'another of its names stands on this page',
  title: 'a title stands before it',
  ownTitle: 'the role that stands beside it is this person’s',
  company: 'this page also names {name}, reported together with it',
  // What speaks against it.
  small: 'written small',
  everyday: 'also an everyday word',
  commonSurname: 'a common surname',
  givenNameToo: 'also a given name',
  commonWord: 'also a common word',
  acronym: 'probably an abbreviation',
  unknownBefore: 'an unknown word stands before it',
  nameGoesOn: 'a name goes on behind it',
  otherBearer: 'somebody else of this surname stands on this page',
  othersNamed: 'this page names others of this surname',
  needsContext: 'the corpus asks for more context',
  // Why it means nobody.
  somebodyElse: 'somebody else: {name}',
  givenAlone: 'a given name alone, of nobody or of several people whom the text names in full',
  otherName: 'part of another name, or followed by more of a name',
  unclear: 'nothing tells which of these it means: {name}',
} as const;

export type ReasonCode = keyof typeof REASON_WORDS;

export interface Reason {
  readonly code: ReasonCode;
  readonly name?: string;
}

/** "surname; the full name stands on this page". */
export const wordsOf = (reasons: readonly Reason[]): string =>
  reasons.map(({ code, name }) => REASON_WORDS[code].replace('{name}', () => name ?? '')).join('; ');

/** As one string: reasons with a line feed between them, each its code and, behind a space, its name. */
export const packReasons = (reasons: readonly Reason[]): string =>
  reasons
    .map(({ code, name }) => (name === undefined ? code : `${code} ${name.replaceAll('\n', ' ')}`))
    .join('\n');

const isCode = (text: string): text is ReasonCode => Object.hasOwn(REASON_WORDS, text);

/** What `packReasons` packed. Anything else is left out. */
export const openReasons = (packed: string): Reason[] =>
  packed.split('\n').flatMap((line): Reason[] => {
    const [code = '', ...words] = line.split(' ');
    if (!isCode(code)) return [];
    return [words.length === 0 ? { code } : { code, name: words.join(' ') }];
  });
