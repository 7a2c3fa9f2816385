/** Opens the popover for a mention that the reader points at, clicks or steps to, and closes it when the mention has gone. */
import type { PopoverTrigger } from '../messages/popover-port.ts';
import type { Theme } from '../model/settings.ts';
import { mentionAt } from './hit-test.ts';
import type { Place } from './hover-intent.ts';
import { liveRange, rectsOf } from './live-range.ts';
import type { Marks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import type { Door } from './popover-door.ts';
import type { PlacedMention } from './shelf.ts';
import { createStepper, type Direction, scrollTo } from './stepper.ts';

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
    /** @returns false where there is no highlight to go to */
    step(direction: Direction): boolean {
      const shown = marks.shown();
      const isAlone = window === top && window.length === 0;
      // Without other frames to go on in, the end is followed by the beginning.
      const mention = stepper.step(shown, direction) ?? (isAlone ? stepper.step(shown, direction) : null);
      if (mention === null) return false;
      scrollTo(mention);
      open(mention, 'keyboard', null);
      return true;
    },
  };
}
