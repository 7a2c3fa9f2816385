/**
 * Keys and focus while the popover is open. The listeners stand on the window, in the capture phase, so that a key typed inside
 * the popover is dealt with before the page hears of it; what the page registered there before the popover opened still comes
 * first.
 */
import { isPressKey } from '../ui/inline-button.tsx';
import { isArrow } from './mover.ts';

export interface KeyActions {
  readonly dismiss: () => void;
  readonly back: () => void;
  /** Goes to the next popover. */
  readonly next: () => void;
  /** Moves it by an arrow key. */
  readonly move: (key: string) => void;
  /** The focus came in: whoever brought it wants to stay. */
  readonly focus: () => void;
}

interface Surroundings {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly isKept: () => boolean;
  /** Whether something happened in another popover: that one deals with it. */
  readonly isOthers: (target: EventTarget | null) => boolean;
}

export type KeyAction = 'dismiss' | 'back' | 'next' | 'move' | 'activate' | 'swallow' | 'ignore';

export interface Key {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Whether the popover has the focus. */
  readonly inside: boolean;
  /** Whether it has it on a button that the browser does not know as one. */
  readonly onInlineButton: boolean;
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
  const { key, alt, inside, onInlineButton, onHandle, kept } = pressed;
  if (key === 'Escape' && (inside || !kept)) return 'dismiss';
  if (!inside) return 'ignore';
  if (key === 'ArrowLeft' && alt) return 'back';
  if (key === 'F6') return 'next';
  if (onHandle && isArrow(key)) return 'move';
  if (onInlineButton && isPressKey(key)) return 'activate';
  // The popover comes last in the page's order of focus: leaving it returns to where the reader was.
  return leaves(pressed) && !kept ? 'dismiss' : 'swallow';
}

const leaves = ({ key, shift, atFirst, atLast }: Key): boolean => key === 'Tab' && (shift ? atFirst : atLast);

/** Keeps what happens inside from the page, and turns keys into actions, until `signal` aborts. */
export function listenToKeys(
  { host, root, isKept, isOthers }: Surroundings,
  actions: KeyActions,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || isOthers(event.target)) return;
    const inside = event.target === host;
    const { key, altKey: alt, shiftKey: shift } = event;
    const focused = root.activeElement;
    const onInlineButton = focused?.role === 'button';
    const onHandle = focused?.matches('.bs-card-move') ?? false;
    const kept = isKept();
    const action = actionOf({ key, alt, shift, inside, onInlineButton, onHandle, kept, ...edgesOf(root) });
    if (action === 'ignore') return;
    event.stopImmediatePropagation();
    if (action === 'swallow') return;
    event.preventDefault();
    // Its own listener will not hear the key, which ends here.
    if (action === 'activate') (focused as HTMLElement).click();
    else actions[action](key);
  };
  window.addEventListener('keydown', onKey, options);
  const onFocus = (event: FocusEvent) => {
    if (event.isTrusted && event.target === host) actions.focus();
  };
  window.addEventListener('focusin', onFocus, options);

  const hush = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  // Focus too: a page's dialog would otherwise pull the focus back into itself.
  for (const type of ['keyup', 'keypress', 'focus', 'blur', 'focusin', 'focusout']) {
    window.addEventListener(type, hush, options);
  }
}

const CONTROLS = 'button, summary, [role="button"]';

function edgesOf(root: ShadowRoot): Pick<Key, 'atFirst' | 'atLast'> {
  const controls = [...root.querySelectorAll(CONTROLS)].filter((it) => it.checkVisibility());
  const at = controls.indexOf(root.activeElement as Element);
  // The card itself has the focus when it has just opened, and comes before its controls.
  return { atFirst: at <= 0, atLast: at === controls.length - 1 };
}
