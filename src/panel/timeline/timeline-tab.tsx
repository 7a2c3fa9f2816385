/** The corpus over time: a picture or a table of what was reported, and of when it happened. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../locales/texts.ts';
import { KINDS, type Kind } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Timeline } from '../../model/overview.ts';
import { Failure, Loading } from '../../ui/states.tsx';
import { KindFilter } from '../filters.tsx';
import { type Pick, Picker } from '../picker.tsx';
import { type Shape, Shaped } from '../picture-bar.tsx';
import { Scope, type ScopeChoice } from '../scope.tsx';
import type { OpenView } from '../state.ts';
import { TimelinePicture } from './picture.tsx';
import { TimelineTable } from './table.tsx';
import { type Filter, useTimeline } from './use-timeline.ts';

interface Props {
  /** Whom the page mentions. Must stay the same list for as long as it says the same. */
  readonly onPage: readonly EntityId[];
  readonly onOpen: OpenView;
}

export function TimelineTab({ onPage, onOpen }: Props) {
  const [kinds, setKinds] = useState<readonly Kind[]>(KINDS);
  const [scope, setScope] = useState<ScopeChoice>('everything');
  const [picked, setPicked] = useState<Pick | null>(null);
  const [shape, setShape] = useState<Shape>('picture');
  const filter = useFilter({ kinds, scope, picked, onPage });
  const { timeline, failed, retry, look } = useTimeline(filter);
  const views = { timeline, shape, onShape: setShape, onLook: look, onOpen };
  return (
    <>
      <header class="pn-title">
        <h1>{t('panel.timeline')}</h1>
        {timeline !== null && <p>{t('article.statements', { count: timeline.total })}</p>}
      </header>
      <div class="pn-filters">
        <Scope scope={scope} onChange={setScope} />
        <KindFilter offered={timeline?.kinds} kinds={kinds} onChange={setKinds} />
        <Picker label={t('panel.pickOne')} picked={picked} articles onPick={setPicked} />
      </div>
      {failed ? (
        <div class="pn-notice">
          <Failure message={t('panel.failed')} onRetry={retry} />
        </div>
      ) : (
        <TimelineView {...views} />
      )}
    </>
  );
}

interface FilterChoice {
  readonly kinds: readonly Kind[];
  readonly scope: ScopeChoice;
  readonly picked: Pick | null;
  readonly onPage: readonly EntityId[];
}

function useFilter({ kinds, scope, picked, onPage }: FilterChoice): Filter {
  const among = scope === 'page' ? onPage : null;
  return useMemo(
    () => ({
      kinds: [...kinds],
      entities: picked?.type === 'entity' ? [picked.entity.id] : among && [...among],
      article: picked?.type === 'article' ? picked.article.id : null,
    }),
    [kinds, picked, among],
  );
}

interface ViewProps {
  readonly timeline: Timeline | null;
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
  readonly onLook: (span: { from: number; to: number }) => void;
  readonly onOpen: OpenView;
}

function TimelineView({ timeline, shape, onShape, onLook, onOpen }: ViewProps) {
  if (timeline === null) {
    return (
      <div class="pn-notice">
        <Loading />
      </div>
    );
  }
  if (timeline.total === 0) return <p class="pn-notice bs-empty">{t('panel.noStatements')}</p>;
  return (
    <Shaped shape={shape} onShape={onShape}>
      {shape === 'picture' ? (
        <TimelinePicture timeline={timeline} onLook={onLook} onOpen={onOpen} />
      ) : (
        <TimelineTable timeline={timeline} onOpen={onOpen} />
      )}
    </Shaped>
  );
}
