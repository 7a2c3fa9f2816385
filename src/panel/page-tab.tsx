/** Whom the page mentions, by kind, in the order of the page or by weight. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { KINDS } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { byWeight, type PageEntity } from '../tab/mentions.ts';
import { isOff } from '../tab/page.ts';
import type { SettingsState } from '../tab/use-settings.ts';
import { EntityLine } from '../ui/entity.tsx';
import { moveBetween } from './arrow-keys.ts';
import { Choice } from './choice.tsx';
import { PageNotice } from './page-notice.tsx';
import type { OpenView } from './state.ts';
import type { PageState } from './use-page.ts';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly page: PageState;
  readonly settings: SettingsState;
  readonly walk: Walk;
  readonly onOpen: OpenView;
}

export function PageTab({ page, settings, walk, onOpen }: Props) {
  const entities = entitiesOf(page, settings);
  const [chosen, setChosen] = useState<EntityId | null>(null);
  if (entities.length === 0) return <PageNotice page={page} settings={settings} />;
  const choose = (found: PageEntity) => {
    setChosen(found.entity.id);
    walk.step(found);
    onOpen({ type: 'brief', entity: found.entity.id });
  };
  return <PageList entities={entities} chosen={chosen} onChoose={choose} />;
}

const entitiesOf = ({ page, contents }: PageState, { now }: SettingsState): readonly PageEntity[] =>
  contents?.type === 'read' && now !== null && !isOff(page, now) ? contents.entities : [];

type Order = 'byPlace' | 'byWeight';
const ORDERS = ['byPlace', 'byWeight'] as const;

interface ListProps {
  readonly entities: readonly PageEntity[];
  /** The one that was opened last. */
  readonly chosen: EntityId | null;
  readonly onChoose: (entity: PageEntity) => void;
}

function PageList({ entities, chosen, onChoose }: ListProps) {
  const [order, setOrder] = useState<Order>('byPlace');
  const groups = useMemo(() => groupsOf(entities, order), [entities, order]);
  const most = Math.max(...entities.map(({ count }) => count));
  const mentions = entities.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <header class="pn-title">
        <h1>{t('panel.page')}</h1>
        <p>
          {t('popup.names', { count: entities.length })} · {t('panel.mentions', { count: mentions })}
        </p>
        <Choice
          label={t('panel.order')}
          options={ORDERS.map((value) => ({ value, label: t(`panel.${value}`) }))}
          chosen={order}
          onChoose={setOrder}
        />
      </header>
      {groups.map(({ kind, members }) => (
        <section key={kind} class="pn-group" aria-labelledby={`group-${kind}`}>
          <h2 class="pn-group-name" id={`group-${kind}`}>
            {t(`kinds.${kind}`)} <span class="pn-group-count">{members.length}</span>
          </h2>
          <ul onKeyDown={moveBetween('.pn-row')}>
            {members.map((found) => (
              <li key={found.entity.id}>
                <Row
                  found={found}
                  share={found.count / most}
                  chosen={found.entity.id === chosen}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Kinds that the page does not mention have no group. */
function groupsOf(entities: readonly PageEntity[], order: Order) {
  const ordered = order === 'byWeight' ? byWeight(entities) : entities;
  const members = Map.groupBy(ordered, ({ entity }) => entity.kind);
  return KINDS.flatMap((kind) => {
    const found = members.get(kind);
    return found === undefined ? [] : [{ kind, members: found }];
  });
}

interface RowProps {
  readonly found: PageEntity;
  /** Of the count of the most mentioned name, 0 to 1. */
  readonly share: number;
  readonly chosen: boolean;
  readonly onChoose: (entity: PageEntity) => void;
}

function Row({ found, share, chosen, onChoose }: RowProps) {
  const { entity, count } = found;
  return (
    <button type="button" class="bs-row pn-row" data-chosen={chosen} onClick={() => onChoose(found)}>
      <EntityLine entity={entity} />
      <span class="pn-weight" data-kind={entity.kind}>
        <span class="bs-visually-hidden">, {t('popup.mentions', { count })}</span>
        <span class="pn-count" aria-hidden="true">
          {count}
        </span>
        <span class="pn-bar" aria-hidden="true">
          <i style={{ inlineSize: `${100 * share}%` }} />
        </span>
      </span>
    </button>
  );
}
