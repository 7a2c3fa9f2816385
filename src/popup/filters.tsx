/** What a search is narrowed to: a line that says so, and the choices behind it. It lasts as long as the popup. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { ArticleCard } from '../model/brief.ts';
import type { ArticleId } from '../model/ids.ts';
import { NO_FILTER, RESULT_KINDS, type ResultKind, type SearchFilter } from '../model/search.ts';
import { formatDate } from '../ui/dates.ts';
import { KindIcon } from '../ui/icons.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { FilterIcon } from './icons.tsx';
import { isNarrowed, type PopupEvent, type PopupState } from './state.ts';

const PANEL_ID = 'filters';
/** As many as a list to choose from can have; older ones are narrowed to from their own view. */
const MAX_ARTICLES = 50;
/** What the corpus lacks goes when that is known. */
const NOT_YET_KNOWN: Offered = { kinds: RESULT_KINDS, articles: [] };

interface Offered {
  readonly kinds: readonly ResultKind[];
  readonly articles: readonly ArticleCard[];
}

interface Props {
  readonly state: PopupState;
  readonly dispatch: (event: PopupEvent) => void;
}

export function Filters({ state, dispatch }: Props) {
  const { filter, filtersOpen } = state;
  // Asked while the reader still types, so that no choice moves from under the pointer.
  const asked = useAnswer(useCallback(() => callBackground('filterChoices', { limit: MAX_ARTICLES }), []));
  return (
    <div class="pp-filters">
      <div class="pp-filter-bar">
        <Summary state={state} />
        {isNarrowed(state) && (
          <button
            type="button"
            class="pp-filter-clear"
            onClick={() => dispatch({ type: 'narrowed', filter: NO_FILTER })}
          >
            {t('filter.clear')}
          </button>
        )}
        <button
          type="button"
          class="pp-filter-toggle"
          aria-expanded={filtersOpen}
          aria-controls={PANEL_ID}
          data-active={isNarrowed(state)}
          onClick={() => dispatch({ type: 'filters-toggled' })}
        >
          <FilterIcon />
          {t('filter.open')}
        </button>
      </div>
      {filtersOpen && (
        <fieldset id={PANEL_ID} class="pp-filter-panel">
          <legend class="bs-visually-hidden">{t('filter.open')}</legend>
          <Choices
            offered={asked.type === 'answered' ? asked.value : NOT_YET_KNOWN}
            filter={filter}
            chosenTitle={state.filterTitle}
            narrow={(change, title) =>
              dispatch({
                type: 'narrowed',
                filter: { ...filter, ...change },
                ...(title === undefined ? {} : { title }),
              })
            }
          />
        </fieldset>
      )}
    </div>
  );
}

/** In words what is left; nothing where nothing is left out. */
function Summary({ state: { filter, filterTitle } }: { readonly state: PopupState }) {
  const { kinds, article } = filter;
  const within = article === null ? [] : [t('filter.inArticle', { title: filterTitle ?? '' })];
  const parts = [...kinds.map((kind) => t(`kinds.${kind}`)), ...within, ...daysOf(filter)];
  return <p class="pp-filter-summary">{parts.join(' · ')}</p>;
}

function daysOf({ from, to }: SearchFilter): string[] {
  if (from !== null && to !== null)
    return [t('filter.between', { from: formatDate(from), to: formatDate(to) })];
  if (from !== null) return [t('filter.since', { date: formatDate(from) })];
  return to === null ? [] : [t('filter.until', { date: formatDate(to) })];
}

interface ChoicesProps {
  readonly offered: Offered;
  readonly filter: SearchFilter;
  readonly chosenTitle: string | null;
  readonly narrow: (change: Partial<SearchFilter>, title?: string) => void;
}

function Choices({ offered: { kinds, articles }, filter, chosenTitle, narrow }: ChoicesProps) {
  const toggled = (kind: ResultKind): ResultKind[] =>
    RESULT_KINDS.filter((it) => filter.kinds.includes(it) !== (it === kind));
  return (
    <>
      <fieldset class="pp-filter-kinds" aria-label={t('filter.kinds')}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="pp-filter-kind"
            data-kind={kind}
            aria-pressed={filter.kinds.includes(kind)}
            onClick={() => narrow({ kinds: toggled(kind) })}
          >
            {kind !== 'article' && kind !== 'statement' && <KindIcon kind={kind} />}
            {t(`kinds.${kind}`)}
          </button>
        ))}
      </fieldset>
      <ArticleChoice articles={articles} filter={filter} chosenTitle={chosenTitle} narrow={narrow} />
      <div class="pp-filter-days">
        <Day label={t('filter.from')} day={filter.from} onDay={(from) => narrow({ from })} />
        <Day label={t('filter.to')} day={filter.to} onDay={(to) => narrow({ to })} />
      </div>
    </>
  );
}

interface ArticleChoiceProps extends Omit<ChoicesProps, 'offered'> {
  readonly articles: readonly ArticleCard[];
}

function ArticleChoice({ articles, filter, chosenTitle, narrow }: ArticleChoiceProps) {
  const chosen = filter.article !== null && !articles.some(({ id }) => id === filter.article);
  const choose = (id: string) => {
    const title = articles.find((it) => it.id === id)?.title;
    narrow({ article: id === '' ? null : (id as ArticleId) }, title);
  };
  return (
    <select
      class="pp-filter-input"
      aria-label={t('filter.article')}
      value={filter.article ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{t('filter.anyArticle')}</option>
      {chosen && <option value={filter.article ?? ''}>{chosenTitle}</option>}
      {articles.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

const Day = ({ label, day, onDay }: DayProps) => (
  <label class="pp-filter-row">
    <span>{label}</span>
    <input
      class="pp-filter-input"
      type="date"
      // Four digits for the year: the field takes six otherwise.
      max="9999-12-31"
      value={day ?? ''}
      onInput={({ currentTarget }) => onDay(currentTarget.value === '' ? null : currentTarget.value)}
    />
  </label>
);
