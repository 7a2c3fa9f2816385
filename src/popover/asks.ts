/** What the popover asks of the background. */
import { isConnected } from '../browser/runtime.ts';
import { callBackground, isFull } from '../messages/send.ts';
import type { Asks } from './card.ts';

export const asks: Asks = {
  async loadBrief(entity) {
    try {
      return { ok: true, brief: await callBackground('briefOf', { entity }) };
    } catch {
      return { ok: false, reason: isConnected() ? 'failed' : 'gone' };
    }
  },
  async correct(correction, on) {
    try {
      return { ok: true, correction: await callBackground('correct', { correction, on }) };
    } catch (error) {
      return { ok: false, isFull: isFull(error) };
    }
  },
};
