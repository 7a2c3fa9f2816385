/** One thing that one article reported: the words, who said it, what the article leans on, where it stands. */
import type { EntityCard, StatementView } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { formatDate } from './dates.ts';
import { InlineButton } from './inline-button.tsx';
import { type ChooseEntity, LinkedText } from './linked-text.tsx';
import { SourceLine } from './source-line.tsx';
import { strings } from './strings.ts';

interface Props {
  readonly statement: StatementView;
  readonly onEntity: ChooseEntity;
  readonly subject?: EntityId | undefined;
}

export function Statement({ statement, onEntity, subject }: Props) {
  return (
    <div class="bs-statement" data-statement={statement.id}>
      <p class="bs-text" dir="auto">
        <LinkedText text={statement.text} links={statement.links} onEntity={onEntity} subject={subject} />
      </p>
      <Attribution statement={statement} onEntity={onEntity} subject={subject} />
    </div>
  );
}

/** The line under a statement, also where the statement's text is shown as its claim. */
export function Attribution({ statement, onEntity, subject }: Props) {
  const { speaker, cites, article } = statement;
  // Most is reported on the day it happens: only another day is news.
  const happened = statement.happened === article.published.date ? null : statement.happened;
  return (
    <div class="bs-attribution">
      {speaker !== null && <Speaker speaker={speaker} onEntity={onEntity} subject={subject} />}
      {cites !== null && (
        <span class="bs-cites" dir="auto">
          {strings.cites(cites)}
        </span>
      )}
      <SourceLine article={article} />
      {happened !== null && <span class="bs-happened">{strings.happened(formatDate(happened))}</span>}
    </div>
  );
}

interface SpeakerProps {
  readonly speaker: EntityCard;
  readonly onEntity: ChooseEntity;
  readonly subject?: EntityId | undefined;
}

function Speaker({ speaker, onEntity, subject }: SpeakerProps) {
  return (
    <span class="bs-speaker" dir="auto">
      {strings.says}{' '}
      {speaker.id === subject ? (
        speaker.name
      ) : (
        <InlineButton onPress={() => onEntity(speaker.id)}>{speaker.name}</InlineButton>
      )}
    </span>
  );
}
