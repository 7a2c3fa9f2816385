/** The panel beside the page: its tabs, and on top of each what was opened from it. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../model/ids.ts';
import { isOff } from '../tab/page.ts';
import { usePreparing } from '../tab/use-preparing.ts';
import { type SettingsState, useSettings } from '../tab/use-settings.ts';
import { Preparing } from '../ui/states.tsx';
import { ConnectionsTab } from './connections/connections-tab.tsx';
import { OpenedView } from './opened-view.tsx';
import { PageTab } from './page-tab.tsx';
import {
  INITIAL_STATE,
  type OpenView,
  PANEL_TABS,
  type PanelEvent,
  type PanelState,
  type PanelTab,
  reduce,
} from './state.ts';
import { panelId, Tabs, tabId } from './tabs.tsx';
import { TimelineTab } from './timeline/timeline-tab.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { type PageState, usePage } from './use-page.ts';
import { useWalk, type Walk } from './use-walk.ts';

export function App() {
  const [state, send] = useReducer(reduce, INITIAL_STATE);
  const dispatch = useReturningFocus(state, send);
  const settings = useSettings();
  const preparing = usePreparing();
  const page = usePage(settings.now);
  const walk = useWalk(page);
  useWayBack(state, dispatch);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const onOpen = useCallback(
    (view: Parameters<OpenView>[0]) => dispatch({ type: 'opened', view }),
    [dispatch],
  );
  const depth = state.trail.length;

  return (
    <Preparing value={preparing}>
      <div ref={root} class="bs-root pn-panel" data-theme={settings.now?.theme ?? 'auto'}>
        <header class="pn-head">
          <Tabs chosen={state.tab} onChoose={(tab) => dispatch({ type: 'tab-chosen', tab })} />
        </header>
        <main class="pn-main">
          {PANEL_TABS.map((tab) => (
            <TabPanel key={tab} tab={tab} chosen={state.tab === tab} covered={depth > 0}>
              <TabContent tab={tab} page={page} settings={settings} walk={walk} onOpen={onOpen} />
            </TabPanel>
          ))}
          {state.trail.map((view, index) => (
            <OpenedView
              key={`${index} ${JSON.stringify(view)}`}
              view={view}
              shown={index === depth - 1}
              first={index === 0}
              tab={state.tab}
              page={page}
              walk={walk}
              onBack={() => dispatch({ type: 'went-back' })}
              onOpen={onOpen}
            />
          ))}
        </main>
      </div>
    </Preparing>
  );
}

interface TabPanelProps {
  readonly tab: PanelTab;
  readonly chosen: boolean;
  /** By what was opened from it. */
  readonly covered: boolean;
  readonly children: ComponentChildren;
}

/** Begins when it is first chosen, and from then on stays as the reader left it. */
function TabPanel({ tab, chosen, covered, children }: TabPanelProps) {
  const [begun, setBegun] = useState(chosen);
  if (chosen && !begun) setBegun(true);
  return (
    <div
      class="bs-scroll"
      role="tabpanel"
      id={panelId(tab)}
      aria-labelledby={tabId(tab)}
      hidden={!chosen || covered}
    >
      {begun && children}
    </div>
  );
}

interface ContentProps {
  readonly tab: PanelTab;
  readonly page: PageState;
  readonly settings: SettingsState;
  readonly walk: Walk;
  readonly onOpen: OpenView;
}

function TabContent({ tab, page, settings, walk, onOpen }: ContentProps) {
  const onPage = useOnPage(page, settings);
  switch (tab) {
    case 'page':
      return <PageTab page={page} settings={settings} walk={walk} onOpen={onOpen} />;
    case 'timeline':
      return <TimelineTab onPage={onPage} onOpen={onOpen} />;
    case 'connections':
      return <ConnectionsTab onPage={onPage} onOpen={onOpen} />;
  }
}

/** Whom the page mentions: the same list until it mentions others. */
function useOnPage({ page, contents }: PageState, { now }: SettingsState): readonly EntityId[] {
  const isRead = contents?.type === 'read' && now !== null && !isOff(page, now);
  const ids = isRead ? contents.entities.map(({ entity }) => entity.id) : [];
  return useMemo(() => ids, [ids.join(' ')]);
}

type Dispatch = (event: PanelEvent) => void;

/** Whoever comes back stands where they left. */
function useReturningFocus({ trail }: PanelState, send: Dispatch): Dispatch {
  const left = useRef<(Element | null)[]>([]);
  useLayoutEffect(() => {
    const [from] = left.current.splice(trail.length);
    if (from instanceof HTMLElement || from instanceof SVGElement) from.focus();
  }, [trail.length]);
  return useCallback(
    (event) => {
      if (event.type === 'opened') left.current.push(document.activeElement);
      if (event.type === 'tab-chosen') left.current = [];
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
