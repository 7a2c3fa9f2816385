/** How wide an element is, in CSS pixels, and whenever that changes. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** 0 until it is known, and while the element is out of sight. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0;
      // Out of sight it is nothing; what was drawn stays as it was.
      if (now > 0) setWidth(Math.round(now));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
