/** The pointer while the popover is open: whether it stays with the mention or the popover, and where it presses. */
import { type Ears, targetOf } from '../messages/gate.ts';
import { isInside } from './placement.ts';

export interface PointerActions {
  /** Over the mention or the popover. */
  readonly enter: () => void;
  readonly leave: () => void;
  /** Pressed inside the popover. */
  readonly press: () => void;
  /** Pressed elsewhere. */
  readonly dismiss: () => void;
}

interface Surroundings {
  readonly host: Element;
  /** The mention's line boxes. */
  readonly rects: () => readonly DOMRectReadOnly[];
  /** Whether something happened in another popover: a press there is none elsewhere. */
  readonly isOthers: (target: EventTarget | null) => boolean;
}

/** They take notice, and stop nothing. */
export function pointerEars({ host, rects, isOthers }: Surroundings, actions: PointerActions): Ears {
  const isAtMention = ({ clientX: x, clientY: y }: MouseEvent) => isInside(rects(), { x, y });
  const isTouch = ({ pointerType }: PointerEvent) => pointerType === 'touch';

  const follow = (event: PointerEvent) => {
    if (isTouch(event)) return;
    if (targetOf(event) === host || isAtMention(event)) actions.enter();
    else actions.leave();
  };
  const press = (event: PointerEvent) => {
    if (targetOf(event) === host) actions.press();
    else if (!isAtMention(event) && !isOthers(targetOf(event))) actions.dismiss();
  };
  return {
    pointermove: follow,
    // Over another frame no move is heard, but the crossing into it is; out of the window, only the leaving.
    pointerover: follow,
    pointerout: (event) => event.relatedTarget === null && actions.leave(),
    pointerdown: (event) => isTouch(event) || press(event),
    // A finger that comes down may be about to scroll: only a tap counts, and a tap ends in a click.
    click: (event) => isTouch(event) && press(event),
  };
}
