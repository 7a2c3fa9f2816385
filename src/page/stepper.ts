/** Goes through the highlights with the keyboard: from the one shown last, or from the first that is in view. */
import { rectsOf } from './live-range.ts';
import type { PlacedMention } from './shelf.ts';

export type Direction = 'next' | 'previous';

export type Stepper = ReturnType<typeof createStepper>;

export function createStepper() {
  let current: PlacedMention | null = null;
  let isOver = false;

  return {
    /** Steps start from here: the reader has looked at this mention. */
    stand(mention: PlacedMention): void {
      current = mention;
    },
    /**
     * @param shown in document order
     * @returns null behind the last (before the first), so that another frame may go on; the step after that starts over
     */
    step(shown: readonly PlacedMention[], direction: Direction): PlacedMention | null {
      const index = current === null ? -1 : shown.indexOf(current);
      const by = direction === 'next' ? 1 : -1;
      const start = isOver ? (by > 0 ? 0 : shown.length - 1) : firstStep(shown, direction);
      current = shown[index < 0 ? start : index + by] ?? null;
      isOver = current === null;
      return current;
    },
  };
}

/** The first highlight that is not above the viewport; backwards, the last that is not below it. Else the nearest there is. */
function firstStep(shown: readonly PlacedMention[], direction: Direction): number {
  const topOf = ({ range }: PlacedMention) => rectsOf(range)[0]?.top ?? Number.NEGATIVE_INFINITY;
  if (direction === 'previous') {
    return Math.max(
      0,
      shown.findLastIndex((mention) => topOf(mention) < innerHeight),
    );
  }
  const index = shown.findIndex((mention) => topOf(mention) >= 0);
  return index < 0 ? shown.length - 1 : index;
}

/** Brings a mention into view, in whatever scrolls around it. At once: the popover is placed where it comes to rest. */
export function scrollTo({ range }: PlacedMention): void {
  if (isInView(range)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = rectsOf(range)[0];
  // A paragraph may be longer than the viewport.
  if (rect !== undefined && !isInView(range)) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}

const isInView = (range: StaticRange): boolean =>
  rectsOf(range).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
