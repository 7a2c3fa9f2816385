import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { CallError, callBackground, isFull } from '../../../src/messages/send.ts';

const LOST = new Error('The message channel closed before a response was received');
const answer = { ok: true, result: null };

describe('a call to the background', () => {
  const sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });
  const call = async () => {
    const outcome = callBackground('injectPopover', null).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    return outcome;
  };

  test('is made once where it is answered', async () => {
    sendMessage.mockResolvedValue(answer);
    expect(await call()).toBeNull();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('is made again, just as it was, where the background was stopped in the middle, or is not there yet', async () => {
    sendMessage
      .mockRejectedValueOnce(LOST)
      .mockResolvedValueOnce(undefined as never)
      .mockResolvedValue(answer);
    expect(await call()).toBeNull();
    expect(sendMessage.mock.calls).toEqual(Array(3).fill([{ call: 'injectPopover', params: null }]));
  });

  test('is not made again where it is refused', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'injectPopover: no' });
    expect(await call()).toEqual(new CallError('injectPopover: no'));
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('fails in the end where nobody ever answers', async () => {
    sendMessage.mockRejectedValue(LOST);
    expect(await call()).toBe(LOST);
    expect(sendMessage.mock.calls.length).toBeGreaterThan(5);
  });

  test('fails at once where the extension has gone', async () => {
    sendMessage.mockRejectedValue(LOST);
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await call()).toBeInstanceOf(CallError);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('a full storage', () => {
  test.each([
    ['changeSettings: QuotaExceededError: storage.local quota exceeded', true],
    ['changeSettings: Resource::kQuotaBytes quota exceeded', true],
    ['changeSettings: nobody answered', false],
  ])('is told from other failures: %s', (message, full) => {
    expect(isFull(new Error(message))).toBe(full);
  });
});
