import { describe, expect, test, vi } from 'vitest';
import type { PopoverPort, PopoverRequest } from '../../../src/messages/popover-port.ts';
import { createDoor } from '../../../src/page/popover-door.ts';

const request = (text: string, trigger: PopoverRequest['trigger'] = 'hover') =>
  ({ text, trigger }) as PopoverRequest;

function setUp() {
  const shown: string[] = [];
  let port: PopoverPort | undefined;
  const calls = { leave: vi.fn(), close: vi.fn() };
  const start = () => {
    port = {
      show: ({ text }) => void shown.push(text),
      leave: calls.leave,
      close: calls.close,
      dispose: () => {},
    };
  };
  let started: () => void = () => {};
  const inject = vi.fn(() => new Promise<void>((resolve) => (started = resolve)).then(start));
  const door = createDoor({ inject, port: () => port });
  return { door, shown, inject, calls, finishStart: () => started() };
}

describe('the way to the popover', () => {
  test('its script is started at the first use only', async () => {
    const { door, shown, inject, finishStart } = setUp();
    const first = door.show(request('Putin'));
    finishStart();
    await first;
    await door.show(request('Musk'));
    expect(inject).toHaveBeenCalledTimes(1);
    expect(shown).toEqual(['Putin', 'Musk']);
  });

  test('while it starts, the newest wish counts', async () => {
    const { door, shown, inject, finishStart } = setUp();
    const wishes = [door.show(request('Putin')), door.show(request('Musk'))];
    finishStart();
    await Promise.all(wishes);
    expect(inject).toHaveBeenCalledTimes(1);
    expect(shown).toEqual(['Musk']);
  });

  test('a pointer that left meanwhile gets nothing', async () => {
    const { door, shown, finishStart } = setUp();
    const wish = door.show(request('Putin'));
    door.leave();
    finishStart();
    await wish;
    expect(shown).toEqual([]);
  });

  test('a click is answered although the pointer left meanwhile', async () => {
    const { door, shown, finishStart } = setUp();
    const wish = door.show(request('Putin', 'click'));
    door.leave();
    finishStart();
    await wish;
    expect(shown).toEqual(['Putin']);
  });

  test('a mention that went meanwhile is not shown', async () => {
    const { door, shown, finishStart } = setUp();
    const wish = door.show(request('Putin', 'click'));
    door.close();
    finishStart();
    await wish;
    expect(shown).toEqual([]);
  });

  test('a start that failed is tried again at the next wish', async () => {
    const inject = vi.fn().mockRejectedValue(new Error('no background'));
    const door = createDoor({ inject, port: () => undefined });
    await expect(door.show(request('Putin'))).rejects.toThrow();
    await expect(door.show(request('Putin'))).rejects.toThrow();
    expect(inject).toHaveBeenCalledTimes(2);
  });
});
