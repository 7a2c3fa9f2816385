/** The statements behind a line of the net, and the two whom it connects. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { Brief, EntityCard } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { LoadedView } from '../ui/loaded-view.tsx';
import { SharedStatements } from '../ui/related.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { NamedList } from './named-list.tsx';
import type { OpenView } from './state.ts';

interface Props {
  readonly one: EntityId;
  readonly other: EntityId;
  readonly onOpen: OpenView;
}

export function LoadedRelation({ one, other, onOpen }: Props) {
  const loaded = useAnswer(useCallback(() => loadRelation(one, other), [one, other]));
  return (
    <LoadedView loaded={loaded} failed={t('panel.failed')} missing={t('panel.noConnections')}>
      {(relation) => <RelationPage {...relation} onOpen={onOpen} />}
    </LoadedView>
  );
}

interface Relation {
  readonly brief: Brief;
  readonly cards: readonly [EntityCard, EntityCard];
}

async function loadRelation(one: EntityId, other: EntityId): Promise<Relation | null> {
  const [brief, [first, second]] = await Promise.all([
    callBackground('briefOf', { entity: one }),
    callBackground('cardsOf', { entities: [one, other] }),
  ]);
  return brief && first && second ? { brief, cards: [first, second] } : null;
}

function RelationPage({ brief, cards, onOpen }: Relation & Pick<Props, 'onOpen'>) {
  const [one, other] = cards;
  const openBrief = (entity: EntityId) => onOpen({ type: 'brief', entity });
  return (
    <article aria-label={t('panel.connection')}>
      <header class="bs-heading">
        <h1 class="bs-name" dir="auto">
          {t('brief.relation', { one: one.name, other: other.name })}
        </h1>
      </header>
      <section class="bs-section">
        <h2 class="bs-label">{t('panel.bothNamed')}</h2>
        <SharedStatements brief={brief} other={other.id} onEntity={openBrief} />
      </section>
      <section class="bs-section">
        <h2 class="bs-label">{t('panel.named')}</h2>
        <NamedList named={cards} onEntity={openBrief} />
      </section>
    </article>
  );
}
