/**
 * Why a name on a page means an entity, or nobody: a closed list of reasons. The matcher gives them as data, calls between
 * contexts carry them as one short string, and words are made of them where they are shown: for readers in `locales`.
 */

/** Of a mention: what its words are to the entity; what the page says for it; what speaks against it. */
const MENTION_REASONS = [
  'full',
  'alike',
  'surname',
  'part',
  'shortName',
  'name',
  'given',
  'sound',
  'loneSound',

  'namedOnPage',
  'otherNameOnPage',
  'title',
  'ownTitle',
  'company',

  'small',
  'everyday',
  'commonSurname',
  'givenNameToo',
  'otherNameToo',
  'commonWord',
  'acronym',
  'unknownBefore',
  'nameGoesOn',
  'usedAsThing',
  'otherBearer',
  'othersNamed',
  'needsContext',
] as const;

export type MentionReasonCode = (typeof MENTION_REASONS)[number];
/** Of a name that means nobody. */
export type NobodyReasonCode = 'somebodyElse' | 'givenAlone' | 'otherName' | 'unclear';

/** `name`: another entity, or somebody else. */
interface ReasonOf<Code> {
  readonly code: Code;
  readonly name?: string;
}
export type MentionReason = ReasonOf<MentionReasonCode>;
export type Reason = ReasonOf<MentionReasonCode | NobodyReasonCode>;

/** As one string: reasons with a line feed between them, each its code and, behind a space, its name. */
export const packReasons = (reasons: readonly MentionReason[]): string =>
  reasons
    .map(({ code, name }) => (name === undefined ? code : `${code} ${name.replaceAll('\n', ' ')}`))
    .join('\n');

const CODES: ReadonlySet<string> = new Set(MENTION_REASONS);
const isCode = (text: string): text is MentionReasonCode => CODES.has(text);

/** What `packReasons` packed. Anything else is left out. */
export const openReasons = (packed: string): MentionReason[] =>
  packed.split('\n').flatMap((line): MentionReason[] => {
    const [code = '', ...words] = line.split(' ');
    if (!isCode(code)) return [];
    return [words.length === 0 ? { code } : { code, name: words.join(' ') }];
  });
