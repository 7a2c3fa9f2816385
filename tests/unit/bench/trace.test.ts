import { describe, expect, test } from 'vitest';
import { renderingTime, type TraceEvent, timeOf } from '../../bench/page/trace.ts';

const SCRIPT = 'chrome-extension://backstory/';

/** An event on the main thread of a page, in microseconds. */
function event(name: string, ts: number, dur: number, url?: string): TraceEvent {
  const common = { name, pid: 1, tid: 1, ts, dur, tdur: dur };
  return url === undefined ? common : { ...common, args: { data: { url } } };
}
const task = (ts: number, dur: number) => event('ThreadControllerImpl::RunTask', ts, dur);
const ours = (ts: number, dur: number) => event('FunctionCall', ts, dur, `${SCRIPT}content.js`);

describe('the main-thread time of a script', () => {
  test('is that of its functions, in milliseconds', () => {
    const events = [task(0, 5_000), ours(1_000, 2_000)];
    expect(timeOf(SCRIPT, events)).toEqual({ total: 2, longest: 2, longestOwn: 2, slices: 1 });
  });

  test('counts what lies in something counted once', () => {
    const events = [task(0, 5_000), ours(1_000, 2_000), ours(1_500, 500)];
    expect(timeOf(SCRIPT, events).total).toBe(2);
  });

  test('takes what happens in one task for one slice', () => {
    const tasks = [task(0, 5_000), task(6_000, 2_000)];
    const events = [...tasks, ours(1_000, 1_000), event('RunMicrotasks', 3_000, 1_000), ours(6_500, 500)];
    expect(timeOf(SCRIPT, events)).toEqual({ total: 2.5, longest: 2, longestOwn: 2, slices: 2 });
  });

  test('tells garbage collections in it apart', () => {
    const inside = [event('MajorGC', 1_500, 1_000), event('V8.GCIncrementalMarking', 1_600, 100)];
    const events = [task(0, 5_000), ours(1_000, 3_000), ...inside, event('MinorGC', 4_500, 300)];
    expect(timeOf(SCRIPT, events)).toMatchObject({ total: 3, longest: 3, longestOwn: 2 });
  });

  test('is never longer than what passed', () => {
    const told = { ...ours(1_000, 2_000), tdur: 9_000 };
    expect(timeOf(SCRIPT, [task(0, 5_000), told]).total).toBe(2);
  });

  test('leaves out the scripts of others, and threads on which ours does not run', () => {
    const other = { ...event('RunMicrotasks', 1_000, 9_000), tid: 2 };
    const page = event('FunctionCall', 4_000, 500, 'https://news.example/app.js');
    expect(timeOf(SCRIPT, [task(0, 5_000), ours(1_000, 1_000), other, page]).total).toBe(1);
  });

  test('is not told where the trace has no tasks to tell slices by', () => {
    expect(() => timeOf(SCRIPT, [ours(1_000, 1_000)])).toThrow('the trace has no');
  });

  test('is nothing where the script does not run', () => {
    expect(timeOf(SCRIPT, [task(0, 5_000)])).toEqual({ total: 0, longest: 0, longestOwn: 0, slices: 0 });
  });
});

describe('the time of style, layout and paint', () => {
  const PAGE = 'http://news.test/';
  const parse: TraceEvent = { ...event('ParseHTML', 0, 100), args: { beginData: { url: PAGE } } };

  test('is that of the page’s thread, in milliseconds', () => {
    const other = { ...event('Paint', 3_000, 1_000), tid: 2 };
    const events = [parse, event('UpdateLayoutTree', 1_000, 2_000), event('Paint', 4_000, 500), other];
    expect(renderingTime(PAGE, events)).toBe(2.5);
  });

  test('counts what lies in something counted once', () => {
    const events = [parse, event('PrePaint', 1_000, 2_000), event('UpdateLayoutTree', 1_500, 500)];
    expect(renderingTime(PAGE, events)).toBe(2);
  });
});
