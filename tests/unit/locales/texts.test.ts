import { describe, expect, expectTypeOf, it } from 'vitest';
import { createTexts, isPlain } from '../../../src/locales/create-texts.ts';
import { en } from '../../../src/locales/en.ts';
import type { MessageKey, Values } from '../../../src/locales/message-types.ts';
import { locale, t } from '../../../src/locales/texts.ts';
import { LANGUAGES } from '../../../src/locales/web-extension.ts';
import { catalogueOf } from '../../support/messages.ts';

const inBrowserOf = (uiLanguage: string) => createTexts(catalogueOf(en, uiLanguage));
const rightToLeft = () =>
  createTexts(catalogueOf({ ...en, language: { locale: 'he', direction: 'rtl' } }, 'he'));

describe('a text', () => {
  it.each([
    [1, 1, '1 of 1 article'],
    [3, 5, '3 of 5 articles'],
    [1200, 34000, '1,200 of 34,000 articles'],
  ])('of %i and %i articles has the right plural and grouped digits', (reporting, count, expected) => {
    expect(t('claim.articles', { reporting, count })).toBe(expected);
  });

  it.each(Object.keys(LANGUAGES))('has small whole numbers by their digits alone: %s', (language) => {
    const format = new Intl.NumberFormat(language);
    const written = Array.from({ length: 2_000 }, (_, number) => number).filter(isPlain);
    expect(written.map(String)).toEqual(written.map((number) => format.format(number)));
    expect([-1, 0.5, Number.NaN].filter(isPlain)).toEqual([]);
  });

  it('has its values in their places, whatever they contain', () => {
    expect(t('why.answer', { words: '{reason} $1', reason: '$&' })).toBe('“{reason} $1”: $&.');
  });

  it('comes in pieces around an element', () => {
    const element = { type: 'button' };
    const { pieces } = inBrowserOf('en');
    expect(pieces('source.saidBy', { speaker: element })).toEqual(['Said by ', element, '']);
  });

  it('keeps words that run the other way apart from the sentence', () => {
    expect(t('popup.offHere', { site: 'example.com' })).not.toMatch(/[\u2068\u2069]/);
    expect(t('popup.nothingFound', { query: 'שלום' })).toBe('Nothing found for “\u2068שלום\u2069”.');
    expect(rightToLeft().t('popup.offHere', { site: 'example.com' })).toContain('\u2068example.com\u2069');
  });

  it('that was read once is there also when the extension has gone', () => {
    let gone = false;
    const { lookUp } = catalogueOf(en, 'en');
    const texts = createTexts({ uiLanguage: 'en', lookUp: (name) => (gone ? '' : lookUp(name)) });
    const before = texts.t('brief.extensionGone');
    gone = true;
    expect(texts.t('brief.extensionGone')).toBe(before);
    expect(texts.t('action.back')).toBe('');
  });
});

describe('dates and numbers are written', () => {
  it.each([
    ['as in the reader’s country', 'en-US', 'en-US'],
    ['as the catalogue says where the browser speaks another language', 'ar', 'en-GB'],
    ['as the catalogue says where the browser speaks one that begins alike', 'enm', 'en-GB'],
  ])('%s', (_, uiLanguage, expected) => {
    expect(inBrowserOf(uiLanguage).locale).toBe(expected);
  });

  it('in English in a test, which no browser has to run for', () => {
    expect(locale).toBe('en-GB');
  });
});

it('runs in the direction that the catalogue says', () => {
  expect(inBrowserOf('en').direction).toBe('ltr');
  expect(rightToLeft().direction).toBe('rtl');
});

it('is asked for by keys and values that the compiler knows', () => {
  expectTypeOf<'action.back'>().toExtend<MessageKey>();
  expectTypeOf<'action.forward'>().not.toExtend<MessageKey>();
  expectTypeOf<Values<'action.back'>>().toEqualTypeOf<[]>();
  expectTypeOf<Values<'popup.names'>>().toEqualTypeOf<[values: { readonly count: number }]>();
  expectTypeOf<Values<'source.cites'>>().toEqualTypeOf<[values: { readonly outlet: string | number }]>();
  expectTypeOf<[{ reporting: number }]>().not.toExtend<Values<'claim.articles'>>();
});
