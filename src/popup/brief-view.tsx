/** The brief of an entity, in the popup. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { EntityId } from '../model/ids.ts';
import { LoadedBrief } from '../ui/loaded-brief.tsx';
import { Opened } from '../ui/opened.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { View } from './state.ts';

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
