/** The focus: what can have it in the popover, how it comes there, and how it goes back to where the reader was. */

/** What can be pressed, and reached by Tab. */
export const CONTROLS = 'button, summary, [role="button"]';

export interface FocusKeeper {
  take(card: HTMLElement): void;
  /** Only where the popover has the focus: a reader who went elsewhere stays there. */
  giveBack(): void;
  /** After the control that had the focus was drawn away. */
  keep(card: HTMLElement, had: boolean): void;
}

export function createFocusKeeper(root: ShadowRoot): FocusKeeper {
  let before: Element | null = null;
  const focus = (element: Element | null) => {
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.focus({ preventScroll: true });
  };
  return {
    take(card) {
      if (root.activeElement === null) before = activeElement();
      focus(card);
    },
    giveBack() {
      if (root.activeElement !== null) focus(before);
      before = null;
    },
    keep(card, had) {
      if (had && root.activeElement === null) focus(card);
    },
  };
}

/** The element with the focus, also inside the page's open shadow roots. */
function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
