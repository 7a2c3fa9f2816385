/** Bars, where statements are too many for a dot each: opening one shows its days alone. */
import { markAt } from '../spatial.ts';
import { useMarks } from '../use-marks.ts';
import { wordsOf } from './detail.tsx';
import type { Bar } from './layout.ts';
import type { SpanZoom } from './use-span.ts';

interface Props {
  readonly bars: readonly Bar[];
  /** Where the axis is, for either side. */
  readonly above: number;
  readonly below: number;
  readonly onPoint: (bar: Bar | null) => void;
  readonly onOpen: (bar: Bar) => void;
  readonly onBeyond: SpanZoom['move'];
}

export function Bars({ bars, above, below, onPoint, onOpen, onBeyond }: Props) {
  const marks = bars.map((bar) => ({ bar, x: bar.x + bar.width / 2, y: above }));
  const controls = useMarks({
    marks,
    // The pointer need only be over or under a bar.
    at: (point) => marks[markAt(point, marks, above)] ?? null,
    onPoint: (mark) => onPoint(mark?.bar ?? null),
    onOpen: ({ bar }) => onOpen(bar),
    onBeyond,
  });
  return (
    <g {...controls.group}>
      <rect class="pn-ground" width="100%" height="100%" />
      {bars.map((bar, index) => (
        <g key={bar.from} class="pn-bars" {...controls.mark(index, wordsOf(bar))}>
          <rect data-what="reported" x={bar.x} y={above - bar.above} width={bar.width} height={bar.above} />
          <rect data-what="happened" x={bar.x} y={below} width={bar.width} height={bar.below} />
        </g>
      ))}
    </g>
  );
}
