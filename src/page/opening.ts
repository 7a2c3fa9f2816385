/** Opens the popover for a mention that the reader points at, clicks or steps to, and closes it when the mention has gone. */
import type { PageCalls } from '../messages/page-calls.ts';
import type { PopoverRequest, PopoverTrigger } from '../messages/popover-port.ts';
import type { Params, Result } from '../messages/protocol.ts';
import type { Theme } from '../model/settings.ts';
import { mentionAt } from './hit-test.ts';
import type { Place } from './hover-intent.ts';
import { liveRange, rectsOf } from './live-range.ts';
import type { Marks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import { createPointingOut } from './pointing-out.ts';
import type { Door } from './popover-door.ts';
import type { PlacedMention } from './shelf.ts';
import { createStepper, type MentionStep, scrollTo } from './stepper.ts';

/**
 * How long a mention may be away before its popover closes, in milliseconds: a page that draws its text anew takes it off and puts it
 * back, and then it is read, in a storm of changes once a second, and asked about again, of a background that may have to wake first.
 */
const RETURN_MS = 3_000;

export type WantedMention = Params<PageCalls['showMention']>;

/** Where the popover is open. */
interface OpenPlace {
  mention: PlacedMention;
  readonly text: string;
  /** Where it stands, or where it stood last. */
  rects: readonly DOMRect[];
}

function rectsAt(place: OpenPlace): readonly DOMRect[] {
  const now = rectsOf(place.mention.range);
  if (now.length > 0) place.rects = now;
  return place.rects;
}

/** Empty where the page has just shortened the text, and we have not been told yet. */
function textOf({ range }: PlacedMention): string {
  try {
    return liveRange(range).toString();
  } catch {
    return '';
  }
}

export interface OpeningOptions {
  readonly marks: Marks;
  readonly door: Door;
  readonly theme: () => Theme;
  readonly signal: AbortSignal;
}

export function openPopovers({ marks, door, theme, signal }: OpeningOptions) {
  const stepper = createStepper();
  const pointOut = createPointingOut(signal);
  let current: OpenPlace | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(closing));

  function open(mention: PlacedMention, trigger: PopoverTrigger, point: Place | null): void {
    const place: OpenPlace = { mention, text: textOf(mention), rects: rectsOf(mention.range) };
    current = place;
    clearTimeout(closing);
    stepper.stand(mention);
    const { entity, why } = mention;
    const request: PopoverRequest = {
      entity,
      why,
      text: place.text,
      trigger,
      point,
      theme: theme(),
      rects: () => rectsAt(place),
      get node() {
        return place.mention.range.startContainer;
      },
    };
    // A popover that cannot be started now is started at the next wish.
    door.show(request).catch(() => {});
  }

  /** The page may have drawn its text anew: the mention that stands nearest to where this one stood is the same to a reader. */
  function findAgain({ mention, text, rects: [from] }: OpenPlace): PlacedMention | undefined {
    const distanceOf = ({ range }: PlacedMention) => {
      const [to] = rectsOf(range);
      return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : Number.POSITIVE_INFINITY;
    };
    const isSame = (it: PlacedMention) => it.entity === mention.entity && textOf(it) === text;
    return marks
      .shown()
      .filter(isSame)
      .sort((a, b) => distanceOf(a) - distanceOf(b))[0];
  }

  watchPointer<PlacedMention>({
    mentionAt: (hit) => (marks.shown().length > 0 ? mentionAt(hit, marks) : null),
    onRest: (mention, at) => open(mention, 'hover', at),
    onLeave: door.leave,
    onClick: (mention, at) => open(mention, 'click', at),
    signal,
  });

  return {
    /** After the highlights have changed: a popover whose mention has gone for good closes. */
    closeIfGone(): void {
      if (current === null || marks.isShown(current.mention)) return;
      const again = findAgain(current);
      clearTimeout(closing);
      if (again === undefined) {
        closing = setTimeout(() => {
          current = null;
          door.close();
        }, RETURN_MS);
        return;
      }
      current.mention = again;
      stepper.stand(again);
    },
    step(wanted: MentionStep): Result<PageCalls['stepToMention']> {
      const seen = marks.shown().filter(({ range }) => rectsOf(range).length > 0);
      const found = stepper.step(seen, wanted);
      // Another frame may go on: there is one popover at a time.
      if (found === 'ended') door.close();
      if (typeof found === 'string') return found;
      scrollTo(found);
      open(found, 'keyboard', null);
      return 'moved';
    },
    show({ entity, nth }: WantedMention): boolean {
      const found = marks.mentions().filter((it) => it.entity === entity)[nth];
      if (found === undefined) return false;
      stepper.stand(found);
      scrollTo(found);
      pointOut(found.range);
      return true;
    },
  };
}
