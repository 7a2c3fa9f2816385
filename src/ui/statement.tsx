/** One thing that one article reported: the words, who said it, whom the article cites, where it stands. */

import { pieces, t } from '../locales/texts.ts';
import type { EntityCard, StatementView } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { Cite } from './cite.tsx';
import { formatDate } from './dates.ts';
import { InlineButton } from './inline-button.tsx';
import { type ChooseEntity, LinkedText } from './linked-text.tsx';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly statement: StatementView;
  readonly onEntity: ChooseEntity;
  readonly subject?: EntityId | undefined;
}

/** For where the article stands above it: tells what is this statement's own. */
export function Statement({ statement, onEntity, subject }: Props) {
  return (
    <div class="bs-statement">
      <p class="bs-text" dir="auto">
        <LinkedText text={statement.text} links={statement.links} onEntity={onEntity} subject={subject} />{' '}
        <Paragraph number={statement.paragraph} />
      </p>
      <div class="bs-attribution">
        <Said statement={statement} onEntity={onEntity} subject={subject} />
        <Happened statement={statement} />
        <Cite statement={statement} />
      </div>
    </div>
  );
}

function Paragraph({ number }: { readonly number: number }) {
  const name = t('source.paragraph', { number });
  return (
    <span class="bs-paragraph" title={name}>
      <span aria-hidden="true">{`\u00b6\u202f${number}`}</span>
      <span class="bs-visually-hidden">({name})</span>
    </span>
  );
}

/** For a statement on its own: all of it in one line. */
export function Attribution({ statement, onEntity, subject }: Props) {
  return (
    <div class="bs-attribution">
      <Said statement={statement} onEntity={onEntity} subject={subject} />
      <SourceLine article={statement.article} />
      <Happened statement={statement} />
      <Paragraph number={statement.paragraph} />
      <Cite statement={statement} />
    </div>
  );
}

/** Who said it, and on whom the article leans for it. */
export function Said({ statement: { speaker, cites }, onEntity, subject }: Props) {
  return (
    <>
      {speaker !== null && <Speaker speaker={speaker} onEntity={onEntity} subject={subject} />}
      {cites !== null && (
        <span class="bs-cites" dir="auto">
          {t('source.cites', { outlet: cites })}
        </span>
      )}
    </>
  );
}

/** Most is reported on the day it happens: only another day is news. */
export function Happened({ statement: { happened, article } }: Pick<Props, 'statement'>) {
  if (happened === null || happened === article.published.date) return null;
  return <span class="bs-happened">{t('source.happened', { date: formatDate(happened) })}</span>;
}

interface SpeakerProps {
  readonly speaker: EntityCard;
  readonly onEntity: ChooseEntity;
  readonly subject?: EntityId | undefined;
}

function Speaker({ speaker, onEntity, subject }: SpeakerProps) {
  const name =
    speaker.id === subject ? (
      speaker.name
    ) : (
      <InlineButton onPress={() => onEntity(speaker.id)}>{speaker.name}</InlineButton>
    );
  return (
    <span class="bs-speaker" dir="auto">
      {pieces('source.saidBy', { speaker: name })}
    </span>
  );
}
