import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, pageSettings, withSite } from '../../../src/model/settings.ts';

describe('what a page is told', () => {
  const off = { ...DEFAULT_SETTINGS, offSites: ['bank.example'] };

  test.each([
    ['an ordinary site is marked', off, 'news.example', true],
    ['a site that was switched off is not', off, 'bank.example', false],
    ['its subdomains are sites of their own', off, 'my.bank.example', true],
    ['a local file is marked', off, null, true],
    ['nothing is marked while everything is off', { ...off, enabled: false }, 'news.example', false],
  ])('%s', (_, settings, site, active) => {
    expect(pageSettings(settings, site).active).toBe(active);
  });

  test('of corrections only that there are others than before', () => {
    const judging = (words: string[], site = 'news.example') =>
      pageSettings(
        { ...DEFAULT_SETTINGS, corrections: words.map((it) => ({ type: 'never-mark', words: it })) },
        site,
      ).judging;
    expect(judging(['secret'])).not.toContain('secret');
    expect(new Set([[], ['a'], ['b'], ['a', 'b'], ['b', 'a']].map((it) => judging(it))).size).toBe(5);
    expect(judging(['a'])).toBe(judging(['a']));
  });

  test('never the list of sites', () => {
    expect(pageSettings(off, 'news.example')).not.toHaveProperty('offSites');
  });
});

describe('switching a site', () => {
  test('off lists it once, on takes it off the list', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'a.example', false), 'a.example', false);
    expect(off.offSites).toEqual(['a.example']);
    expect(withSite(off, 'a.example', true).offSites).toEqual([]);
  });
});
