/**
 * The marks of a picture as controls: Tab comes to one of them, the arrow keys lead on, Enter opens; the pointer finds the nearest.
 * Handed out as attributes, since SVG has no buttons of its own.
 */
import { useRef, useState } from 'preact/hooks';
import { isPressKey } from '../ui/inline-button.tsx';
import { markAt, moveInPicture, type Place } from './spatial.ts';

interface Options<M extends Place> {
  /** In the order of Home and End. Places in CSS pixels of the picture. */
  readonly marks: readonly M[];
  /** How near the pointer must come to a mark, in CSS pixels. */
  readonly reach: number;
  readonly onPoint: (mark: M | null) => void;
  readonly onOpen: (mark: M) => void;
}

export function useMarks<M extends Place>({ marks, reach, onPoint, onOpen }: Options<M>) {
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

  const markUnder = (event: MouseEvent): M | null => {
    const box = group.current?.ownerSVGElement?.getBoundingClientRect();
    const point = { x: event.clientX - (box?.x ?? 0), y: event.clientY - (box?.y ?? 0) };
    return marks[markAt(point, marks, reach)] ?? null;
  };

  return {
    /** For the element around the marks, which must cover the ground between them. */
    group: {
      ref: group,
      onKeyDown,
      onPointerMove: (event: PointerEvent) => onPoint(markUnder(event)),
      onPointerLeave: () => onPoint(null),
      onClick: (event: MouseEvent) => {
        const mark = markUnder(event);
        if (mark !== null) onOpen(mark);
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
