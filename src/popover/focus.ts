/** The focus: what can have it in the popover, how it comes there, and how it goes back to where the reader was. */

/** What can be pressed, and reached by Tab. */
export const CONTROLS = 'button, summary, [role="button"]';

export interface FocusKeeper {
  take(card: HTMLElement): void;
  /** Only where the popover has the focus: a reader who went elsewhere stays there. */
  giveBack(): void;
  /** The same from a popover that stays open. */
  leave(): void;
  /**
   * Before something is drawn that has so many briefs below it. Where the reader has the focus in here, the returned function brings
   * it, once that is drawn, to where they went on from, on the way back; else to the card, if what had it was drawn away.
   */
  moveTo(depth: number): (card: HTMLElement) => void;
}

export function createFocusKeeper(root: ShadowRoot): FocusKeeper {
  let before: Element | null = null;
  /** What had the focus when the reader went on, one for each brief below the one in sight. */
  let left: (Element | null)[] = [];
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
      left = [];
    },
    leave() {
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
      focus(before);
    },
    moveTo(depth) {
      const active = root.activeElement;
      const from = left[depth] ?? null;
      left.length = Math.min(left.length, depth);
      while (left.length < depth) left.push(active);
      return (card) => {
        if (active === null) return;
        focus(from);
        // What lies below is out of sight, and has the focus still.
        if (!root.activeElement?.checkVisibility()) focus(card);
      };
    },
  };
}

/** The element with the focus, also inside the page's open shadow roots. */
function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
