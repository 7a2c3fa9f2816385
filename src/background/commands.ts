/**
 * The keyboard shortcuts of the manifest, carried through the frames of the active tab as if they were one page: from the highlight
 * that the reader stands on, in whichever frame, over the ends of frames, and from the last back to the first.
 */

import { framesOf } from '../browser/frames.ts';
import { openPanel } from '../browser/panel.ts';
import { activeTab, type Frame } from '../browser/tabs.ts';
import type { PageCalls } from '../messages/page-calls.ts';
import type { Params, Result } from '../messages/protocol.ts';
import { callFrame } from '../messages/send.ts';

type Direction = Params<PageCalls['stepToMention']>['direction'];

/** Asks one frame for a step. */
export type AskFrame = (
  step: Params<PageCalls['stepToMention']>,
) => Promise<Result<PageCalls['stepToMention']>>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};

/** Milliseconds after which the next step begins all the same: a frame that is busy for good never answers. */
const PATIENCE_MS = 1_000;

const inTurn = createTurns(PATIENCE_MS);

export async function runCommand(command: string, tabId?: number): Promise<void> {
  // Before anything is waited for: browsers open it only while they still know of the key press.
  if (command === 'open-panel' && tabId !== undefined) return openPanel(tabId);
  const direction = DIRECTIONS[command];
  if (direction !== undefined) await inTurn(() => stepInActiveTab(direction));
}

/**
 * One after the other: of steps in quick succession, each begins where the one before has led.
 * @param patience milliseconds
 */
export function createTurns(patience: number): (step: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = last.then(step);
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    last = Promise.race([turn.catch(() => {}), late]);
    return turn;
  };
}

async function stepInActiveTab(direction: Direction): Promise<void> {
  const tab = await activeTab();
  if (tab !== null) await stepThrough((await framesOf(tab.id)).toSorted(byAge).map(toAsk), direction);
}

/** Always the same order, and the main frame, which is 0, first. */
const byAge = (a: Frame, b: Frame): number => a.frameId - b.frameId;

/** A frame without our script, or one that goes away just now, has nowhere to step to. */
const toAsk =
  (frame: Frame): AskFrame =>
  (step) =>
    callFrame(frame, 'stepToMention', step).catch(() => 'nowhere' as const);

export async function stepThrough(frames: readonly AskFrame[], direction: Direction): Promise<void> {
  for (const [index, ask] of frames.entries()) {
    const result = await ask({ direction, from: 'here' });
    if (result === 'moved') return;
    if (result === 'ended') return enterNext(frames, index, direction);
  }
  await firstToMove(frames, { direction, from: 'view' });
}

/** On into the other frames, and at last into the same one from its other end. */
async function enterNext(frames: readonly AskFrame[], index: number, direction: Direction): Promise<void> {
  const following = [...frames.slice(index + 1), ...frames.slice(0, index + 1)];
  const order = direction === 'next' ? following : [...following.slice(0, -1).reverse(), frames[index]!];
  await firstToMove(order, { direction, from: 'edge' });
}

async function firstToMove(frames: readonly AskFrame[], step: Parameters<AskFrame>[0]): Promise<void> {
  for (const ask of frames) if ((await ask(step)) === 'moved') return;
}
