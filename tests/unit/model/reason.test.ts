import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/cli/reason-words.ts';
import { en } from '../../../src/locales/en.ts';
import { type MentionReason, openReasons, packReasons } from '../../../src/model/reason.ts';

const SOME: MentionReason[] = [
  { code: 'surname' },
  { code: 'company', name: 'Ada  Example' },
  { code: 'small' },
];

describe('reasons', () => {
  it('are told in plain words', () => {
    expect(wordsOf(SOME)).toBe(
      'surname; this page also names Ada  Example, reported together with it; written small',
    );
  });

  it('take a name as it is, whatever signs it has', () => {
    expect(wordsOf([{ code: 'somebodyElse', name: '$& {name}' }])).toBe('somebody else: $& {name}');
  });

  it('come out of a string as they went in', () => {
    expect(openReasons(packReasons(SOME))).toEqual(SOME);
    expect(openReasons(packReasons([]))).toEqual([]);
    const all = (Object.keys(en.reason) as MentionReason['code'][]).map((code) => ({ code }));
    expect(openReasons(packReasons(all))).toEqual(all);
  });

  it('are not made up by a name that has a line feed', () => {
    expect(openReasons(packReasons([{ code: 'company', name: 'Ada\nsmall' }]))).toEqual([
      { code: 'company', name: 'Ada small' },
    ]);
  });

  it('that nobody knows are left out', () => {
    expect(openReasons('full\nnonsense\ntoString\n__proto__ x')).toEqual([{ code: 'full' }]);
  });
});
