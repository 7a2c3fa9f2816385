/**
 * Keys while the popover is open. Those typed inside it, and Escape from anywhere, are the popover's: the page hears neither that
 * they go down nor that they come up.
 */
import { type Ears, targetOf } from '../messages/gate.ts';
import { isPressKey } from '../ui/inline-button.tsx';
import { CONTROLS } from './focus.ts';
import { isArrow } from './mover.ts';

export interface KeyActions {
  readonly dismiss: () => void;
  /** Gives the focus back to the page, and stays open. */
  readonly leave: () => void;
  readonly back: () => void;
  /** Goes to the next popover. */
  readonly next: () => void;
  /** Moves it by an arrow key. */
  readonly move: (key: string) => void;
  /** Presses the control that has the focus. */
  readonly activate: () => void;
}

interface Surroundings {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly isKept: () => boolean;
  readonly taken: TakenKeys;
}

export type KeyAction = 'dismiss' | 'leave' | 'back' | 'next' | 'move' | 'activate' | 'swallow' | 'ignore';

export interface Key {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Whether the popover has the focus. */
  readonly inside: boolean;
  /** Whether it has it on a control. */
  readonly onControl: boolean;
  /** Whether it has it on the handle by which it is moved. */
  readonly onHandle: boolean;
  /** Whether the reader has put it aside: then it closes only when asked to, itself. */
  readonly kept: boolean;
  /** Whether Shift and Tab, or Tab, would leave it. */
  readonly atFirst: boolean;
  readonly atLast: boolean;
}

/** What a key does. Escape is the reader's from anywhere; every other key only inside. */
export function actionOf(pressed: Key): KeyAction {
  const { key, alt, inside, onControl, onHandle, kept } = pressed;
  if (key === 'Escape' && (inside || !kept)) return 'dismiss';
  if (!inside) return 'ignore';
  if (key === 'ArrowLeft' && alt) return 'back';
  if (key === 'F6') return 'next';
  if (onHandle && isArrow(key)) return 'move';
  // Left to the browser, the press would be a click without a place, of which nobody can tell what it is meant for.
  if (onControl && isPressKey(key)) return 'activate';
  // The popover comes last in the page's order of focus: leaving it returns to where the reader was.
  if (leaves(pressed)) return kept ? 'leave' : 'dismiss';
  return 'swallow';
}

const leaves = ({ key, shift, atFirst, atLast }: Key): boolean => key === 'Tab' && (shift ? atFirst : atLast);

/** Keys whose going down was a popover's: their coming up is, too, if it has closed meanwhile. */
export type TakenKeys = ReturnType<typeof createTakenKeys>;

export function createTakenKeys() {
  /** `KeyboardEvent.code` */
  const codes = new Set<string>();
  return {
    take: ({ code }: KeyboardEvent) => void codes.add(code),
    /** Every key event, before any popover hears of it. */
    hear(event: KeyboardEvent): void {
      if (event.type !== 'keydown' && codes.has(event.code)) event.stopImmediatePropagation();
      if (event.type !== 'keypress') codes.delete(event.code);
    },
  };
}

export function keyEars({ host, root, isKept, taken }: Surroundings, actions: KeyActions): Ears {
  return {
    keydown(event) {
      if (event.isComposing) return;
      const { key, altKey: alt, shiftKey: shift } = event;
      const inside = targetOf(event) === host;
      const action = actionOf({ key, alt, shift, inside, kept: isKept(), ...focusIn(root) });
      if (action === 'ignore') return;
      taken.take(event);
      event.stopImmediatePropagation();
      if (action === 'swallow') return;
      event.preventDefault();
      actions[action](key);
    },
  };
}

function focusIn(root: ShadowRoot): Pick<Key, 'onControl' | 'onHandle' | 'atFirst' | 'atLast'> {
  const controls = [...root.querySelectorAll(CONTROLS)].filter((it) => it.checkVisibility());
  const at = controls.indexOf(root.activeElement as Element);
  const onHandle = root.activeElement?.matches('.bs-card-move') ?? false;
  // The card itself has the focus when it has just opened, and comes before its controls.
  return { onControl: at >= 0, onHandle, atFirst: at <= 0, atLast: at === controls.length - 1 };
}
