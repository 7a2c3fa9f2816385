/**
 * What a trace of Chromium says about one extension's script in pages: how long it had the main thread. Pure. Pages are
 * measured with their own scripts blocked, so every microtask there is the extension's. Times in milliseconds.
 */

/** An event as `Tracing.dataCollected` brings it, so far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time: what other programs took of the processor is not in it. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly url?: string };
  };
}

/** For `Tracing.start`. */
export const TRACE_CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'v8.execute'];

export interface MainThreadTime {
  /** All of it. */
  readonly total: number;
  /** The longest that the script had the thread without a break. */
  readonly longest: number;
  /** The longest but for garbage collections, which come when the page's and our objects together are many, whoever runs then. */
  readonly longestOwn: number;
  /** How often it had it. */
  readonly slices: number;
}

/** The tasks of a thread; all that is ours in one of them is one slice. */
const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'RunMicrotasks';
const CODE = ['EvaluateScript', 'FunctionCall', 'v8.compile'];

const COLLECTIONS = ['MajorGC', 'MinorGC', 'V8.GCIncrementalMarking'];

/** @param script how the address of the extension's script begins @throws Error where Chromium calls its tasks by another name */
export function timeOf(script: string, events: readonly TraceEvent[]): MainThreadTime {
  const isCode = ({ name, args }: TraceEvent) =>
    CODE.includes(name) && args?.data?.url?.startsWith(script) === true;
  const threads = new Set(events.filter(isCode).map(threadOf));
  const onThreads = events.filter((event) => threads.has(threadOf(event)) && event.dur !== undefined);
  const ours = outermost(onThreads.filter((event) => isCode(event) || event.name === MICROTASKS));
  const tasks = onThreads.filter(({ name }) => name === TASK);
  if (ours.length > 0 && tasks.length === 0) throw new Error(`the trace has no ${TASK}`);
  const taskOf = finder(tasks);
  const collections = outermost(onThreads.filter(({ name }) => COLLECTIONS.includes(name)));
  const collectionsIn = Map.groupBy(collections, finder(ours));
  const slices = new Map<TraceEvent, { all: number; collecting: number }>();
  for (const event of ours) {
    const task = taskOf(event) ?? event;
    const { all, collecting } = slices.get(task) ?? { all: 0, collecting: 0 };
    const within = sumOf(collectionsIn.get(event) ?? []);
    slices.set(task, { all: all + sumOf([event]), collecting: collecting + within });
  }
  const times = [...slices.values()];
  return {
    total: times.reduce((sum, { all }) => sum + all, 0),
    longest: Math.max(0, ...times.map(({ all }) => all)),
    longestOwn: Math.max(0, ...times.map(({ all, collecting }) => all - collecting)),
    slices: times.length,
  };
}

const RENDERING = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize'];

/**
 * How long a page's thread was busy with style, layout and paint, in milliseconds. What a script had to wait for is in it.
 * @param url the page's address
 */
export function renderingTime(url: string, events: readonly TraceEvent[]): number {
  const threads = new Set(events.filter(({ args }) => args?.beginData?.url === url).map(threadOf));
  const rendering = events.filter((event) => RENDERING.includes(event.name) && threads.has(threadOf(event)));
  return sumOf(outermost(rendering));
}

/** The thread's own time: on a virtual machine it is now and then told as longer than what passed, which it cannot be. */
const sumOf = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { dur = 0, tdur = dur }) => sum + Math.min(dur, tdur) / 1_000, 0);
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
const endOf = ({ ts, dur }: TraceEvent): number => ts + (dur ?? 0);
const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  threadOf(outer) === threadOf(inner) && outer.ts <= inner.ts && endOf(inner) <= endOf(outer);

/** Of events that lie in one another, those that lie in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept = new Map<string, TraceEvent>();
  return events
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((event) => {
      const last = kept.get(threadOf(event));
      if (last !== undefined && holds(last, event)) return false;
      kept.set(threadOf(event), event);
      return true;
    });
}

/** @param outer events that do not overlap on their thread @returns which of them an event lies in */
function finder(outer: readonly TraceEvent[]): (event: TraceEvent) => TraceEvent | undefined {
  const byThread = Map.groupBy(outermost(outer), threadOf);
  return (event) => {
    const before = byThread.get(threadOf(event)) ?? [];
    const last = before[before.findLastIndex(({ ts }) => ts <= event.ts)];
    return last !== undefined && holds(last, event) ? last : undefined;
  };
}
