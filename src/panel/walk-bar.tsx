/** Above a brief: where the page mentions the name, and the way from one mention to the next. */
import { t } from '../locales/texts.ts';
import type { EntityId } from '../model/ids.ts';
import { IconButton } from './icon-button.tsx';
import { NextIcon, PreviousIcon } from './icons.tsx';
import type { PageState } from './use-page.ts';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly entity: EntityId;
  readonly page: PageState;
  readonly walk: Walk;
}

export function WalkBar({ entity, page: { contents }, walk }: Props) {
  const entities = contents?.type === 'read' ? contents.entities : [];
  const found = entities.find((it) => it.entity.id === entity);
  if (found === undefined) return <p class="pn-walk">{t('panel.notOnPage')}</p>;
  const place = walk.placeOf(entity);
  if (place === null) {
    return (
      <p class="pn-walk">
        <span>{t('popup.mentions', { count: found.count })}</span>
        <button type="button" class="pn-walk-show" onClick={() => walk.step(found)}>
          {t('panel.firstMention')}
        </button>
      </p>
    );
  }
  return (
    <p class="pn-walk">
      <span role="status">
        {t('panel.mentionAt', { number: Math.min(place + 1, found.count), total: found.count })}
      </span>
      <IconButton label={t('panel.previousMention')} onPress={() => walk.step(found, -1)}>
        <PreviousIcon />
      </IconButton>
      <IconButton label={t('panel.nextMention')} onPress={() => walk.step(found)}>
        <NextIcon />
      </IconButton>
    </p>
  );
}
