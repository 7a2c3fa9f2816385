import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { noticeOf } from '../../../src/popup/page-notice.tsx';
import type { PageContents } from '../../../src/tab/page.ts';

const page = { tab: 1, url: 'https://news.example/a', site: 'news.example', loading: false };
const said = (contents: PageContents | null, settings: Partial<Settings> = {}) =>
  noticeOf({ page, contents }, { ...DEFAULT_SETTINGS, ...settings })?.what;
const read: PageContents = { type: 'read', entities: [] };

describe('where the list of the page is empty, the popup', () => {
  it('says nothing while nothing is known', () => {
    expect(said(null)).toBeUndefined();
    expect(noticeOf({ page, contents: read }, null)).toBeNull();
  });

  it.each<[string, PageContents, Partial<Settings>, RegExp]>([
    ['that the page names nobody', read, {}, /nobody/i],
    ['that Backstory is off on this site', read, { offSites: ['news.example'] }, /off on news\.example/],
    ['that Backstory is off', read, { enabled: false }, /Backstory is off\./],
    ['that the corpus is being prepared', { type: 'preparing' }, {}, /preparing/],
    [
      'that Backstory is off here, also while the corpus is being prepared',
      { type: 'preparing' },
      { offSites: ['news.example'] },
      /off on news/,
    ],
    ['that the page was not read yet', { type: 'silent' }, {}, /not read/],
    [
      'that the browser keeps the page to itself, also while Backstory is off',
      { type: 'closed' },
      { enabled: false },
      /browser/,
    ],
  ])('says %s', (_, contents, settings, text) => {
    expect(said(contents, settings)).toMatch(text);
  });
});
