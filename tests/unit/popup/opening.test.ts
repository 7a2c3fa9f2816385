import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { NOTHING_KNOWN, readOpening, stateOf } from '../../../src/popup/opening.ts';
import { rowCount } from '../../../src/popup/rows.ts';
import type { PageContents } from '../../../src/tab/page.ts';
import browser from '../../support/fake-browser.ts';

const never = () => new Promise<never>(() => {});

describe('before the popup is drawn', () => {
  let address: string;
  beforeEach(async () => {
    const { id } = await browser.tabs.create({ url: 'https://news.example/a' });
    address = `?tab=${id}`;
  });

  it('all that it shows first is known', async () => {
    const opening = await readOpening(address);
    expect(opening).toMatchObject({ settings: DEFAULT_SETTINGS, contents: { type: 'closed' }, recent: [] });
    expect(opening.page?.site).toBe('news.example');
  });

  it('it waits a moment only for a page that does not answer, and knows all else', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(never);
    const opening = await readOpening(address);
    expect(opening).toMatchObject({ settings: DEFAULT_SETTINGS, contents: null, recent: [] });
    expect(opening.page?.site).toBe('news.example');
  });
});

describe('the popup begins', () => {
  const page = { tab: 1, url: 'https://news.example/a', site: 'news.example', loading: false };
  const entity = { id: 'ada-example' as never, kind: 'person' as const, name: 'Ada Example', role: null };
  const contents: PageContents = { type: 'read', entities: [{ entity, count: 2, places: [] }] };
  const known = { ...NOTHING_KNOWN, page, contents, settings: DEFAULT_SETTINGS };
  const rowsWith = (changes: object) => rowCount(stateOf({ ...known, ...changes }).onPage);

  it('with whom the page mentions, where that is known and marking is on', () => {
    expect(rowsWith({})).toBe(1);
    expect(rowsWith({ contents: null })).toBe(0);
    expect(rowsWith({ settings: { ...DEFAULT_SETTINGS, offSites: ['news.example'] } })).toBe(0);
  });
});
