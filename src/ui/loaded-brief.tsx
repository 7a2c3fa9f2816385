/** A brief under its heading, or what stands there until it is known and where there is none. */
import { t } from '../locales/texts.ts';
import type { Brief } from '../model/brief.ts';
import { BriefBody } from './brief.tsx';
import { EntityHeading, KindBadge } from './entity.tsx';
import type { ChooseEntity } from './linked-text.tsx';
import { Empty, Failure, Loading } from './states.tsx';
import type { Loaded } from './use-answer.ts';

interface LoadedProps {
  readonly loaded: Loaded<Brief | null>;
  readonly onEntity: ChooseEntity;
}

export function LoadedBrief({ loaded, onEntity }: LoadedProps) {
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
