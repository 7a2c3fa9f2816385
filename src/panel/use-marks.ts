/**
 * The marks of a picture as controls: Tab comes to one of them, the arrow keys lead on, Enter opens; the pointer finds the nearest.
 * Handed out as attributes, since SVG has no buttons of its own.
 */
import { useRef, useState } from 'preact/hooks';
import { isPressKey } from '../ui/inline-button.tsx';
import { moveInPicture, type Place } from './spatial.ts';

interface Options<M extends Place, O> {
  /** In the order of Home and End. Places in CSS pixels of the picture. */
  readonly marks: readonly M[];
  /** What is at a point of the picture: a mark, or something else that can be opened, but by the pointer alone. */
  readonly at: (point: Place) => M | O | null;
  readonly onPoint: (it: M | O | null) => void;
  readonly onOpen: (it: M | O) => void;
  /** The keyboard has come to a mark, which may lie out of sight. */
  readonly onReach?: ((mark: M) => void) | undefined;
  /** An arrow key that leads on, but to no mark in view: which way. */
  readonly onBeyond?: ((way: 'ArrowLeft' | 'ArrowRight') => void) | undefined;
}

/** The element counts: its place among the marks changes when others come into view. */
function indexOf(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null;
  return mark == null ? null : Number(mark);
}

const isSideways = (key: string): key is 'ArrowLeft' | 'ArrowRight' =>
  key === 'ArrowLeft' || key === 'ArrowRight';

export function useMarks<M extends Place, O = never>({ marks, at: thingAt, ...on }: Options<M, O>) {
  const { onPoint, onOpen, onReach, onBeyond } = on;
  const group = useRef<SVGGElement>(null);
  const [stop, setStop] = useState(0);
  const at = Math.max(0, Math.min(stop, marks.length - 1));

  function onKeyDown(event: KeyboardEvent): void {
    const from = indexOf(event.target) ?? at;
    const here = marks[from];
    const next = moveInPicture(event.key, from, marks);
    if (isPressKey(event.key) && here !== undefined) onOpen(here);
    else if (next === from && isSideways(event.key)) onBeyond?.(event.key);
    else if (next !== null) group.current?.querySelector<SVGElement>(`[data-mark="${next}"]`)?.focus();
    else return;
    event.preventDefault();
  }

  const under = (event: MouseEvent): M | O | null => {
    const box = group.current?.ownerSVGElement?.getBoundingClientRect();
    return thingAt({ x: event.clientX - (box?.x ?? 0), y: event.clientY - (box?.y ?? 0) });
  };

  return {
    /** For the element around the marks, which must cover the ground between them. */
    group: {
      ref: group,
      onKeyDown,
      onPointerMove: (event: PointerEvent) => onPoint(under(event)),
      onPointerLeave: () => onPoint(null),
      onClick: (event: MouseEvent) => {
        const it = under(event);
        if (it !== null) onOpen(it);
      },
    },
    mark: (index: number, label: string) => ({
      role: 'button' as const,
      // In small letters: attributes of SVG are told apart by them, and Firefox knows no other.
      tabindex: index === at ? 0 : -1,
      'aria-label': label,
      'data-mark': index,
      onFocus: () => {
        setStop(index);
        const mark = marks[index];
        if (mark === undefined) return;
        onPoint(mark);
        onReach?.(mark);
      },
    }),
  };
}
