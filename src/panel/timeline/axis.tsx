/** The axis between what was reported and what happened, with the dates written in it. */
import type { Span } from './layout.ts';
import { ticksOf } from './ticks.ts';

interface Props {
  readonly span: Span;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

export function Axis({ span, width, top, height }: Props) {
  if (width === 0) return null;
  return (
    <g class="pn-axis" transform={`translate(0 ${top})`}>
      <path d={`M0 0.5H${width}M0 ${height - 0.5}H${width}`} />
      {ticksOf(span, width).map(({ x, text }) => (
        <g key={text + x} transform={`translate(${x} 0)`}>
          <path d={`M0 0v4M0 ${height}v-4`} />
          {isWhole(x, width) && (
            <text y={height / 2 + 4} text-anchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** A date at the edge, which would be cut off, is left out. */
const isWhole = (x: number, width: number): boolean => x >= EDGE && x <= width - EDGE;
/** About half the width of a date, in CSS pixels. */
const EDGE = 18;
