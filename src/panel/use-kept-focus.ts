/** Where the control that has the focus is drawn away, the focus goes to the one that comes in its place. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { OPENED } from '../ui/opened.tsx';

/** What Tab comes to. Of several that share a place, such as the marks of a picture, the one that stands for them. */
const CONTROLS = ':is(button, input, [tabindex]):not([tabindex="-1"])';
const FOLLOWING = Node.DOCUMENT_POSITION_FOLLOWING;

/** Not where a whole view goes: whoever comes back from it stands where they set out. */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = frame.current;
    if (root === null) return;
    const controls = () =>
      [...root.querySelectorAll<HTMLElement | SVGElement>(CONTROLS)].filter((it) => it.checkVisibility());
    let had: { readonly control: Element; readonly view: Element | null; readonly place: number } | null =
      null;

    const onFocusIn = ({ target: control }: FocusEvent) => {
      if (!(control instanceof Element)) return;
      const before = controls().filter((it) => it.compareDocumentPosition(control) & FOLLOWING);
      had = { control, view: control.closest(OPENED), place: before.length };
    };
    const onDrawn = () => {
      if (had === null || had.control.isConnected || had.view?.isConnected === false) return;
      if (document.activeElement === document.body)
        controls()
          .slice(0, had.place + 1)
          .at(-1)
          ?.focus();
      else had = null;
    };
    const observer = new MutationObserver(onDrawn);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocusIn);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', onFocusIn);
    };
  }, [frame]);
}
