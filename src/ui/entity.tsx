/** An entity by name: the heading of a brief, and the one-line card of a list. */

import { t } from '../locales/texts.ts';
import type { EntityCard } from '../model/brief.ts';
import type { Kind } from '../model/entity.ts';
import { KindIcon } from './icons.tsx';

/** Icon and word: the kind is never told by colour alone. */
export function KindBadge({ kind }: { readonly kind: Kind }) {
  return (
    <span class="bs-kind" data-kind={kind}>
      <KindIcon kind={kind} />
      {t(`kind.${kind}`)}
    </span>
  );
}

interface HeadingProps {
  readonly entity: EntityCard;
  /** Goes to the name, so that a dialog can be labelled by it. */
  readonly id?: string | undefined;
}

export function EntityHeading({ entity, id }: HeadingProps) {
  return (
    <header class="bs-heading">
      <h1 class="bs-name" id={id} dir="auto">
        {entity.name}
      </h1>
      {entity.role !== null && (
        <p class="bs-role" dir="auto">
          {entity.role}
        </p>
      )}
    </header>
  );
}

/** Icon, name and role in one or two lines, for rows of a list. The row itself is the control. */
export function EntityLine({ entity }: { readonly entity: EntityCard }) {
  return (
    <span class="bs-entity-line" data-kind={entity.kind}>
      <span class="bs-entity-icon" title={t(`kind.${entity.kind}`)}>
        <KindIcon kind={entity.kind} />
      </span>
      <span class="bs-entity-text">
        <span class="bs-entity-name" dir="auto">
          {entity.name}
        </span>
        {entity.role !== null && (
          <span class="bs-entity-role" dir="auto">
            {entity.role}
          </span>
        )}
      </span>
    </span>
  );
}
