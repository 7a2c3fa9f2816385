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
}

export function useMarks<M extends Place, O = never>({ marks, at: thingAt, onPoint, onOpen }: Options<M, O>) {
  const group = useRef<SVGGElement>(null);
  const [stop, setStop] = useState(0);
  const at = Math.max(0, Math.min(stop, marks.length - 1));

  function onKeyDown(event: KeyboardEvent): void {
    const here = marks[at];
    const next = moveInPicture(event.key, at, marks);
    if (isPressKey(event.key) && here !== undefined) onOpen(here);
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
        onPoint(marks[index] ?? null);
      },
    }),
  };
}
