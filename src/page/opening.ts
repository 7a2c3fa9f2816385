/** Opens the popover for a mention that the reader points at, clicks or steps to, and closes it when the mention has gone. */
import type { PageCalls } from '../messages/page-calls.ts';
import type { PopoverTrigger } from '../messages/popover-port.ts';
import type { Result } from '../messages/protocol.ts';
import type { Theme } from '../model/settings.ts';
import { mentionAt } from './hit-test.ts';
import type { Place } from './hover-intent.ts';
import { liveRange, rectsOf } from './live-range.ts';
import type { Marks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import type { Door } from './popover-door.ts';
import type { PlacedMention } from './shelf.ts';
import { createStepper, type MentionStep, scrollTo } from './stepper.ts';

export interface OpeningOptions {
  readonly marks: Marks;
  readonly door: Door;
  readonly theme: () => Theme;
  readonly signal: AbortSignal;
}

export function openPopovers({ marks, door, theme, signal }: OpeningOptions) {
  const stepper = createStepper();
  let current: PlacedMention | null = null;

  function open(mention: PlacedMention, trigger: PopoverTrigger, point: Place | null): void {
    current = mention;
    stepper.stand(mention);
    const { entity, why, range } = mention;
    const node = range.startContainer;
    const request = { entity, why, node, trigger, point, theme: theme(), text: liveRange(range).toString() };
    // A popover that cannot be started now is started at the next wish.
    door.show({ ...request, rects: () => rectsOf(range) }).catch(() => {});
  }

  watchPointer<PlacedMention>({
    mentionAt: (hit) => (marks.shown().length > 0 ? mentionAt(hit, marks.shelf, marks.isShown) : null),
    onRest: (mention, at) => open(mention, 'hover', at),
    onLeave: door.leave,
    onClick: (mention, at) => open(mention, 'click', at),
    signal,
  });

  return {
    /** After the highlights have changed. */
    closeIfGone(): void {
      if (current === null || marks.isShown(current)) return;
      current = null;
      door.close();
    },
    step(wanted: MentionStep): Result<PageCalls['stepToMention']> {
      const found = stepper.step(marks.shown(), wanted);
      // Another frame may go on: there is one popover at a time.
      if (found === 'ended') door.close();
      if (typeof found === 'string') return found;
      scrollTo(found);
      open(found, 'keyboard', null);
      return 'moved';
    },
  };
}
