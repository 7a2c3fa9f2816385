/** A dot for each statement. Pointing at one shows both of its dots, and those of the same article. */
import { t } from '../../locales/texts.ts';
import { formatDate } from '../../ui/dates.ts';
import { markAt } from '../spatial.ts';
import { useMarks } from '../use-marks.ts';
import type { Dots } from './layout.ts';
import type { StatementMark } from './marks.ts';
import type { SpanZoom } from './use-span.ts';

/** How near the pointer must come to a dot, in CSS pixels. */
const REACH = 14;

interface Props {
  readonly dots: Dots<StatementMark>;
  /** Where the axis is, for either side. */
  readonly above: number;
  readonly below: number;
  readonly pointed: StatementMark | null;
  readonly onPoint: (mark: StatementMark | null) => void;
  readonly onOpen: (mark: StatementMark) => void;
  readonly onBeyond: SpanZoom['move'];
}

export function DotMarks({ dots, above, below, pointed, onPoint, onOpen, onBeyond }: Props) {
  const placed = [
    ...dots.above.map((dot) => ({ ...dot, y: above - dot.y })),
    ...dots.below.map((dot) => ({ ...dot, y: below + dot.y })),
  ].sort((a, b) => a.x - b.x || b.y - a.y);
  const controls = useMarks({
    marks: placed,
    at: (point) => placed[markAt(point, placed, REACH)] ?? null,
    onPoint: (dot) => onPoint(dot?.mark ?? null),
    onOpen: ({ mark }) => onOpen(mark),
    onBeyond,
  });
  return (
    <g {...controls.group}>
      <rect class="pn-ground" width="100%" height="100%" />
      {placed.map(({ mark, x, y }, index) => (
        <circle
          key={`${mark.what} ${mark.statement.id}`}
          class="pn-dot"
          data-what={mark.what}
          data-state={stateOf(mark, pointed)}
          cx={x}
          cy={y}
          r={dots.size / 2 - 1}
          {...controls.mark(index, labelOf(mark))}
        />
      ))}
    </g>
  );
}

type DotState = 'plain' | 'pointed' | 'same-article';

function stateOf({ statement }: StatementMark, pointed: StatementMark | null): DotState {
  if (pointed === null) return 'plain';
  if (pointed.statement.id === statement.id) return 'pointed';
  return pointed.statement.article.id === statement.article.id ? 'same-article' : 'plain';
}

function labelOf({ statement, what }: StatementMark): string {
  const { text, article, happened } = statement;
  const date = formatDate(what === 'reported' ? article.published.date : (happened ?? ''));
  return `${t(`panel.${what}`)}, ${date}: ${text}`;
}
