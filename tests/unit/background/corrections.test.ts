import { describe, expect, it } from 'vitest';
import { forMatcher, mutedOn, ofPage } from '../../../src/background/corrections.ts';
import type { Correction } from '../../../src/model/correction.ts';
import type { EntityId } from '../../../src/model/ids.ts';

const [ADA, BRUNO] = ['ada-example', 'bruno-sample'] as [EntityId, EntityId];
const MADE: readonly Correction[] = [
  { type: 'not-this', words: 'Ada', entity: ADA },
  { type: 'mute', entity: ADA, site: null },
  { type: 'never-mark', words: 'paper' },
  { type: 'mute', entity: BRUNO, site: 'news.example' },
];

it('the matcher is given the words', () => {
  expect(forMatcher(MADE)).toEqual({ neverMark: ['paper'], notThis: [{ form: 'Ada', entity: ADA }] });
});

it.each([
  ['news.example', [ADA, BRUNO]],
  ['other.example', [ADA]],
  ['my.news.example', [ADA]],
  [null, [ADA]],
])('on %s, %j are muted', (site, muted) => {
  expect([...mutedOn(MADE, site)]).toEqual(muted);
});

describe('a script in a page', () => {
  it('mutes on the site of its tab, whichever it names', () => {
    const asked: Correction = { type: 'mute', entity: ADA, site: 'bank.example' };
    expect(ofPage(asked, 'news.example')).toEqual({ ...asked, site: 'news.example' });
    expect(() => ofPage(asked, null)).toThrow('on no site');
  });

  it('makes any other correction as it is', () => {
    for (const asked of MADE.slice(0, 3)) expect(ofPage(asked, null)).toEqual(asked);
  });
});
