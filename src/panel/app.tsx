/** The panel beside the page: three tabs, and on top of each what was opened from it. */
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { useSettings } from '../tab/use-settings.ts';
import { OpenedView } from './opened-view.tsx';
import { PageTab } from './page-tab.tsx';
import { INITIAL_STATE, type PanelEvent, type PanelState, reduce } from './state.ts';
import { usePage } from './use-page.ts';
import { useWalk } from './use-walk.ts';

export function App() {
  const [state, send] = useReducer(reduce, INITIAL_STATE);
  const dispatch = useReturningFocus(state, send);
  const settings = useSettings();
  const page = usePage(settings.now);
  const walk = useWalk(page);
  useWayBack(state, dispatch);
  const depth = state.trail.length;

  return (
    <div class="bs-root pn-panel" data-theme={settings.now?.theme ?? 'auto'}>
      <main class="pn-main">
        <div class="pn-scroll" hidden={depth > 0}>
          <PageTab page={page} settings={settings} walk={walk} dispatch={dispatch} />
        </div>
        {state.trail.map((view, index) => (
          <OpenedView
            key={`${index} ${view.type === 'brief' ? view.entity : view.article}`}
            view={view}
            shown={index === depth - 1}
            first={index === 0}
            tab={state.tab}
            page={page}
            walk={walk}
            dispatch={dispatch}
          />
        ))}
      </main>
    </div>
  );
}

type Dispatch = (event: PanelEvent) => void;

/** Whoever comes back stands where they left. */
function useReturningFocus({ trail }: PanelState, send: Dispatch): Dispatch {
  const left = useRef<(Element | null)[]>([]);
  useEffect(() => {
    const [from] = left.current.splice(trail.length);
    if (from instanceof HTMLElement) from.focus();
  }, [trail.length]);
  return useCallback(
    (event) => {
      if (event.type === 'opened') left.current.push(document.activeElement);
      send(event);
    },
    [send],
  );
}

/** Escape, or Alt and the left arrow, lead a step back, wherever the focus is. */
function useWayBack({ trail }: PanelState, dispatch: Dispatch): void {
  useEffect(() => {
    if (trail.length === 0) return;
    const ended = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const leadsBack = event.key === 'Escape' || (event.altKey && event.key === 'ArrowLeft');
      if (!leadsBack || event.isComposing) return;
      event.preventDefault();
      dispatch({ type: 'went-back' });
    };
    document.addEventListener('keydown', onKeyDown, { signal: ended.signal });
    return () => ended.abort();
  }, [trail, dispatch]);
}
