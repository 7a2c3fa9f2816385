/** A whole brief under its heading: the lead, the claims, and who else they are about. The popover and the popup both show it. */

import { pieces, t } from '../locales/texts.ts';
import type { Brief } from '../model/brief.ts';
import type { EntityId, StatementId } from '../model/ids.ts';
import { Claim } from './claim.tsx';
import { InlineButton } from './inline-button.tsx';
import { type ChooseEntity, LinkedText } from './linked-text.tsx';
import { Related } from './related.tsx';
import { newestFirst, ownStatements } from './relation.ts';
import { repeatsAll } from './repeats.ts';
import { BareDate, DateAge } from './source-line.tsx';
import { Empty } from './states.tsx';
import { Timeline } from './timeline-view.tsx';
import { useClaims } from './use-claims.ts';

interface Props {
  readonly brief: Brief;
  readonly onEntity: ChooseEntity;
}

export function BriefBody({ brief, onEntity }: Props) {
  const { entity, lead } = brief;
  const claims = useClaims(brief);
  const whole = repeatsAll(brief);
  return (
    <div class="bs-brief" data-whole={whole}>
      {lead.length > 0 && !whole && (
        <Lead lead={lead} subject={entity.id} onEntity={onEntity} onSources={claims.reveal} />
      )}
      {brief.claims.length === 0 ? (
        <Empty>{t('brief.nothingReported')}</Empty>
      ) : (
        <Claims brief={brief} claims={claims} onEntity={onEntity} />
      )}
      <Timeline statements={ownStatements(brief)} onStatements={claims.reveal} />
      <Related brief={brief} onEntity={onEntity} />
    </div>
  );
}

interface LeadProps {
  readonly lead: Brief['lead'];
  readonly subject: EntityId;
  readonly onEntity: ChooseEntity;
  readonly onSources: (statements: readonly StatementId[]) => void;
}

/** Reads as one paragraph; a small mark behind each sentence leads to the statements that bear it out. */
function Lead({ lead, subject, onEntity, onSources }: LeadProps) {
  return (
    <p class="bs-lead" dir="auto">
      {lead.map(({ text, links, statements }, index) => (
        <span key={index}>
          <LinkedText text={text} links={links} onEntity={onEntity} subject={subject} />
          {statements.length > 0 && (
            <InlineButton
              class="bs-ref"
              label={t('brief.sentenceSources', { number: index + 1, count: statements.length })}
              onPress={() => onSources(statements)}
            >
              {index + 1}
            </InlineButton>
          )}{' '}
        </span>
      ))}
    </p>
  );
}

/** Of a brief of several claims: a brief of one has its date right below. */
function Latest({ brief }: { readonly brief: Brief }) {
  const latest = newestFirst(ownStatements(brief))[0]?.article.published;
  if (brief.claims.length < 2 || latest === undefined) return null;
  return (
    <p class="bs-latest">
      {pieces('brief.latest', { date: <BareDate published={latest} /> })} <DateAge date={latest.date} />
    </p>
  );
}

type ClaimsState = ReturnType<typeof useClaims>;

function Claims({ brief, claims, onEntity }: Props & { readonly claims: ClaimsState }) {
  const { articles, entity } = brief;
  const hidden = brief.claims.length - claims.shown.length;
  return (
    <section class="bs-section">
      <h2 class="bs-label">
        {t('brief.reported')}
        <span class="bs-label-note">
          {t('brief.reportedIn', { reporting: articles.reporting, count: articles.total })}
        </span>
      </h2>
      <Latest brief={brief} />
      <ol class="bs-claims" ref={claims.list}>
        {claims.shown.map((claim, index) => (
          <Claim
            key={claim.statements[0]?.id ?? index}
            claim={claim}
            total={articles.total}
            open={claims.open.has(index)}
            marked={claims.marked.includes(index)}
            onToggle={(open) => claims.toggle(index, open)}
            onEntity={onEntity}
            subject={entity.id}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="bs-button" onClick={claims.showAll}>
          {t('brief.moreClaims', { count: hidden })}
        </button>
      )}
    </section>
  );
}
