import { describe, expect, test } from 'vitest';
import { faceOf } from '../../../src/background/toolbar.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';

describe('the face of the toolbar button', () => {
  const offHere = { ...DEFAULT_SETTINGS, offSites: ['bank.example'] };
  const off = { ...offHere, enabled: false };
  const cases = [
    {
      is: 'many names',
      settings: DEFAULT_SETTINGS,
      names: 12,
      badge: '12',
      title: 'Backstory: 12 names on this page',
    },
    {
      is: 'more than fit',
      settings: DEFAULT_SETTINGS,
      names: 1_234,
      badge: '999+',
      title: 'Backstory: 1,234 names on this page',
    },
    {
      is: 'one name',
      settings: DEFAULT_SETTINGS,
      names: 1,
      badge: '1',
      title: 'Backstory: 1 name on this page',
    },
    { is: 'none', settings: DEFAULT_SETTINGS, names: 0, badge: '', title: 'Backstory' },
    { is: 'off here', settings: offHere, names: 0, badge: '', title: 'Backstory is off on bank.example' },
    { is: 'off everywhere', settings: off, names: 0, badge: '', title: 'Backstory is off' },
  ];
  test.each(cases)('with $is', ({ settings, names, badge, title }) => {
    const icon = title.includes('off') ? 'off' : 'on';
    expect(faceOf(settings, 'bank.example', names)).toEqual({ icon, badge, title });
  });

  test('where a page has no site, it is only off when everything is', () => {
    expect(faceOf(offHere, null, 0).icon).toBe('on');
    expect(faceOf(off, null, 0).icon).toBe('off');
  });
});
