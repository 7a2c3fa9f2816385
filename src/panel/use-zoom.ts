/**
 * Zooms and moves a picture: by dragging, by pinching or the wheel with Ctrl held (without it the wheel scrolls the panel, as
 * everywhere), and by buttons. At once, without a transition: nothing moves that the reader does not move.
 */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from './spatial.ts';

const BUTTON_STEP = 1.7;

export interface Zoom {
  readonly transform: ZoomTransform;
  /** Around a place of what is in view, else around its middle. */
  readonly in: (around?: Place) => void;
  readonly out: (around?: Place) => void;
  readonly to: (transform: ZoomTransform) => void;
  /** Brings a place of the picture at its natural size into the middle, as far as its frame allows. */
  readonly lookAt: (place: Place) => void;
}

export interface ZoomOptions {
  /** How far out and in, as factors. */
  readonly extent: readonly [number, number];
  /** Of the picture, in CSS pixels: it never leaves its frame. */
  readonly size: { readonly width: number; readonly height: number };
}

export function useZoom(svg: RefObject<SVGSVGElement | null>, { extent, size }: ZoomOptions): Zoom {
  const [transform, setTransform] = useState(zoomIdentity);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);

  useEffect(() => {
    if (svg.current === null) return;
    const ours = zoom<SVGSVGElement, unknown>()
      .filter((event: MouseEvent | WheelEvent) =>
        event.type === 'wheel' ? event.ctrlKey : event.button === 0,
      )
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    behavior.current = ours;
    // A double click is two clicks.
    const picture = select(svg.current).call(ours).on('dblclick.zoom', null);
    return () => void picture.on('.zoom', null);
  }, [svg]);

  useEffect(() => {
    const { width, height } = size;
    behavior.current
      ?.scaleExtent([...extent])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ]);
  }, [extent[0], extent[1], size.width, size.height]);

  const by = useCallback(
    (factor: number, around?: Place) => {
      if (svg.current === null) return;
      const point = around && ([around.x, around.y] as [number, number]);
      behavior.current?.scaleBy(select(svg.current), factor, point);
    },
    [svg],
  );
  const to = useCallback(
    (wanted: ZoomTransform) => {
      if (svg.current !== null) behavior.current?.transform(select(svg.current), wanted);
    },
    [svg],
  );
  const lookAt = useCallback(
    ({ x, y }: Place) => {
      if (svg.current !== null) behavior.current?.translateTo(select(svg.current), x, y);
    },
    [svg],
  );
  return {
    transform,
    in: (around) => by(BUTTON_STEP, around),
    out: (around) => by(1 / BUTTON_STEP, around),
    to,
    lookAt,
  };
}
