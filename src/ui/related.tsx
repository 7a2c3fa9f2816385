/** The entities that an entity is reported with, each with the number of statements that name both. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { RelatedEntity } from '../model/brief.ts';
import { KindIcon } from './icons.tsx';
import type { ChooseEntity } from './linked-text.tsx';

/** About three lines of a popover; the rest is one press away. */
const FIRST = 8;

interface Props {
  readonly related: readonly RelatedEntity[];
  readonly onEntity: ChooseEntity;
}

export function Related({ related, onEntity }: Props) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that shows all goes away: whoever pressed it goes on at the first chip that was hidden.
  useEffect(() => {
    if (all) list.current?.children[FIRST]?.querySelector('button')?.focus();
  }, [all]);
  if (related.length === 0) return null;
  const shown = all ? related : related.slice(0, FIRST);
  const hidden = related.length - shown.length;
  return (
    <section class="bs-section">
      <h2 class="bs-label">{t('brief.related')}</h2>
      <ul class="bs-chips" ref={list}>
        {shown.map((entity) => (
          <li key={entity.id}>
            <Chip entity={entity} onEntity={onEntity} />
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <button type="button" class="bs-chip bs-chip-more" onClick={() => setAll(true)}>
              {t('brief.moreRelated', { count: hidden })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function Chip({ entity, onEntity }: { readonly entity: RelatedEntity; readonly onEntity: ChooseEntity }) {
  const shared = t('brief.sharedStatements', { count: entity.shared });
  return (
    <button
      type="button"
      class="bs-chip"
      data-kind={entity.kind}
      title={shared}
      onClick={() => onEntity(entity.id)}
    >
      <KindIcon kind={entity.kind} />
      <span dir="auto">{entity.name}</span>
      <span class="bs-chip-count" aria-hidden="true">
        {entity.shared}
      </span>
      <span class="bs-visually-hidden">, {shared}</span>
    </button>
  );
}
