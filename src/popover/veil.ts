/**
 * Keeps from the page what happens inside the popover. An event that reaches a listener of the page says where in the popover the
 * reader is; in Firefox it even hands out the nodes, from a closed shadow tree or not. So none gets further than the gate
 * (`page/gate.ts`), not even to the popover's own elements: what the browser does of itself it does all the same, and a press is
 * made anew, as an event that does not leave the shadow tree.
 *
 * In Chromium a page can have a selection grow into closed shadow trees (`Selection.modify`) and then read it as text. So the text can
 * be selected only from when the reader presses the pointer on it until nothing of it is selected.
 */
import { targetOf } from '../messages/gate.ts';
import { CONTROLS } from './focus.ts';

interface Surroundings {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly stage: HTMLElement;
}

export interface Veil {
  /** Takes the event from the page if it is about the inside. */
  cover(event: Event): void;
  /** Presses an element of the popover. */
  press(element: Element): void;
}

export function createVeil({ host, root, stage }: Surroundings): Veil {
  /** Where the pointer last came down. */
  let pressed: Element | null = null;

  const elementAt = ({ clientX, clientY }: MouseEvent): Element | null => {
    const element = root.elementFromPoint(clientX, clientY);
    return root.contains(element) ? element : null;
  };

  function onClick(event: MouseEvent): void {
    const element = elementAt(event);
    const from = pressed ?? element;
    pressed = null;
    // One that assistive technology makes may have no place: its own way is then the only one.
    if (element === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    // As between any two elements: what goes down on one control and up on another presses neither.
    if (controlAround(element) === controlAround(from)) press(element);
  }

  return {
    press,
    cover(event) {
      // A press that began inside may end anywhere.
      if (event.type === 'pointerup' && String(getSelection()) === '')
        stage.removeAttribute('data-selecting');
      if (targetOf(event) !== host) {
        if (carriesInside(event, host)) makeAnew(event);
        return;
      }
      if (event.type === 'pointerdown') {
        pressed = elementAt(event as MouseEvent);
        stage.setAttribute('data-selecting', '');
      }
      if (event.type === 'click') onClick(event as MouseEvent);
      else event.stopImmediatePropagation();
    },
  };
}

/** To elements, a click is a click, whoever makes it: `<summary>` folds, and our own listeners hear it. */
const press = (element: Element): void =>
  void element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

const controlAround = (element: Element | null) => element?.closest(CONTROLS);

/** In Firefox, what the pointer leaves is told which node it has come to, and so is every event that is made meanwhile. */
const carriesInside = (event: Event, host: Element): event is MouseEvent =>
  event instanceof MouseEvent && event.relatedTarget === host && 'explicitOriginalTarget' in event;

/** The page must hear that the pointer has left its element: by an event that is made when that one is over. */
function makeAnew(event: MouseEvent): void {
  event.stopImmediatePropagation();
  const Type = event instanceof PointerEvent ? PointerEvent : MouseEvent;
  const target = targetOf(event);
  setTimeout(() => target?.dispatchEvent(new Type(event.type, event)));
}
