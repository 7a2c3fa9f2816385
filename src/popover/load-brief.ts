/** Where the popover has its briefs from. */
import { isConnected } from '../browser/runtime.ts';
import { callBackground } from '../messages/send.ts';
import type { LoadBrief } from './popover.ts';

export const loadBrief: LoadBrief = async (entity) => {
  try {
    return { ok: true, brief: await callBackground('briefOf', { entity }) };
  } catch {
    return { ok: false, reason: isConnected() ? 'failed' : 'gone' };
  }
};
