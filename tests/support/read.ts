/** When a page has been read. */
import { expect } from '@playwright/test';
import type { Reader } from '../../src/tools/drive/reader.ts';
import type { Tab } from '../../src/tools/drive/tab.ts';
import { countsOf, type Expected } from './expected.ts';

/** Waits until all of a page's text was read: of what is marked first, more may follow, before it and behind it. */
export const wholePageIsRead = (reader: Reader, tab: Tab, { mentions }: Expected) =>
  expect
    .poll(async () =>
      Object.fromEntries((await reader.mentionsOn(tab)).map(({ entity, count }) => [entity, count])),
    )
    .toEqual(countsOf(mentions));
