/** The timeline of a brief: a strip for the eye, and the same as a list for everybody. */
import { direction, t } from '../locales/texts.ts';
import type { StatementView } from '../model/brief.ts';
import type { StatementId } from '../model/ids.ts';
import { formatDate } from './dates.ts';
import { ChevronIcon } from './icons.tsx';
import { InferredNote } from './source-line.tsx';
import { type TimelinePoint, timelineOf } from './timeline.ts';

interface Props {
  readonly statements: readonly StatementView[];
  /** Shows the claims that hold some statements. */
  readonly onStatements: (statements: readonly StatementId[]) => void;
}

export function Timeline({ statements, onStatements }: Props) {
  const points = timelineOf(statements);
  if (points.length === 0) return null;
  return (
    <section class="bs-section">
      <h2 class="bs-label">{t('timeline.heading')}</h2>
      <Strip points={points} />
      <details class="bs-fold">
        <summary>
          <ChevronIcon />
          {t('timeline.asList')}
        </summary>
        <ol class="bs-timeline-list">
          {points.map((point) => (
            <li key={`${point.type} ${point.date}`} data-type={point.type}>
              <button type="button" class="bs-link" onClick={() => onStatements(point.statements)}>
                {wordsOf(point)}
              </button>
              {point.inferred && (
                <>
                  {' '}
                  <InferredNote />
                </>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function wordsOf({ type, date, articles }: TimelinePoint): string {
  const on = formatDate(date);
  return type === 'reported'
    ? t('timeline.reported', { date: on, count: articles })
    : t('timeline.happened', { date: on });
}

/** CSS pixels. */
const LANES = { happened: 12, reported: 32 } as const;
const HEIGHT = 44;
/** Radius of a dot, for one statement and at most: its area grows with the number. */
const DOT = { least: 3.5, most: 8 } as const;

/** What happened above the line, when it was reported below: larger for more statements. */
function Strip({ points }: { readonly points: readonly TimelinePoint[] }) {
  const ends = [points[0]!, points.at(-1)!];
  return (
    <div class="bs-timeline" aria-hidden="true">
      <svg class="bs-timeline-strip" height={HEIGHT} aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {points.map((point) => (
          <circle
            key={`${point.type} ${point.date}`}
            data-type={point.type}
            cx={`${100 * fromStart(point.at)}%`}
            cy={LANES[point.type]}
            r={Math.min(DOT.least * Math.sqrt(point.statements.length), DOT.most)}
          >
            <title>{wordsOf(point)}</title>
          </circle>
        ))}
      </svg>
      <p class="bs-timeline-ends">
        <span>{formatDate(ends[0]!.date)}</span>
        <Key points={points} />
        <span>{formatDate(ends[1]!.date)}</span>
      </p>
    </div>
  );
}

/** What the two sorts of dots mean; nothing where there is one sort. */
function Key({ points }: { readonly points: readonly TimelinePoint[] }) {
  if (points.every(({ type }) => type === points[0]!.type)) return null;
  return (
    <span class="bs-timeline-key">
      <i data-type="happened" /> {t('timeline.happenedKey')} <i data-type="reported" />{' '}
      {t('timeline.reportedKey')}
    </span>
  );
}

/** SVG counts from the left, whichever way the texts run. */
const fromStart = (at: number): number => (direction === 'rtl' ? 1 - at : at);
