/**
 * The toolbar popup: a search field, below it the list or what was opened from it, at the foot the switches. Also the search in a tab
 * of its own, which is about no page.
 */
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { hasPanel, openPanel } from '../browser/panel.ts';
import { openOptionsPage } from '../browser/runtime.ts';
import { t } from '../locales/texts.ts';
import type { ArticleCard } from '../model/brief.ts';
import { usePreparing } from '../tab/use-preparing.ts';
import { useSettings } from '../tab/use-settings.ts';
import { Preparing } from '../ui/states.tsx';
import { ArticleView } from './article-view.tsx';
import { BriefView } from './brief-view.tsx';
import { OptionsIcon, PanelIcon } from './icons.tsx';
import { keyEvent } from './keys.ts';
import { ListView } from './list-view.tsx';
import type { Opening } from './opening.ts';
import { SearchField } from './search-field.tsx';
import { isSearching, type PopupEvent, type PopupState, reduce, type View } from './state.ts';
import { Switches } from './switches.tsx';
import { usePage } from './use-page.ts';
import { useRecent } from './use-recent.ts';
import { useSearch } from './use-search.ts';

interface Props {
  /** Whether it is about a tab: what its page mentions, and the switches for it. */
  readonly ofTab: boolean;
  readonly start: PopupState;
  readonly opening: Opening;
  /** Closes the popup, where it is one. */
  readonly close: () => void;
}

export function App({ ofTab, start, opening, close }: Props) {
  const [state, dispatch] = useReducer(reduce, start);
  const settings = useSettings(opening.settings);
  const preparing = usePreparing();
  const page = usePage({ ofTab, opening, settings: settings.now }, dispatch);
  const retrySearch = useSearch(state, dispatch);
  const recent = useRecent(state, opening.recent);
  const field = useRef<HTMLInputElement>(null);
  const view = state.trail.at(-1);
  useFocusInField(field, view);
  useFocusAfterFilters(field, state.filtersOpen);

  useKeys(state, dispatch, close);

  return (
    <Preparing value={preparing}>
      <div class="bs-root pp-popup" data-theme={settings.now?.theme ?? 'auto'}>
        <header class="pp-head">
          <SearchField state={state} dispatch={dispatch} field={field} />
          {hasPanel() && page.page !== null && <PanelButton tab={page.page.tab} close={close} />}
          <button
            type="button"
            class="pp-options"
            aria-label={t('popup.options')}
            title={t('popup.options')}
            onClick={() => void openOptionsPage()}
          >
            <OptionsIcon />
          </button>
        </header>
        <main class="pp-main">
          <div class="bs-scroll" hidden={view !== undefined}>
            <ListView
              state={state}
              dispatch={dispatch}
              page={page}
              settings={settings.now}
              retrySearch={retrySearch}
              recent={recent}
            />
          </div>
          {state.trail.map((view, depth) => (
            <OpenedView
              key={`${depth} ${keyOf(view)}`}
              view={view}
              shown={depth === state.trail.length - 1}
              backTo={depth > 0 ? t('action.back') : backLabel(state, ofTab)}
              onBack={() => dispatch({ type: 'went-back' })}
              onOpen={(opened) => dispatch({ type: 'opened', view: opened })}
              onNarrow={({ id, title }) =>
                dispatch({ type: 'narrowed', filter: { ...state.filter, article: id }, title })
              }
            />
          ))}
        </main>
        {ofTab && <Switches page={page.page} closed={page.contents?.type === 'closed'} settings={settings} />}
      </div>
    </Preparing>
  );
}

interface PanelButtonProps {
  readonly tab: number;
  readonly close: () => void;
}

/** The popup makes room for what it has opened. */
const PanelButton = ({ tab, close }: PanelButtonProps) => (
  <button
    type="button"
    class="pp-options"
    aria-label={t('panel.open')}
    title={t('panel.open')}
    onClick={() => void openPanel(tab).then(close)}
  >
    <PanelIcon />
  </button>
);

const keyOf = (view: View): string => (view.type === 'brief' ? view.entity : view.article);

function backLabel(state: PopupState, ofTab: boolean): string {
  if (isSearching(state)) return t('popup.backToResults', { query: state.query.trim() });
  return ofTab ? t('popup.onPage') : t('search.back');
}

interface OpenedProps {
  readonly view: View;
  /** Views below it stay as they were, scrolled where they were, out of sight. */
  readonly shown: boolean;
  readonly backTo: string;
  readonly onBack: () => void;
  readonly onOpen: (view: View) => void;
  readonly onNarrow: (article: ArticleCard) => void;
}

function OpenedView({ view, onNarrow, ...props }: OpenedProps) {
  switch (view.type) {
    case 'brief':
      return <BriefView entity={view.entity} {...props} />;
    case 'article':
      return <ArticleView article={view.article} statement={view.statement} onNarrow={onNarrow} {...props} />;
  }
}

/** The cursor is in the field when the popup opens, and again whenever the list comes back. */
function useFocusInField(field: { readonly current: HTMLInputElement | null }, view: View | undefined): void {
  useEffect(() => {
    if (view !== undefined) return;
    const focus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    const ended = new AbortController();
    field.current?.focus();
    // Firefox prepares the popup out of sight, and may forget the focus when it shows it.
    for (const event of ['focus', 'pageshow']) addEventListener(event, focus, { signal: ended.signal });
    document.addEventListener('visibilitychange', focus, { signal: ended.signal });
    return () => ended.abort();
  }, [field, view === undefined]);
}

/** Whoever closes the filters by Escape stood on one of them. */
function useFocusAfterFilters(field: { readonly current: HTMLInputElement | null }, open: boolean): void {
  useEffect(() => {
    if (!open && document.activeElement === document.body) field.current?.focus();
  }, [field, open]);
}

/** Keys count wherever the focus is, so that Escape also works after a click on nothing. */
function useKeys(state: PopupState, dispatch: (event: PopupEvent) => void, close: () => void): void {
  // Before the next key can come: an effect that waits for a frame would leave it to what was shown before.
  useLayoutEffect(() => {
    const ended = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const answer = keyEvent(event, state);
      if (answer === null) return;
      event.preventDefault();
      if (answer === 'close') close();
      else dispatch(answer);
    };
    document.addEventListener('keydown', onKeyDown, { signal: ended.signal });
    return () => ended.abort();
  }, [state, dispatch, close]);
}
