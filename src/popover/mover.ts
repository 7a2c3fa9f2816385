/** Moves a popover that was put aside: the pointer drags its bar, the arrow keys move it from its handle. */
import { direction } from '../locales/texts.ts';
import { targetOf } from '../messages/gate.ts';
import { MARGIN, type Point, type Slot, within } from './slots.ts';

/** CSS pixels for a press of an arrow key. */
const STEP = 32;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

export const isArrow = (key: string): boolean => Object.hasOwn(ARROWS, key);

interface Surroundings {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly card: () => HTMLElement;
}

export type Mover = ReturnType<typeof createMover>;

export function createMover({ host, root, card }: Surroundings) {
  let place: Point | null = null;
  /** Once the reader has moved it, it stays where it was put. */
  let moved = false;
  /** From the pointer to the card's corner, while it is dragged. */
  let grip: Point | null = null;

  function put(wanted: Point): void {
    const { offsetWidth: width, offsetHeight: height } = card();
    place = within(wanted, { width, height }, { width: widthBesideBars(), height: innerHeight });
    card().style.translate = `${place.x}px ${place.y}px`;
  }

  const isOnBar = ({ clientX, clientY }: MouseEvent): boolean => {
    const element = root.elementFromPoint(clientX, clientY);
    const handle = element?.closest('button');
    return element?.closest('.bs-card-bar') != null && (handle == null || handle.matches('.bs-card-move'));
  };

  return {
    standIn({ top, height }: Slot): void {
      card().style.maxHeight = `${height}px`;
      card().style.visibility = 'visible';
      const x = direction === 'rtl' ? MARGIN : widthBesideBars() - card().offsetWidth - MARGIN;
      put(moved && place !== null ? place : { x, y: top });
    },
    /** `pointerdown`, `pointermove`, `pointerup` and `pointercancel`, from anywhere in the frame. */
    drag(event: PointerEvent): void {
      if (event.type === 'pointerdown') {
        if (targetOf(event) !== host || event.button !== 0 || !isOnBar(event) || place === null) return;
        grip = { x: place.x - event.clientX, y: place.y - event.clientY };
        // Under the hand it follows at once.
        card().style.transition = 'none';
      } else if (grip !== null && event.type === 'pointermove' && event.buttons !== 0) {
        moved = true;
        put({ x: event.clientX + grip.x, y: event.clientY + grip.y });
      } else if (grip !== null) {
        grip = null;
        card().style.transition = '';
      }
    },
    step(key: string): void {
      const by = ARROWS[key];
      if (by === undefined || place === null) return;
      moved = true;
      put({ x: place.x + by.x, y: place.y + by.y });
    },
  };
}

/** CSS pixels of the viewport without the page's scroll bar, under which a card would lie. */
function widthBesideBars(): number {
  const { width = innerWidth, scale = 1 } = visualViewport ?? {};
  return width * scale;
}
