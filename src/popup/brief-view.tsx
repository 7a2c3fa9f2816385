/** The brief of an entity, in the popup. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { Brief } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { BriefBody } from '../ui/brief.tsx';
import { EntityHeading, KindBadge } from '../ui/entity.tsx';
import { Empty, Failure, Loading } from '../ui/states.tsx';
import { Opened } from './opened.tsx';
import type { View } from './state.ts';
import { type Loaded, useAnswer } from './use-answer.ts';

interface Props {
  readonly entity: EntityId;
  readonly shown: boolean;
  readonly backTo: string;
  readonly onBack: () => void;
  readonly onOpen: (view: View) => void;
}

export function BriefView({ entity, shown, backTo, onBack, onOpen }: Props) {
  const loaded = useAnswer(useCallback(() => callBackground('briefOf', { entity }), [entity]));
  return (
    <Opened label={t('popup.brief')} shown={shown} backTo={backTo} onBack={onBack}>
      <LoadedBrief loaded={loaded} onEntity={(entity) => onOpen({ type: 'brief', entity })} />
    </Opened>
  );
}

interface LoadedProps {
  readonly loaded: Loaded<Brief | null>;
  readonly onEntity: (entity: EntityId) => void;
}

function LoadedBrief({ loaded, onEntity }: LoadedProps) {
  switch (loaded.type) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failure message={t('brief.failed')} onRetry={loaded.retry} />;
    case 'answered':
      if (loaded.value === null) return <Empty>{t('brief.entityMissing')}</Empty>;
      return (
        <article aria-label={loaded.value.entity.name}>
          <KindBadge kind={loaded.value.entity.kind} />
          <EntityHeading entity={loaded.value.entity} />
          <BriefBody brief={loaded.value} onEntity={onEntity} />
        </article>
      );
  }
}
