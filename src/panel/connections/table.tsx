/** The net as a table: each connection a row, the strongest first. */
import { t } from '../../locales/texts.ts';
import type { EntityCard } from '../../model/brief.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Connections } from '../../model/overview.ts';
import { KindIcon } from '../../ui/icons.tsx';
import { InlineButton } from '../../ui/inline-button.tsx';
import type { OpenView } from '../state.ts';

interface Props {
  readonly connections: Connections;
  readonly marked: ReadonlySet<EntityId>;
  readonly onOpen: OpenView;
}

export function NetTable({ connections: { entities, connections }, marked, onOpen }: Props) {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: EntityId) => (
    <Name
      entity={known.get(id)!}
      onPage={marked.has(id)}
      onPress={() => onOpen({ type: 'brief', entity: id })}
    />
  );
  return (
    <table class="pn-table">
      <caption class="bs-visually-hidden">{t('panel.connections')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panel.name')}</th>
          <th scope="col">{t('panel.reportedWith')}</th>
          <th scope="col" class="pn-number">
            {t('kinds.statement')}
          </th>
        </tr>
      </thead>
      <tbody>
        {connections.map(({ a, b, shared }) => (
          <tr key={`${a} ${b}`}>
            <td>{nameOf(a)}</td>
            <td>{nameOf(b)}</td>
            <td class="pn-number">
              <InlineButton
                class="pn-table-link"
                label={t('brief.sharedStatements', { count: shared })}
                onPress={() => onOpen({ type: 'relation', one: a, other: b })}
              >
                {shared}
              </InlineButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NameProps {
  readonly entity: EntityCard;
  readonly onPage: boolean;
  readonly onPress: () => void;
}

const Name = ({ entity, onPage, onPress }: NameProps) => (
  <span class="pn-table-name" data-kind={entity.kind} dir="auto">
    <KindIcon kind={entity.kind} />
    <span>
      <InlineButton class="pn-table-link" onPress={onPress}>
        {entity.name}
      </InlineButton>
      {onPage && <span class="pn-table-note">{t('panel.page')}</span>}
    </span>
  </span>
);
