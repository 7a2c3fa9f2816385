/** The timeline as a table: what the picture shows, for whoever reads it better in rows. */
import { t } from '../../locales/texts.ts';
import type { Timeline } from '../../model/overview.ts';
import { formatDate } from '../../ui/dates.ts';
import { InlineButton } from '../../ui/inline-button.tsx';
import { BareDate } from '../../ui/source-line.tsx';
import type { OpenView } from '../state.ts';
import { dateOf } from './ticks.ts';

interface Props {
  readonly timeline: Timeline;
  readonly onOpen: OpenView;
}

export const TimelineTable = ({ timeline, onOpen }: Props) =>
  timeline.statements === null ? (
    <DayTable days={timeline.days} />
  ) : (
    <StatementTable statements={timeline.statements} onOpen={onOpen} />
  );

interface StatementsProps {
  readonly statements: NonNullable<Timeline['statements']>;
  readonly onOpen: OpenView;
}

const StatementTable = ({ statements, onOpen }: StatementsProps) => (
  <table class="pn-table">
    <caption class="bs-visually-hidden">{t('panel.timeline')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('panel.reported')}</th>
        <th scope="col">{t('panel.statement')}</th>
      </tr>
    </thead>
    <tbody>
      {statements.map(({ id, text, article, happened }) => (
        <tr key={id}>
          <td>
            <BareDate published={article.published} />
            <span class="pn-table-note" dir="auto">
              {article.publisher ?? t('source.publisherUnknown')}
            </span>
          </td>
          <td dir="auto">
            <InlineButton
              class="pn-table-link"
              onPress={() => onOpen({ type: 'statement', article: article.id, statement: id })}
            >
              {text}
            </InlineButton>
            {happened !== null && happened !== article.published.date && (
              <span class="pn-table-note">{t('source.happened', { date: formatDate(happened) })}</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const DayTable = ({ days }: Pick<Timeline, 'days'>) => (
  <table class="pn-table">
    <caption class="bs-visually-hidden">{t('panel.timeline')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('panel.day')}</th>
        <th scope="col">{t('panel.reported')}</th>
        <th scope="col">{t('panel.happened')}</th>
      </tr>
    </thead>
    <tbody>
      {days.map(({ day, reported, happened }) => (
        <tr key={day}>
          <th scope="row">{formatDate(dateOf(day).toISOString().slice(0, 10))}</th>
          <td>{reported}</td>
          <td>{happened}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
