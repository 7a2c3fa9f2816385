/**
 * Every frame of a tab, to run something in. One may be busy for good, an advertisement that waits for its server, and the browser gives
 * no answer before each frame has given its own: then those are served that answer, and the other is waited for no more.
 */
import browser, { type Scripting } from 'webextension-polyfill';
import { fileUrl, onMessage, WELCOME_PAGE } from './runtime.ts';
import { type Frame, tabById } from './tabs.ts';

/** Milliseconds after which a frame is taken for busy for good. */
const FRAMES_MS = 1_000;
/** Milliseconds in which every other frame answers by then. */
const ANSWER_MS = 300;

/**
 * Starts a file of the extension in every frame of a tab and gives back what it ends with, the main frame's first. A frame that
 * goes away meanwhile, or answers nobody, is left out; none answers in the browser's own pages.
 */
export async function askFrames(tabId: number, file: string): Promise<unknown[]> {
  const results = await runInFrames(tabId, { files: [file] }).catch(() => []);
  const inOrder = results.toSorted((a, b) => a.frameId - b.frameId);
  return inOrder.flatMap(({ result }) => (result === undefined || result === null ? [] : [result]));
}

/**
 * Every frame of a tab that an extension may enter and that answers; and the welcome page, whose script is there already. None for the
 * browser's own pages.
 */
export async function framesOf(tabId: number): Promise<Frame[]> {
  try {
    const results = await runInFrames(tabId, { func: () => 0 });
    return results.map(({ frameId }) => ({ tabId, frameId }));
  } catch {
    const { url } = (await tabById(tabId)) ?? {};
    return url === fileUrl(WELCOME_PAGE) ? [{ tabId, frameId: 0 }] : [];
  }
}

const runInFrames = createRunner();

function createRunner() {
  /** The frames that answered last, of tabs in which another did not. */
  const answering = new Map<number, readonly number[]>();

  return async function run(
    tabId: number,
    what: { readonly files: string[] } | { readonly func: () => unknown },
  ): Promise<Scripting.InjectionResult[]> {
    const runIn = (frames: { readonly allFrames: true } | { readonly frameIds: number[] }) =>
      browser.scripting.executeScript({ target: { tabId, ...frames }, ...what });
    const known = answering.get(tabId);
    if (known === undefined) {
      const late = new Promise<null>((resolve) => setTimeout(resolve, FRAMES_MS, null));
      const results = await Promise.race([runIn({ allFrames: true }), late]);
      if (results !== null) return results;
    }
    const { frameIds, all } = await whoAnswers(tabId, known);
    answering.set(tabId, frameIds);
    const forget = () => answering.delete(tabId);
    void all.then(forget, forget);
    return runIn({ frameIds });
  };
}

interface Answering {
  /** The main frame always is among them. */
  readonly frameIds: number[];
  /** Every frame has answered. */
  readonly all: Promise<unknown>;
}

/**
 * Has each frame speak for itself.
 * @param known once these have, no other is waited for
 */
async function whoAnswers(tabId: number, known?: readonly number[]): Promise<Answering> {
  const token = crypto.randomUUID();
  const heard = new Set<number>();
  const end = new AbortController();
  const enough = new Promise<void>((resolve) => {
    onMessage((message, { tab, frameId }) => {
      if (message === token && tab?.id === tabId && frameId !== undefined) heard.add(frameId);
      if (known?.every((it) => heard.has(it))) resolve();
      return undefined;
    }, end.signal);
    setTimeout(resolve, ANSWER_MS);
  });
  const target = { tabId, allFrames: true };
  const all = browser.scripting.executeScript({ target, func: speak, args: [token] });
  const results = await Promise.race([all, enough]).finally(() => end.abort());
  for (const { frameId } of results ?? []) heard.add(frameId);
  return { frameIds: [...heard.add(0)], all };
}

declare const chrome: { readonly runtime: { sendMessage(message: string): Promise<unknown> } };

/** Runs in a frame. */
const speak = (token: string): void => void chrome.runtime.sendMessage(token).catch(() => {});
