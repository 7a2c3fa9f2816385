/** The figures of the page benchmark as tables. */
import type { PageFigures } from '../page.ts';

/** One number, with what it may be `most` or must be `least` where there is a target. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
}

const shown = (value: number | null): string => {
  if (value === null || Number.isNaN(value)) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
};

const COLUMNS: readonly (readonly [string, (page: PageFigures) => string])[] = [
  ['page', ({ page }) => page],
  ['limit', ({ limit }) => shown(limit)],
  ['ours', ({ ours }) => shown(ours.total)],
  ['floor', ({ floor }) => shown(floor)],
  ['÷ limit', ({ ours, limit }) => shown(ours.total / limit)],
  ['slice', ({ ours }) => shown(ours.longest)],
  ['mark.js', ({ peer }) => shown(peer)],
  ['÷ ours', ({ ours, peer }) => shown(peer / ours.total)],
  ['frame', ({ firstFrame }) => shown(firstFrame)],
  ['view', ({ warm }) => shown(warm.inView)],
  ['last', ({ warm }) => shown(warm.last)],
  ['view cold', ({ cold }) => shown(cold.inView)],
  ['last cold', ({ cold }) => shown(cold.last)],
  ['paint', ({ rendering }) => shown(rendering)],
  ['heap KB', ({ heap }) => shown(heap / 1_024)],
  ['worlds KB', ({ worlds }) => shown(worlds / 1_024)],
  ['shift', ({ shift }) => shown(shift)],
  ['marks', ({ highlights }) => String(highlights)],
];

/** A row for each page. Milliseconds, but where a column says otherwise. */
export function printPages(pages: readonly PageFigures[]): void {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...pages.map((page) => COLUMNS.map(([, show]) => show(page))),
  ];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!));
  for (const row of rows) console.log(row.map(pad).join('  '));
}

export function printFigures(figures: readonly Figure[]): void {
  console.log();
  for (const figure of figures) {
    const { what, value, unit } = figure;
    console.log(`${what.padEnd(56)} ${shown(value).padStart(8)} ${unit.padEnd(22)} ${verdict(figure)}`);
  }
}

function verdict({ value, most, least }: Figure): string {
  if (most !== undefined) return `at most ${shown(most)}: ${value <= most ? 'met' : 'MISSED'}`;
  if (least !== undefined) return `at least ${shown(least)}: ${value >= least ? 'met' : 'MISSED'}`;
  return '';
}
