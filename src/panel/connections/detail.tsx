/** What was pointed at last: a name and whom it is reported with most, or a line and whom it connects. Its room is kept, so that nothing jumps. */
import { t } from '../../locales/texts.ts';
import type { EntityId } from '../../model/ids.ts';
import type { ConnectedEntity, Connection, Connections } from '../../model/overview.ts';
import { EntityLine } from '../../ui/entity.tsx';
import { InlineButton } from '../../ui/inline-button.tsx';
import type { OpenView } from '../state.ts';
import type { Pointed } from './pointing.ts';

/** As many as two lines hold. */
const NAMED = 4;

interface Props {
  readonly pointed: Pointed | null;
  readonly connections: Connections;
  readonly marked: ReadonlySet<EntityId>;
  readonly onOpen: OpenView;
}

export function NetDetail({ pointed, connections: { entities, connections }, marked, onOpen }: Props) {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const open = ({ a, b }: Connection) => onOpen({ type: 'relation', one: a, other: b });
  const hint = <p class="pn-detail pn-hint">{t('panel.netHint')}</p>;
  if (pointed === null) return hint;
  if (pointed.type === 'name') {
    const entity = known.get(pointed.id);
    const its = connections.filter(({ a, b }) => a === pointed.id || b === pointed.id);
    const partners = its.map((connection) => ({
      connection,
      name: known.get(connection.a === pointed.id ? connection.b : connection.a)!.name,
    }));
    return entity ? <NameDetail entity={entity} partners={partners} marked={marked} open={open} /> : hint;
  }
  const line = connections.find(({ a, b }) => a === pointed.a && b === pointed.b);
  if (line === undefined) return hint;
  const [one, other] = [known.get(line.a)!.name, known.get(line.b)!.name];
  return (
    <div class="pn-detail">
      <p dir="auto">{t('brief.relation', { one, other })}</p>
      <p class="pn-detail-dates">
        <InlineButton onPress={() => open(line)}>
          {t('brief.sharedStatements', { count: line.shared })}
        </InlineButton>
      </p>
    </div>
  );
}

interface NameProps {
  readonly entity: ConnectedEntity;
  /** Strongest first. */
  readonly partners: readonly { readonly connection: Connection; readonly name: string }[];
  readonly marked: ReadonlySet<EntityId>;
  readonly open: (connection: Connection) => void;
}

const NameDetail = ({ entity, partners, marked, open }: NameProps) => (
  <div class="pn-detail">
    <EntityLine entity={entity} />
    <p class="pn-detail-dates">
      <span>{t('article.statements', { count: entity.statements })}</span>
      <span>{t('panel.connected', { count: partners.length })}</span>
      {marked.has(entity.id) && <span>{t('panel.page')}</span>}
    </p>
    <p class="pn-partners">
      {partners.slice(0, NAMED).map(({ connection, name }) => (
        <span key={`${connection.a} ${connection.b}`} dir="auto">
          <InlineButton
            class="pn-table-link"
            label={`${name}, ${t('brief.sharedStatements', { count: connection.shared })}`}
            onPress={() => open(connection)}
          >
            {name} <span class="pn-shared">{connection.shared}</span>
          </InlineButton>
        </span>
      ))}
    </p>
  </div>
);
