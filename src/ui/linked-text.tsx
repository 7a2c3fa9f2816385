/** A text in which the names of entities can be chosen. */
import type { EntityLink } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { InlineButton } from './inline-button.tsx';
import { segmentsOf } from './segments.ts';

/** What happens when a reader chooses an entity: its brief opens. */
export type ChooseEntity = (entity: EntityId) => void;

interface Props {
  readonly text: string;
  readonly links: readonly EntityLink[];
  readonly onEntity: ChooseEntity;
  /** The entity whose brief this is: its own name leads nowhere, so it stays plain. */
  readonly subject?: EntityId | undefined;
}

export function LinkedText({ text, links, onEntity, subject }: Props) {
  return (
    <>
      {segmentsOf(text, links).map((segment, index) => {
        const { entity } = segment;
        if (entity === null || entity === subject) return segment.text;
        return (
          <InlineButton key={`${index}:${entity}`} onPress={() => onEntity(entity)}>
            {segment.text}
          </InlineButton>
        );
      })}
    </>
  );
}
