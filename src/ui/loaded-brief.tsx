/** A brief under its heading, or what stands there until it is known and where there is none. */
import { t } from '../locales/texts.ts';
import type { Brief } from '../model/brief.ts';
import { BriefBody } from './brief.tsx';
import { EntityHeading, KindBadge } from './entity.tsx';
import type { ChooseEntity } from './linked-text.tsx';
import { LoadedView } from './loaded-view.tsx';
import type { Loaded } from './use-answer.ts';

interface LoadedProps {
  readonly loaded: Loaded<Brief | null>;
  readonly onEntity: ChooseEntity;
}

export function LoadedBrief({ loaded, onEntity }: LoadedProps) {
  return (
    <LoadedView loaded={loaded} failed={t('brief.failed')} missing={t('brief.entityMissing')}>
      {(brief) => (
        <article aria-label={brief.entity.name}>
          <KindBadge kind={brief.entity.kind} />
          <EntityHeading entity={brief.entity} />
          <BriefBody brief={brief} onEntity={onEntity} />
        </article>
      )}
    </LoadedView>
  );
}
