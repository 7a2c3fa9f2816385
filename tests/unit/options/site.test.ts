import { describe, expect, it } from 'vitest';
import { withKind } from '../../../src/options/choices.tsx';
import { readSite } from '../../../src/options/site.ts';

describe('a site that is typed or pasted', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['www.example.com', 'www.example.com'],
    ['example.com/news?page=2#top', 'example.com'],
    ['https://example.com/news', 'example.com'],
    ['http://user:secret@example.com:8080/', 'example.com'],
    ['//example.com/path', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['example.com.', 'example.com'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['пример.испытание', 'xn--e1afmkfd.xn--80akhbyknj4f'],
    ['https://xn--e1afmkfd.xn--80akhbyknj4f/', 'xn--e1afmkfd.xn--80akhbyknj4f'],
  ])('%j is %s', (typed, site) => {
    expect(readSite(typed)).toEqual({ ok: true, site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello world', 'not-a-site'],
    ['news', 'not-a-site'],
    ['a..b', 'not-a-site'],
    ['https://', 'not-a-site'],
    ['.', 'not-a-site'],
    ['exa<mple.com', 'not-a-site'],
    [`${'a.'.repeat(200)}com`, 'not-a-site'],
    ['file:///home/reader/page.html', 'not-web'],
    ['about:config', 'not-web'],
    ['chrome://extensions', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['mailto:reader@example.com', 'not-web'],
  ])('%j is none: %s', (typed, why) => {
    expect(readSite(typed)).toEqual({ ok: false, why });
  });
});

describe('the kinds that are marked', () => {
  it('stay in one order, whatever the order of choosing', () => {
    expect(withKind(['topic'], 'person', true)).toEqual(['person', 'topic']);
    expect(withKind(['person', 'topic'], 'person', false)).toEqual(['topic']);
    expect(withKind(['person'], 'person', true)).toEqual(['person']);
  });
});
