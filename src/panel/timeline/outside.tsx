/** What lies before and behind the days in view, and the way to it. */
import { t } from '../../locales/texts.ts';
import type { DayCount } from '../../model/overview.ts';
import type { Span } from './layout.ts';

interface Props {
  readonly days: readonly DayCount[];
  readonly span: Span;
  readonly onShow: () => void;
}

export function Outside({ days, span, onShow }: Props) {
  const before = countOf(days.filter(({ day }) => day + 1 < span.from));
  const behind = countOf(days.filter(({ day }) => day >= span.to));
  return (
    <div class="pn-outside">
      {before > 0 && (
        <button type="button" onClick={onShow}>
          {t('panel.earlier', { count: before })}
        </button>
      )}
      {behind > 0 && (
        <button type="button" class="pn-later" onClick={onShow}>
          {t('panel.later', { count: behind })}
        </button>
      )}
    </div>
  );
}

const countOf = (days: readonly DayCount[]): number =>
  days.reduce((sum, { reported, happened }) => sum + reported + happened, 0);
