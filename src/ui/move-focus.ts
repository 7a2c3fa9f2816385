/** Moves the focus, and with it a screen reader, to something that a press has brought up. */
export function moveFocus(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  // Text takes the focus only when told to, and never by Tab.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  // At the top, where the eye goes on: it may be taller than what there is to see it in.
  element.scrollIntoView({ block: 'start' });
}
