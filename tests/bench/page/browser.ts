/** Chromium with the extension, driven by its debugging protocol so that a page's load can be traced. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { install, launchChromium } from '../../../src/tools/drive/chromium.ts';
import { until } from '../../../src/tools/drive/until.ts';
import { type Held, heldIn } from './heap.ts';
import { watchHighlights } from './in-page.ts';
import { TRACE_CATEGORIES, type TraceEvent } from './trace.ts';

export interface BenchBrowser {
  /** How the address of the content script begins; no address where there is no extension. */
  readonly script: string;
  open(): Promise<BenchTab>;
  /** Stops the background, so that the next page must wake it. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface BenchTab {
  readonly page: Page;
  /** What happens in the browser while `run` runs. */
  trace(run: () => Promise<unknown>): Promise<TraceEvent[]>;
  /** Runs a function in the world of the content script. */
  inScript<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a function in a new world of the page's main frame, after a script where one is given. */
  inNewWorld<R, A>(run: (argument: A) => R | Promise<R>, argument: A, script?: string): Promise<R>;
  /** Bytes of script objects, and of what they hold of the page, once the garbage has gone. */
  heap(): Promise<number>;
  /** All that is in it once the garbage has gone. */
  held(): Promise<BenchHeld>;
  close(): Promise<void>;
}

/** @param extension its folder; null for a browser without one. @param proxy the port of the pages' server */
export async function startBenchBrowser(extension: string | null, proxy: number): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
  const context = await launchChromium({ profile, headless: true, proxy });
  const protocol = await context.browser()!.newBrowserCDPSession();
  const id = extension === null ? null : await install(context, protocol, extension);
  const console = await context.newPage();
  if (id !== null) await console.goto(`chrome-extension://${id}/options.html`);
  const origin = `chrome-extension://${id}`;

  return {
    script: `${origin}/content-scripts/`,
    open: () => openTab(context, protocol, origin),
    async stopBackground() {
      const session = await context.newCDPSession(console);
      await session.send('ServiceWorker.enable');
      await until('the worker has stopped', async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{}] });
        return !targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      });
      await session.detach();
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What it holds, and what Chromium counts of it. */
export interface BenchHeld extends Held {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

async function openTab(context: BrowserContext, protocol: CDPSession, origin: string): Promise<BenchTab> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let world: string | null = null;
  session.on('Runtime.executionContextCreated', ({ context: { origin: owner, uniqueId, auxData } }) => {
    if (owner !== origin || auxData?.frameId !== mainFrame) return;
    world = uniqueId;
    void evaluate(session, { uniqueContextId: uniqueId, call: `(${watchHighlights})()` });
  });
  const { frameTree } = await session.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  await session.send('Runtime.enable');
  /** Once for what is held, once for what that held. */
  async function collectGarbage(): Promise<void> {
    for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  }

  return {
    page,
    async trace(run) {
      const events: TraceEvent[] = [];
      const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
      protocol.on('Tracing.dataCollected', collect);
      const traceConfig = { includedCategories: TRACE_CATEGORIES };
      await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
      await run();
      const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
      await protocol.send('Tracing.end');
      await complete;
      protocol.off('Tracing.dataCollected', collect);
      return events;
    },
    async inScript<R, A>(run: (argument: A) => R | Promise<R>, argument: A) {
      if (world === null) throw new Error('the content script does not run here');
      return evaluate<R>(session, { uniqueContextId: world, call: callOf(run, argument) });
    },
    async inNewWorld<R, A>(run: (argument: A) => R | Promise<R>, argument: A, script = '') {
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: mainFrame });
      if (script !== '') await evaluate(session, { contextId: executionContextId, call: `${script};null` });
      return evaluate<R>(session, { contextId: executionContextId, call: callOf(run, argument) });
    },
    async heap() {
      await collectGarbage();
      await sleep(100);
      const usage = await session.send('Runtime.getHeapUsage');
      return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
    },
    async held() {
      await collectGarbage();
      const counters = await session.send('Memory.getDOMCounters');
      const chunks: string[] = [];
      const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
      session.on('HeapProfiler.addHeapSnapshotChunk', collect);
      await session.send('HeapProfiler.takeHeapSnapshot');
      session.off('HeapProfiler.addHeapSnapshotChunk', collect);
      return { ...heldIn(chunks.join('')), ...counters };
    },
    close: () => page.close(),
  };
}

const callOf = <R, A>(run: (argument: A) => R, argument: A): string =>
  `(${run})(${JSON.stringify(argument)})`;

type World = { readonly contextId: number } | { readonly uniqueContextId: string };

async function evaluate<R>(session: CDPSession, { call, ...world }: World & { call: string }): Promise<R> {
  const options = { expression: call, returnByValue: true, awaitPromise: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { ...options, ...world });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as R;
}
