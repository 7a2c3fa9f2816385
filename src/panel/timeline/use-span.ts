/** Which days are in view: at first those on which something was reported, then whatever the reader zooms to. */
import { type ZoomTransform, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useZoom } from '../use-zoom.ts';
import type { Span } from './layout.ts';

/** In days: nearer than a week there is nothing more to see. */
const LEAST_DAYS = 7;

export interface SpanZoom {
  readonly span: Span;
  /** Around what stands there, else around the middle. */
  readonly zoomIn: (around?: { readonly x: number }) => void;
  readonly zoomOut: (around?: { readonly x: number }) => void;
  readonly show: (span: Span) => void;
  /** Moves on by half of what is in view, earlier or later. */
  readonly move: (way: 'ArrowLeft' | 'ArrowRight') => void;
}

interface Options {
  readonly whole: Span;
  /** What is in view at first, and again when it changes. */
  readonly first: Span;
  readonly width: number;
  readonly height: number;
}

export function useSpan(
  svg: RefObject<SVGSVGElement | null>,
  { whole, first, width, height }: Options,
): SpanZoom {
  const length = whole.to - whole.from;
  const extent = [1, Math.max(1, length / LEAST_DAYS)] as const;
  const zoom = useZoom(svg, { extent, size: { width: Math.max(width, 1), height } });
  const wanted = useRef(first);
  const show = (span: Span) => {
    wanted.current = span;
    zoom.to(transformFor(span, whole, width));
  };

  useEffect(() => show(first), [first.from, first.to, whole.from, whole.to]);
  // In a narrower panel the same days are in view.
  useEffect(() => show(wanted.current), [width]);
  const span = spanOf(zoom.transform, whole, Math.max(width, 1));
  useEffect(() => {
    if (width > 0) wanted.current = span;
  }, [zoom.transform]);

  const move = (way: 'ArrowLeft' | 'ArrowRight') => {
    const by = ((span.to - span.from) / 2) * (way === 'ArrowLeft' ? -1 : 1);
    show({ from: span.from + by, to: span.to + by });
  };
  return {
    span,
    zoomIn: (around) => zoom.in(around && { x: around.x, y: 0 }),
    zoomOut: (around) => zoom.out(around && { x: around.x, y: 0 }),
    show,
    move,
  };
}

function spanOf({ k, x }: ZoomTransform, whole: Span, width: number): Span {
  const length = whole.to - whole.from;
  const from = whole.from - ((x / k) * length) / width;
  return { from, to: from + length / k };
}

function transformFor({ from, to }: Span, whole: Span, width: number): ZoomTransform {
  const length = whole.to - whole.from;
  const k = Math.max(1, length / Math.max(to - from, LEAST_DAYS));
  const start = Math.min(Math.max(from, whole.from), whole.to - length / k);
  return zoomIdentity.translate(-((start - whole.from) / length) * width * k, 0).scale(k);
}
