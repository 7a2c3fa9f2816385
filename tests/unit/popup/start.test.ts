import { describe, expect, it } from 'vitest';
import { fillsTab, startingState } from '../../../src/popup/start.ts';

describe('the search page starts', () => {
  it.each<[string, object]>([
    ['', { query: '', openOnAnswer: false, trail: [] }],
    ['?q=putin', { query: 'putin', openOnAnswer: false, trail: [] }],
    ['?q=putin&open=best', { query: 'putin', openOnAnswer: true, trail: [] }],
    ['?q=+&open=best', { openOnAnswer: false }],
    ['?brief=ada-example', { query: '', trail: [{ type: 'brief', entity: 'ada-example' }] }],
    ['?article=tax', { trail: [{ type: 'article', article: 'tax', statement: null }] }],
    ['?article=tax&statement=tax%3A1', { trail: [{ type: 'article', article: 'tax', statement: 'tax:1' }] }],
  ])('as its address says: %j', (address, state) => {
    expect(startingState(address)).toMatchObject(state);
  });
});

describe('the popup fills a tab', () => {
  const DESKTOP = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';
  const PHONE = 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0';
  it.each([
    ['', DESKTOP, false],
    ['?tab=12', DESKTOP, true],
    ['', PHONE, true],
  ])('where its address says which, and on phones: %j in %s', (address, userAgent, expected) => {
    expect(fillsTab(address, userAgent)).toBe(expected);
  });
});
