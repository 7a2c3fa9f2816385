/**
 * Keys and focus while the popover is open. The listeners stand on the window, in the capture phase, so that a key typed inside
 * the popover is dealt with before the page hears of it; what the page registered there before the popover opened still comes
 * first.
 */
import { isPressKey } from '../ui/inline-button.tsx';

export interface KeyActions {
  readonly dismiss: () => void;
  readonly back: () => void;
  /** The focus came in: whoever brought it wants to stay. */
  readonly focus: () => void;
}

interface Surroundings {
  readonly host: Element;
  readonly root: ShadowRoot;
}

export type KeyAction = 'dismiss' | 'back' | 'activate' | 'swallow' | 'ignore';

export interface Key {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Whether the popover has the focus. */
  readonly inside: boolean;
  /** Whether it has it on a button that the browser does not know as one. */
  readonly onInlineButton: boolean;
  /** Whether Shift and Tab, or Tab, would leave it. */
  readonly atFirst: boolean;
  readonly atLast: boolean;
}

/** What a key does. Escape is the reader's from anywhere; every other key only inside. */
export function actionOf({ key, alt, shift, inside, onInlineButton, atFirst, atLast }: Key): KeyAction {
  if (key === 'Escape') return 'dismiss';
  if (!inside) return 'ignore';
  if (key === 'ArrowLeft' && alt) return 'back';
  if (onInlineButton && isPressKey(key)) return 'activate';
  // The popover comes last in the page's order of focus: leaving it returns to where the reader was.
  if (key === 'Tab' && (shift ? atFirst : atLast)) return 'dismiss';
  return 'swallow';
}

/** Keeps what happens inside from the page, and turns keys into actions, until `signal` aborts. */
export function listenToKeys({ host, root }: Surroundings, actions: KeyActions, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const inside = event.target === host;
    const { key, altKey: alt, shiftKey: shift } = event;
    const focused = root.activeElement;
    const onInlineButton = focused?.role === 'button';
    const action = actionOf({ key, alt, shift, inside, onInlineButton, ...edgesOf(root) });
    if (action === 'ignore') return;
    event.stopImmediatePropagation();
    if (action === 'swallow') return;
    event.preventDefault();
    // Its own listener will not hear the key, which ends here.
    if (action === 'activate') (focused as HTMLElement).click();
    else actions[action]();
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
