/** Goes through the highlights of one frame with the keyboard. The background leads from frame to frame. */
import type { PageCalls } from '../messages/page-calls.ts';
import type { Params } from '../messages/protocol.ts';
import { parentOf } from './elements.ts';
import { rectsOf } from './live-range.ts';
import type { PlacedMention } from './shelf.ts';

export type MentionStep = Params<PageCalls['stepToMention']>;
type Direction = MentionStep['direction'];

export type Stepper = ReturnType<typeof createStepper>;

export function createStepper() {
  let current: PlacedMention | undefined;

  /** @returns the mention to go to; where there is none, why */
  function follow(
    shown: readonly PlacedMention[],
    direction: Direction,
  ): PlacedMention | 'ended' | 'nowhere' {
    const index = shown.indexOf(current!);
    return index < 0 ? 'nowhere' : (shown[index + (direction === 'next' ? 1 : -1)] ?? 'ended');
  }

  return {
    /** Steps start from here: the reader has looked at this mention. */
    stand(mention: PlacedMention): void {
      current = mention;
    },
    /**
     * @param shown in document order
     * @returns like `stepToMention` the mention, or why there is none. Behind the end, the reader stands nowhere
     */
    step(
      shown: readonly PlacedMention[],
      { direction, from }: MentionStep,
    ): PlacedMention | 'ended' | 'nowhere' {
      const edge = direction === 'next' ? 0 : shown.length - 1;
      const found =
        from === 'here'
          ? follow(shown, direction)
          : (shown[from === 'edge' ? edge : firstStep(shown, direction)] ?? 'nowhere');
      current = typeof found === 'string' ? undefined : found;
      return found;
    },
  };
}

/** The first highlight that is not above the viewport; backwards, the last that is not below it. Else the nearest there is. */
function firstStep(shown: readonly PlacedMention[], direction: Direction): number {
  const topOf = ({ range }: PlacedMention) => rectsOf(range)[0]?.top ?? Number.NEGATIVE_INFINITY;
  const index =
    direction === 'next'
      ? shown.findIndex((mention) => topOf(mention) >= 0)
      : shown.findLastIndex((mention) => topOf(mention) < innerHeight);
  if (index >= 0) return index;
  return direction === 'next' ? shown.length - 1 : 0;
}

/** Brings a mention into view, in whatever scrolls around it. At once: the popover is placed where it comes to rest. */
export function scrollTo({ range }: PlacedMention): void {
  if (isInView(range)) return;
  parentOf(range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [rect] = rectsOf(range);
  // A paragraph may be longer than the viewport.
  if (rect && !isInView(range)) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
}

const isInView = (range: StaticRange): boolean =>
  rectsOf(range).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
