/** The sending side of the protocol. Carries no schemas: types alone come from the records of calls. */
import { isConnected, sendToExtension } from '../browser/runtime.ts';
import { sendToFrame, sendToTab } from '../browser/tabs.ts';
import type { BackgroundCalls } from './background-calls.ts';
import type { PageCalls } from './page-calls.ts';
import type { Calls, Params, Reply, Result } from './protocol.ts';

/** The other side refused the call, failed at it, or was not there. */
export class CallError extends Error {}

/** Both browsers name the quota in what they throw; nothing else tells a full storage from a broken one. */
export const isFull = (error: unknown): boolean => /quota|storage is full|no space/i.test(String(error));

/** Before a call that was lost is made again, in milliseconds: twice as long each time. While a browser starts, pages may be there well before the background. */
const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 3_200;

type Deliver = (message: unknown) => Promise<unknown>;

async function send<C extends Calls, N extends keyof C & string>(
  deliver: Deliver,
  call: N,
  params: Params<C[N]>,
): Promise<Result<C[N]>> {
  const reply = (await deliver({ call, params })) as Reply<Result<C[N]>> | undefined;
  if (reply === undefined) throw new CallError(`${call}: nobody answered`);
  if (!reply.ok) throw new CallError(reply.error);
  return reply.result;
}

/**
 * The browser may stop the background at any moment, in the middle of a call too. Such a call is made again, which wakes it: every
 * call may be made twice.
 */
async function deliverAgain(message: unknown): Promise<unknown> {
  for (let pause = FIRST_PAUSE_MS; pause <= LAST_PAUSE_MS; pause *= 2) {
    const reply = await sendToExtension(message).catch(() => undefined);
    if (reply !== undefined || !isConnected()) return reply;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return sendToExtension(message);
}

/** @throws CallError, or the browser's own error where nobody was there, however often it was tried */
export const callBackground = <N extends keyof BackgroundCalls & string>(
  call: N,
  params: Params<BackgroundCalls[N]>,
): Promise<Result<BackgroundCalls[N]>> => send<BackgroundCalls, N>(deliverAgain, call, params);

/** @throws CallError, or the browser's own error where the frame has no script of ours */
export const callFrame = <N extends keyof PageCalls & string>(
  frame: { tabId: number; frameId: number },
  call: N,
  params: Params<PageCalls[N]>,
): Promise<Result<PageCalls[N]>> =>
  send<PageCalls, N>((message) => sendToFrame(frame, message), call, params);

/** Calls every frame of a tab; resolves with the first answer. @throws like `callFrame` */
export const callTab = <N extends keyof PageCalls & string>(
  tabId: number,
  call: N,
  params: Params<PageCalls[N]>,
): Promise<Result<PageCalls[N]>> => send<PageCalls, N>((message) => sendToTab(tabId, message), call, params);
