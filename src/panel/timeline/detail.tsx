/** What the mark says that is pointed at. Its room is kept, so that nothing jumps. */
import { locale, t } from '../../locales/texts.ts';
import { formatDate } from '../../ui/dates.ts';
import { BareDate } from '../../ui/source-line.tsx';
import type { Bar } from './layout.ts';
import type { StatementMark } from './marks.ts';
import { dateOf } from './ticks.ts';

export function StatementDetail({ mark }: { readonly mark: StatementMark | null }) {
  if (mark === null) return <p class="pn-detail pn-hint">{t('panel.timelineHint')}</p>;
  const { text, article, happened } = mark.statement;
  return (
    <div class="pn-detail">
      <p class="pn-detail-dates">
        <span>
          <BareDate published={article.published} />
        </span>
        <span dir="auto">{article.publisher ?? t('source.publisherUnknown')}</span>
        {happened !== null && happened !== article.published.date && (
          <span>{t('source.happened', { date: formatDate(happened) })}</span>
        )}
      </p>
      <p class="pn-detail-text" dir="auto">
        {text}
      </p>
    </div>
  );
}

export const BarDetail = ({ bar }: { readonly bar: Bar | null }) => (
  <p class="pn-detail pn-hint">{bar === null ? t('panel.barsHint') : wordsOf(bar)}</p>
);

const days = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export const wordsOf = ({ from, to, reported, happened }: Bar): string =>
  t('panel.barSays', { dates: days.formatRange(dateOf(from), dateOf(to - 1)), reported, happened });
