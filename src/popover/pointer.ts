/** The pointer while the popover is open: whether it stays with the mention or the popover, and where it presses. */
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
  readonly root: ShadowRoot;
  /** The mention's line boxes. */
  readonly rects: () => readonly DOMRectReadOnly[];
  /** Whether something happened in another popover: a press there is none elsewhere. */
  readonly isOthers: (target: EventTarget | null) => boolean;
}

/** What a page must not take for a press on itself, and so close a menu or start a drag. */
const PRESSES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel'],
];

export function listenToPointer(
  { host, root, rects, isOthers }: Surroundings,
  actions: PointerActions,
  signal: AbortSignal,
): void {
  const isAtMention = ({ clientX: x, clientY: y }: MouseEvent) => isInside(rects(), { x, y });

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.target === host || isAtMention(event)) actions.enter();
    else actions.leave();
  };
  const onPress = (event: PointerEvent, touch: boolean) => {
    if (!event.isTrusted || (event.pointerType === 'touch') !== touch) return;
    if (event.target === host) actions.press();
    else if (!isAtMention(event) && !isOthers(event.target)) actions.dismiss();
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, options);
  // Over another frame no move is heard, but the crossing into it is; out of the window, only the leaving.
  window.addEventListener('pointerover', onMove, options);
  window.addEventListener(
    'pointerout',
    (event) => {
      if (event.isTrusted && event.relatedTarget === null) actions.leave();
    },
    options,
  );
  window.addEventListener('pointerdown', (event) => onPress(event, false), options);
  // A finger that comes down may be about to scroll: only a tap counts, and a tap ends in a click.
  window.addEventListener('click', (event) => onPress(event as PointerEvent, true), options);
  for (const type of PRESSES) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
}
