import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageCalls } from '../../../src/messages/page-calls.ts';
import type { Schema } from '../../../src/messages/schema.ts';
import { DEFAULT_SETTINGS, PageSettings, pageSettings } from '../../../src/model/settings.ts';

const fits = async (schema: Schema<unknown>, value: unknown): Promise<boolean> =>
  (await schema['~standard'].validate(value)).issues === undefined;

const SETTINGS = pageSettings(DEFAULT_SETTINGS, 'news.example');
const STRANGE = [undefined, null, true, 0, '', 'every', [], ['person'], ['nobody'], {}, { person: 1 }];
const FIELDS = [...Object.keys(SETTINGS), 'toString', 'more'];

describe('what a page takes', () => {
  test('settings as the background sends them', async () => {
    expect(await fits(pageCalls.applySettings.params, SETTINGS)).toBe(true);
  });

  test('settings that the model calls such, and no others', async () => {
    const changes = fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom(...STRANGE));
    await fc.assert(
      fc.asyncProperty(changes, fc.subarray(Object.entries(SETTINGS)), async (change, kept) => {
        const value = { ...Object.fromEntries(kept), ...change };
        expect(await fits(pageCalls.applySettings.params, value)).toBe(v.is(PageSettings, value));
      }),
    );
  });

  test.each(STRANGE)('no settings: %j', async (value) => {
    expect(await fits(pageCalls.applySettings.params, value)).toBe(false);
  });

  test.each([
    [{ direction: 'next', from: 'here' }, true],
    [{ direction: 'previous', from: 'edge' }, true],
    [{ direction: 'next' }, false],
    [{ direction: 'up', from: 'here' }, false],
    [{ direction: 'next', from: 'here', more: 1 }, false],
    [['next', 'here'], false],
  ])('a step %j: %j', async (value, expected) => {
    expect(await fits(pageCalls.stepToMention.params, value)).toBe(expected);
  });

  test.each([
    [{ entity: 'ada-example', nth: 0 }, true],
    [{ entity: 'ada-example', nth: '0' }, false],
    [{ entity: ['ada-example'], nth: 0 }, false],
    [{ entity: 'ada-example' }, false],
    [{ entity: 'ada-example', nth: 0, more: 1 }, false],
    [Object.create({ entity: 'ada-example', nth: 0 }), false],
  ])('a mention to show %j: %j', async (value, expected) => {
    expect(await fits(pageCalls.showMention.params, value)).toBe(expected);
  });

  test('nothing from a script in a page', () => {
    expect(Object.values(pageCalls).map(({ from }) => from)).toEqual(
      Object.keys(pageCalls).map(() => ['extension']),
    );
  });
});
