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
  /** How often it had it. */
  readonly slices: number;
}

/** The tasks of a thread; all that is ours in one of them is one slice. */
const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'RunMicrotasks';
const CODE = ['EvaluateScript', 'FunctionCall', 'v8.compile'];

/** @param script how the address of the extension's script begins @throws Error where Chromium calls its tasks by another name */
export function timeOf(script: string, events: readonly TraceEvent[]): MainThreadTime {
  const isCode = ({ name, args }: TraceEvent) =>
    CODE.includes(name) && args?.data?.url?.startsWith(script) === true;
  const threads = new Set(events.filter(isCode).map(threadOf));
  const onThreads = events.filter((event) => threads.has(threadOf(event)) && event.dur !== undefined);
  const ours = outermost(onThreads.filter((event) => isCode(event) || event.name === MICROTASKS));
  const slices = new Map<TraceEvent, number>();
  const tasks = onThreads.filter(({ name }) => name === TASK);
  if (ours.length > 0 && tasks.length === 0) throw new Error(`the trace has no ${TASK}`);
  const taskOf = finder(tasks);
  for (const event of ours) {
    const task = taskOf(event) ?? event;
    slices.set(task, (slices.get(task) ?? 0) + (event.tdur ?? event.dur ?? 0) / 1_000);
  }
  const times = [...slices.values()];
  const total = times.reduce((sum, time) => sum + time, 0);
  return { total, longest: Math.max(0, ...times), slices: times.length };
}

const RENDERING = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize'];

/**
 * How long a page's thread was busy with style, layout and paint, in milliseconds. What a script had to wait for is in it.
 * @param url the page's address
 */
export function renderingTime(url: string, events: readonly TraceEvent[]): number {
  const threads = new Set(events.filter(({ args }) => args?.beginData?.url === url).map(threadOf));
  const rendering = events.filter((event) => RENDERING.includes(event.name) && threads.has(threadOf(event)));
  return outermost(rendering).reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0);
}

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
