/**
 * The popover's script, started in a frame on the first hover, click or key on a mention. Started again, after an update of the
 * extension, it takes the place of the earlier one.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isConnected } from '../src/browser/runtime.ts';
import { publishedPopover, publishPopover } from '../src/messages/popover-port.ts';
import { callBackground } from '../src/messages/send.ts';
import { createPopover, type LoadBrief } from '../src/popover/popover.ts';

const loadBrief: LoadBrief = async (entity) => {
  try {
    return { ok: true, brief: await callBackground('briefOf', { entity }) };
  } catch {
    return { ok: false, reason: isConnected() ? 'failed' : 'gone' };
  }
};

export default defineUnlistedScript(() => {
  publishedPopover()?.dispose();
  publishPopover(createPopover(loadBrief));
});
