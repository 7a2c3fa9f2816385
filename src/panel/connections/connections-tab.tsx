/** Who is reported with whom: a picture or a table of the net that the statements make. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../locales/texts.ts';
import { KINDS, type Kind } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Connections } from '../../model/overview.ts';
import { Failure, Loading } from '../../ui/states.tsx';
import { KindFilter } from '../filters.tsx';
import { type Pick, Picker } from '../picker.tsx';
import { type Shape, Shaped } from '../picture-bar.tsx';
import { Scope, type ScopeChoice } from '../scope.tsx';
import type { OpenView } from '../state.ts';
import { NetPicture } from './picture.tsx';
import { NetTable } from './table.tsx';
import { useConnections } from './use-connections.ts';

/** How much is drawn: as much as can be told apart at a glance, and as much as can be at all. */
const FEW = { entities: 24, connections: 60 };
const MANY = { entities: 100, connections: 300 };

interface Props {
  /** Whom the page mentions. Must stay the same list for as long as it says the same. */
  readonly onPage: readonly EntityId[];
  readonly onOpen: OpenView;
}

export function ConnectionsTab({ onPage, onOpen }: Props) {
  const [kinds, setKinds] = useState<readonly Kind[]>(KINDS);
  const [scope, setScope] = useState<ScopeChoice>('everything');
  const [picked, setPicked] = useState<Pick | null>(null);
  const [least, setLeast] = useState(1);
  const [shape, setShape] = useState<Shape>('picture');
  const [limits, setLimits] = useState(FEW);
  const among = scope === 'page' ? onPage : null;
  const choice = useMemo(
    () => ({
      kinds: [...kinds],
      around: picked?.type === 'entity' ? [picked.entity.id] : among && [...among],
      least,
      limits,
    }),
    [kinds, picked, among, least, limits],
  );
  const { connections, failed, retry } = useConnections(choice);
  const marked = useMemo(() => new Set(onPage), [onPage]);
  return (
    <>
      <header class="pn-title">
        <h1>{t('panel.connections')}</h1>
        {connections !== null && <p>{t('popup.names', { count: connections.found.entities })}</p>}
      </header>
      <div class="pn-filters">
        <Scope scope={scope} onChange={setScope} />
        <KindFilter offered={connections?.kinds} kinds={kinds} onChange={setKinds} />
        <Picker label={t('panel.pickName')} picked={picked} articles={false} onPick={setPicked} />
        {connections !== null && (
          <Least least={least} strongest={connections.strongest} onChange={setLeast} />
        )}
      </div>
      {failed ? (
        <div class="pn-notice">
          <Failure message={t('panel.failed')} onRetry={retry} />
        </div>
      ) : (
        <NetView
          connections={connections}
          marked={marked}
          many={limits === MANY}
          onMany={(many) => setLimits(many ? MANY : FEW)}
          shape={shape}
          onShape={setShape}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

interface LeastProps {
  readonly least: number;
  readonly strongest: number;
  readonly onChange: (least: number) => void;
}

const Least = ({ least, strongest, onChange }: LeastProps) => (
  <label class="pn-least">
    <span class="pn-least-words">{t('panel.least', { count: least })}</span>
    <input
      class="pn-least-slider"
      type="range"
      min={1}
      max={Math.max(strongest, least, 2)}
      value={least}
      onInput={(event) => onChange(Number(event.currentTarget.value))}
    />
  </label>
);

interface ViewProps {
  readonly connections: Connections | null;
  readonly marked: ReadonlySet<EntityId>;
  readonly many: boolean;
  readonly onMany: (many: boolean) => void;
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
  readonly onOpen: OpenView;
}

function NetView({ connections, many, onMany, shape, onShape, ...props }: ViewProps) {
  if (connections === null) {
    return (
      <div class="pn-notice">
        <Loading />
      </div>
    );
  }
  if (connections.connections.length === 0)
    return <p class="pn-notice bs-empty">{t('panel.noConnections')}</p>;
  const note = <LeftOut connections={connections} many={many} onMany={onMany} />;
  return (
    <Shaped shape={shape} onShape={onShape}>
      {shape === 'picture' ? (
        <NetPicture connections={connections} note={note} {...props} />
      ) : (
        <>
          <NetTable connections={connections} {...props} />
          {note}
        </>
      )}
    </Shaped>
  );
}

interface LeftOutProps {
  readonly connections: Connections;
  readonly many: boolean;
  readonly onMany: (many: boolean) => void;
}

/** A net that is cut says so, and can be drawn with more. */
function LeftOut({ connections: { entities, connections, found }, many, onMany }: LeftOutProps) {
  const isCut = found.connections > connections.length;
  // Also while fewer were asked for and have not come yet.
  const isLong = connections.length > FEW.connections || entities.length > FEW.entities;
  if (!isCut && !many && !isLong) return null;
  return (
    <p class="pn-left-out">
      {isCut && t('panel.leftOut', { shown: connections.length, count: found.connections })}{' '}
      <button type="button" class="bs-link" onClick={() => onMany(!many)}>
        {many ? t('panel.drawFewer') : t('panel.drawMore')}
      </button>
    </p>
  );
}
