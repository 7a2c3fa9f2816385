import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCalls } from '../../../src/messages/protocol.ts';
import { deliver } from '../../support/deliver.ts';

const calls = {
  double: { from: ['page', 'extension'], params: v.number(), result: v.number() },
  secret: { from: ['extension'], params: v.null(), result: v.string() },
} as const;

const OWN = { id: fakeBrowser.runtime.id };
const PAGE = { ...OWN, tab: { id: 1 }, frameId: 0, url: 'https://news.example/' };
const POPUP = { ...OWN, url: fakeBrowser.runtime.getURL('/popup.html') };
const OPTIONS_TAB = { ...POPUP, tab: { id: 2 }, frameId: 0 };
const OTHER_EXTENSION = { id: 'somebody-else' };

const double = vi.fn(async (n: number) => {
  if (n < 0) throw new Error('negative');
  return n * 2;
});
const secret = vi.fn(() => 'told');

describe('answering calls', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    answerCalls(calls, { double, secret });
  });

  test('a call is answered with its result', async () => {
    expect(await deliver({ call: 'double', params: 21 }, PAGE)).toEqual({ ok: true, result: 42 });
  });

  test('what a handler throws reaches the sender as an error that names the call', async () => {
    expect(await deliver({ call: 'double', params: -1 }, PAGE)).toEqual({
      ok: false,
      error: 'double: negative',
    });
  });

  test.each([
    ['of the wrong type', 'two'],
    ['missing', undefined],
    ['of another shape', { n: 2 }],
  ])('parameters %s are refused and reach no handler', async (_, params) => {
    expect(await deliver({ call: 'double', params }, PAGE)).toMatchObject({ ok: false });
    expect(double).not.toHaveBeenCalled();
  });

  test.each([
    ['the popup', POPUP],
    ['the options page in a tab', OPTIONS_TAB],
  ])('a call for extension pages is answered to %s', async (_, sender) => {
    expect(await deliver({ call: 'secret', params: null }, sender)).toEqual({ ok: true, result: 'told' });
  });

  test.each([
    ['a script in a page', PAGE],
    ['another extension', OTHER_EXTENSION],
    ['a page that claims an address like ours', { ...PAGE, url: `https://x.example/${POPUP.url}` }],
  ])('it is refused to %s', async (_, sender) => {
    expect(await deliver({ call: 'secret', params: null }, sender)).toMatchObject({ ok: false });
    expect(secret).not.toHaveBeenCalled();
  });

  test.each([
    ['an unknown call', { call: 'toString', params: null }],
    ['a prototype key', { call: '__proto__', params: null }],
    ['no object', 'double'],
    ['null', null],
    ['a call with more in its envelope', { call: 'double', params: 1, extra: 1 }],
  ])('%s is left to other listeners', async (_, message) => {
    expect(await deliver(message, PAGE)).toBeUndefined();
  });

  test('nothing is answered once the signal has aborted', async () => {
    fakeBrowser.reset();
    const stop = new AbortController();
    answerCalls(calls, { double, secret }, stop.signal);
    stop.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
