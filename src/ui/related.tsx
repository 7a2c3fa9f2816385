/**
 * The entities that an entity is reported with, each with the number of statements that name both. One of them opens into these
 * statements, and from there into its own brief.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { Brief, RelatedEntity } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { KindIcon } from './icons.tsx';
import { type ChooseEntity, LinkedText } from './linked-text.tsx';
import { moveFocus } from './move-focus.ts';
import { sharedStatements } from './relation.ts';
import { Attribution } from './statement.tsx';

/** About three lines of a popover; the rest is one press away. */
const FIRST = 8;

interface Props {
  readonly brief: Brief;
  readonly onEntity: ChooseEntity;
}

export function Related({ brief, onEntity }: Props) {
  const { related } = brief;
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // The button that shows all goes away: whoever pressed it goes on at the first chip that was hidden.
  useEffect(() => {
    if (all) list.current?.children[FIRST]?.querySelector('button')?.focus();
  }, [all]);
  if (related.length === 0) return null;
  const shown = all ? related : related.slice(0, FIRST);
  const hidden = related.length - shown.length;
  const other = related.find(({ id }) => id === chosen);
  return (
    <section class="bs-section">
      <h2 class="bs-label">{t('brief.related')}</h2>
      <ul class="bs-chips" ref={list}>
        {shown.map((entity) => (
          <li key={entity.id}>
            <Chip
              entity={entity}
              open={entity.id === chosen}
              onToggle={() => setChosen(entity.id === chosen ? null : entity.id)}
            />
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
      {other !== undefined && <Relation key={other.id} brief={brief} other={other} onEntity={onEntity} />}
    </section>
  );
}

interface ChipProps {
  readonly entity: RelatedEntity;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Chip({ entity, open, onToggle }: ChipProps) {
  const shared = t('brief.sharedStatements', { count: entity.shared });
  return (
    <button
      type="button"
      class="bs-chip"
      data-kind={entity.kind}
      title={shared}
      aria-expanded={open}
      onClick={onToggle}
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

interface RelationProps extends Props {
  readonly other: RelatedEntity;
}

/** The statements behind a relation. Takes the focus, so that a reader goes on in it, and Tab leads into it. */
function Relation({ brief, other, onEntity }: RelationProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => moveFocus(frame.current), []);
  return (
    <div class="bs-relation" ref={frame} data-kind={other.kind}>
      <h3 class="bs-relation-heading" dir="auto">
        {t('brief.relation', { one: brief.entity.name, other: other.name })}
      </h3>
      <button type="button" class="bs-link bs-relation-open" onClick={() => onEntity(other.id)}>
        {t('brief.openBrief', { name: other.name })}
      </button>
      <SharedStatements brief={brief} other={other.id} onEntity={onEntity} subject={brief.entity.id} />
    </div>
  );
}

interface SharedProps extends Props {
  readonly other: EntityId;
  /** Whose name is no link, since it is what the view is about. */
  readonly subject?: EntityId;
}

export const SharedStatements = ({ brief, other, onEntity, subject }: SharedProps) => (
  <ol class="bs-claims">
    {sharedStatements(brief, other).map((statement) => (
      <li key={statement.id} class="bs-claim">
        <p class="bs-text" dir="auto">
          <LinkedText
            text={statement.text}
            links={statement.links}
            onEntity={onEntity}
            {...(subject && { subject })}
          />
        </p>
        <Attribution statement={statement} onEntity={onEntity} {...(subject && { subject })} />
      </li>
    ))}
  </ol>
);
