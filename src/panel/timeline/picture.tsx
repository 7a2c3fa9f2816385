/** The timeline as a picture, and below it what the mark says that is pointed at. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/texts.ts';
import type { StatementView } from '../../model/brief.ts';
import type { Timeline } from '../../model/overview.ts';
import { Drawing } from '../drawing.tsx';
import { ZoomButtons } from '../picture-bar.tsx';
import type { OpenView } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { Axis } from './axis.tsx';
import { Bars } from './bars.tsx';
import { BarDetail, StatementDetail } from './detail.tsx';
import { DotMarks } from './dot-marks.tsx';
import { type Bar, layBars, layDots, reportedSpan, type Span, wholeSpan } from './layout.ts';
import { marksOf, type StatementMark } from './marks.ts';
import { Outside } from './outside.tsx';
import { useSpan } from './use-span.ts';

/** Heights in CSS pixels: the piles of what was reported, the axis with its dates, the piles of what happened. */
const ABOVE = 236;
const AXIS = 26;
const BELOW = 66;
const TOP = 18;
const HEIGHT = TOP + ABOVE + AXIS + BELOW;

interface Props {
  readonly timeline: Timeline;
  readonly onLook: (span: Span) => void;
  readonly onOpen: OpenView;
}

export function TimelinePicture({ timeline, onLook, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const { days, statements } = timeline;
  const whole = useMemo(() => wholeSpan(days), [days]);
  const first = useMemo(() => reportedSpan(days), [days]);
  const { span, zoomIn, zoomOut, show, move } = useSpan(svg, { whole, first, width, height: HEIGHT });
  useEffect(() => onLook(span), [onLook, span.from, span.to]);

  const space = { width, above: ABOVE, below: BELOW };
  const marks = useMemo(() => statements && marksOf(statements), [statements]);
  const dots = useMemo(
    () => (marks === null || width === 0 ? null : layDots(marks, span, space)),
    [marks, span.from, span.to, width],
  );
  const bars = useMemo(
    () => (dots !== null || width === 0 ? [] : layBars(days, span, space)),
    [dots, days, span.from, span.to, width],
  );
  const [mark, setMark] = useState<StatementMark | null>(null);
  const [bar, setBar] = useState<Bar | null>(null);
  // Without a pointer to zoom around, it is the mark that the arrow keys have come to.
  const pointed =
    dots === null
      ? bars.find((it) => it === bar)
      : [...dots.above, ...dots.below].find((dot) => dot.mark === mark);
  const openStatement = ({ article, id }: StatementView) =>
    onOpen({ type: 'statement', article: article.id, statement: id });

  return (
    <>
      <ZoomButtons onIn={() => zoomIn(pointed)} onOut={() => zoomOut(pointed)} onWhole={() => show(whole)} />
      <div class="pn-picture" ref={frame}>
        <Drawing svg={svg} label={t('panel.timelinePicture')} width={width} height={HEIGHT}>
          <text class="pn-side" x={0} y={12}>
            {t('panel.reported')}
          </text>
          <text class="pn-side" x={0} y={HEIGHT - 4}>
            {t('panel.happened')}
          </text>
          <Axis span={span} width={width} top={TOP + ABOVE} height={AXIS} />
          {dots === null ? (
            <Bars
              bars={bars}
              above={TOP + ABOVE}
              below={TOP + ABOVE + AXIS}
              onPoint={setBar}
              onOpen={({ from, to }) => show({ from, to })}
              onBeyond={move}
            />
          ) : (
            <DotMarks
              dots={dots}
              above={TOP + ABOVE}
              below={TOP + ABOVE + AXIS}
              pointed={mark}
              onPoint={setMark}
              onOpen={({ statement }) => openStatement(statement)}
              onBeyond={move}
            />
          )}
        </Drawing>
        <Outside days={days} span={span} onShow={() => show(whole)} />
      </div>
      {dots === null ? <BarDetail bar={bar} /> : <StatementDetail mark={mark} />}
    </>
  );
}
