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
          <text y={height / 2 + 4} text-anchor={anchorAt(x, width)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** No date is cut off at the edge. */
const anchorAt = (x: number, width: number) => (x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle');
