/** The list below the field: what the page mentions, or what was found; and what to say where there is neither. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { EntityId } from '../model/ids.ts';
import { NO_FILTER } from '../model/search.ts';
import type { Settings } from '../model/settings.ts';
import { Empty, Failure, Preparing, PreparingNotice } from '../ui/states.tsx';
import { Export } from './export.tsx';
import { Filters } from './filters.tsx';
import { PageNotice } from './page-notice.tsx';
import { RecentList } from './recent-list.tsx';
import { ArticleRow, EntityRow, StatementRow } from './result-row.tsx';
import type { Group, KeyedRow } from './rows.ts';
import { rowCount } from './rows.ts';
import {
  groupsOf,
  isNarrowed,
  isSearching,
  mentionsOnPage,
  type PopupEvent,
  type PopupState,
  viewOf,
} from './state.ts';
import type { PageState } from './use-page.ts';
import type { RecentSearches } from './use-recent.ts';

export const LIST_ID = 'list';
export const rowId = ({ key }: KeyedRow): string => key;

interface Props {
  readonly state: PopupState;
  readonly dispatch: (event: PopupEvent) => void;
  readonly page: PageState;
  readonly settings: Settings | null;
  readonly retrySearch: () => void;
  readonly recent: RecentSearches;
}

export function ListView({ state, dispatch, page, settings, retrySearch, recent }: Props) {
  const groups = groupsOf(state);
  const searching = isSearching(state);
  return (
    <>
      {(searching || isNarrowed(state)) && <Filters state={state} dispatch={dispatch} />}
      {!searching && <RecentList recent={recent} onSearch={(query) => dispatch({ type: 'typed', query })} />}
      <ListHeading state={state} />
      {!searching && groups.length > 0 && page.page !== null && <Export tab={page.page.tab} />}
      <List
        groups={groups}
        mentions={searching ? mentionsOnPage(state) : null}
        label={searching ? t('popup.results') : t('popup.onPage')}
        active={state.active}
        onPoint={(row) => dispatch({ type: 'pointed', row })}
        onChoose={(row) => dispatch({ type: 'opened', view: viewOf(row.result) })}
      />
      {searching ? (
        <SearchNotice state={state} dispatch={dispatch} retry={retrySearch} />
      ) : (
        <PageNotice page={page} settings={settings} empty={groups.length === 0} />
      )}
    </>
  );
}

/** Results speak for themselves to the eye; screen readers hear their heading as well. */
function ListHeading({ state }: { readonly state: PopupState }) {
  const count = rowCount(groupsOf(state));
  if (isSearching(state)) return <h1 class="bs-visually-hidden">{t('popup.results')}</h1>;
  if (count === 0) return <h1 class="bs-visually-hidden">{t('popup.onPage')}</h1>;
  return (
    <h1 class="pp-list-name">
      {t('popup.onPage')} <span class="pp-list-note">{t('popup.names', { count })}</span>
    </h1>
  );
}

interface NoticeProps {
  readonly state: PopupState;
  readonly dispatch: (event: PopupEvent) => void;
  readonly retry: () => void;
}

/** Says in words what eyes see in the list: how much was found, or that nothing was, or not yet. */
function SearchNotice({ state, dispatch, retry }: NoticeProps) {
  const { answer } = state;
  const preparing = useContext(Preparing);
  if (answer?.type === 'failed') return <Failure message={t('popup.searchFailed')} onRetry={retry} />;
  const count = answer === null ? null : rowCount(answer.groups);
  return (
    <div role="status">
      {answer === null && preparing && <PreparingNotice />}
      {count === 0 && answer !== null && (
        <Empty>
          <strong>{t('popup.nothingFound', { query: answer.query.trim() })}</strong>{' '}
          {isNarrowed(state) ? t('filter.nothingFound') : t('popup.nothingFoundHint')}
        </Empty>
      )}
      {count === 0 && isNarrowed(state) && (
        <button
          type="button"
          class="bs-button"
          onClick={() => dispatch({ type: 'narrowed', filter: NO_FILTER })}
        >
          {t('filter.searchAll')}
        </button>
      )}
      {count !== null && count > 0 && (
        <span class="bs-visually-hidden">{t('popup.resultCount', { count })}</span>
      )}
    </div>
  );
}

interface ListProps {
  readonly groups: readonly Group[];
  /** What the page mentions, where the list is of something else. */
  readonly mentions: ReadonlyMap<EntityId, number> | null;
  readonly label: string;
  readonly active: number;
  readonly onPoint: (row: number) => void;
  readonly onChoose: (row: KeyedRow) => void;
}

/** More rows than the toolbar's window has room for. */
const FIRST_SCREEN = 9;
/** Milliseconds after which a frame that was painted is on the screen: work that comes before it keeps it waiting. */
const SHOWN_MS = 50;

/** The first frame of a list has what is in view; all else is drawn once that is shown. */
function useFirstScreenFirst(groups: readonly Group[]): readonly Group[] {
  const [isShown, setShown] = useState(false);
  const hasRows = groups.length > 0;
  useEffect(() => {
    const shown = setTimeout(setShown, SHOWN_MS, hasRows);
    return () => clearTimeout(shown);
  }, [hasRows]);
  if (isShown) return groups;
  const inView = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ at }) => at < FIRST_SCREEN),
  }));
  return inView.filter(({ rows }) => rows.length > 0);
}

function List({ groups, mentions, label, active, onPoint, onChoose }: ListProps) {
  const drawn = useFirstScreenFirst(groups);
  return (
    <div id={LIST_ID} class="pp-list" role="listbox" aria-label={label} hidden={groups.length === 0}>
      {drawn.map(({ name, rows }) => (
        <fieldset key={name} aria-labelledby={`group-${name}`} class="pp-group">
          <div class="pp-group-name" id={`group-${name}`} role="presentation">
            {t(`kinds.${name}`)}
          </div>
          {rows.map((row) => (
            <Option
              key={row.key}
              row={row}
              mentions={mentions}
              active={row.at === active}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly row: KeyedRow;
  readonly mentions: ListProps['mentions'];
  readonly active: boolean;
  readonly onPoint: (row: number) => void;
  readonly onChoose: (row: KeyedRow) => void;
}

function Option({ row, mentions, active, onPoint, onChoose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The keyboard reaches an option through the field, which owns the focus (aria-activedescendant).
    <div
      ref={element}
      id={rowId(row)}
      class="bs-row pp-row"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onPointerMove={() => onPoint(row.at)}
      onClick={() => onChoose(row)}
      onKeyDown={(event) => event.key === 'Enter' && onChoose(row)}
    >
      <RowContent row={row} mentions={mentions} />
    </div>
  );
}

function RowContent({ row: { result, count }, mentions }: Pick<OptionProps, 'row' | 'mentions'>) {
  switch (result.type) {
    case 'entity':
      return <EntityRow result={result} count={count} alsoOnPage={mentions?.get(result.entity.id) ?? null} />;
    case 'article':
      return <ArticleRow result={result} />;
    case 'statement':
      return <StatementRow result={result} />;
  }
}
