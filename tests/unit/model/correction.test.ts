import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Correction, withCorrection } from '../../../src/model/correction.ts';

const parse = (value: unknown) => v.parse(Correction, value);
const NOT_THIS = parse({ type: 'not-this', words: 'Clinton', entity: 'bill-clinton' });
const NEVER = parse({ type: 'never-mark', words: 'Clinton' });
const MUTED = parse({ type: 'mute', entity: 'bill-clinton', site: null });
const MUTED_HERE = parse({ type: 'mute', entity: 'bill-clinton', site: 'news.example' });
const ALL = [NOT_THIS, NEVER, MUTED, MUTED_HERE];

describe('corrections', () => {
  it('are kept side by side, each once, the newest last', () => {
    const list = ALL.reduce((made, it) => withCorrection(made, it, true), [] as Correction[]);
    expect(list).toEqual(ALL);
    expect(withCorrection(list, { ...NEVER }, true)).toEqual([NOT_THIS, MUTED, MUTED_HERE, NEVER]);
  });

  it.each(ALL)('are taken back one by one: %j', (correction) => {
    expect(withCorrection(ALL, { ...correction }, false)).toEqual(ALL.filter((it) => it !== correction));
  });

  it('that were never made are taken back all the same', () => {
    expect(withCorrection([MUTED], MUTED_HERE, false)).toEqual([MUTED]);
  });

  it.each([
    { type: 'mute', entity: 'bill-clinton' },
    { type: 'never-mark', words: '' },
    { type: 'never-mark', words: 'a\u0000b' },
    { type: 'not-this', words: 'Clinton', entity: '__proto__' },
    { type: 'never-mark', words: 'x'.repeat(201) },
    { type: 'other', words: 'x' },
  ])('that are none are refused: %j', (value) => {
    expect(v.is(Correction, value)).toBe(false);
  });
});
