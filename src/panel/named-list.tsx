/** Names below what was opened, each the way to its brief. */
import type { EntityCard } from '../model/brief.ts';
import { EntityLine } from '../ui/entity.tsx';
import type { ChooseEntity } from '../ui/linked-text.tsx';

interface Props {
  readonly named: readonly EntityCard[];
  readonly onEntity: ChooseEntity;
}

export const NamedList = ({ named, onEntity }: Props) => (
  <ul class="pn-named">
    {named.map((entity) => (
      <li key={entity.id}>
        <button type="button" class="pn-row" onClick={() => onEntity(entity.id)}>
          <EntityLine entity={entity} />
        </button>
      </li>
    ))}
  </ul>
);
