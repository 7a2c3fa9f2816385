/**
 * The popover's script, started in a frame on the first hover, click or key on a mention. Started again, after an update of the
 * extension, it takes the place of the earlier one.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publishedPopover, publishPopover } from '../src/messages/popover-port.ts';
import { asks } from '../src/popover/asks.ts';
import { createPopover } from '../src/popover/popover.ts';

export default defineUnlistedScript(() => {
  publishedPopover()?.dispose();
  publishPopover(createPopover(asks));
});
