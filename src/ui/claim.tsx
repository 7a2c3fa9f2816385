/** A claim: what several articles have in common, what each of them says, and where they differ. */

import { t } from '../locales/texts.ts';
import type { ClaimView } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { byArticle, type OfOneArticle } from './by-article.ts';
import { ageOf, formatSpan } from './dates.ts';
import { ChevronIcon, ClockIcon } from './icons.tsx';
import { type ChooseEntity, LinkedText } from './linked-text.tsx';
import { Sides } from './sides.tsx';
import { InferredNote, SourceLine } from './source-line.tsx';
import { Attribution, Statement } from './statement.tsx';

/** More articles than this are counted in words alone: a longer row of dots cannot be read at a glance. */
const MAX_DOTS = 12;

interface Props {
  readonly claim: ClaimView;
  /** Articles in the corpus. */
  readonly total: number;
  readonly open: boolean;
  /** Pointed at from a sentence of the lead. */
  readonly marked: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onEntity: ChooseEntity;
  readonly subject?: EntityId | undefined;
}

export function Claim(props: Props) {
  const { claim, marked, onEntity, subject } = props;
  return (
    <li class="bs-claim" data-marked={marked} data-old={ageOf(latestOf(claim)).old}>
      <p class="bs-text" dir="auto">
        <LinkedText text={claim.text} links={claim.links} onEntity={onEntity} subject={subject} />
      </p>
      <ClaimSources {...props} />
    </li>
  );
}

/** Statements come oldest first. */
const latestOf = ({ statements }: ClaimView): string => statements.at(-1)!.article.published.date;

const isInferred = ({ statements }: ClaimView): boolean =>
  [statements[0]!, statements.at(-1)!].some(({ article }) => article.published.basis === 'inferred');

/** A claim of one statement is that statement; any other opens into what each article says. */
function ClaimSources(props: Props) {
  const { claim, onEntity, subject } = props;
  const [only] = claim.statements;
  if (only !== undefined && claim.statements.length === 1 && claim.text === only.text) {
    return <Attribution statement={only} onEntity={onEntity} subject={subject} />;
  }
  return (
    <>
      {claim.difference !== null && <Difference text={claim.difference} />}
      <ClaimArticles {...props} />
    </>
  );
}

const Difference = ({ text }: { readonly text: string }) => (
  <p class="bs-difference">
    <strong>{t('claim.difference')}</strong> <bdi>{text}</bdi>
  </p>
);

function ClaimArticles({ claim, total, open, onToggle, onEntity, subject }: Props) {
  return (
    <details
      class="bs-fold bs-articles"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <ChevronIcon />
        <Share count={claim.articles} total={total} />
        <span class="bs-count">{t('claim.articles', { reporting: claim.articles, count: total })}</span>
        <span class="bs-visually-hidden">: {t('claim.showArticles')}</span>
        <Span claim={claim} />
      </summary>
      <Sides claim={claim} />
      <ol class="bs-voices">
        {byArticle(claim.statements).map((statements) => (
          <Voice
            key={statements[0].article.id}
            statements={statements}
            onEntity={onEntity}
            subject={subject}
          />
        ))}
      </ol>
    </details>
  );
}

/** From the first report to the last. What is old carries the clock that says so elsewhere, too. */
function Span({ claim }: { readonly claim: ClaimView }) {
  const { text, old } = ageOf(latestOf(claim));
  return (
    <span class="bs-span" title={text}>
      {old && <ClockIcon />}
      {formatSpan(claim.statements[0]!.article.published.date, latestOf(claim))}
      {isInferred(claim) && <InferredNote />}
    </span>
  );
}

interface VoiceProps {
  readonly statements: OfOneArticle;
  readonly onEntity: ChooseEntity;
  readonly subject?: EntityId | undefined;
}

/** What one article says. */
function Voice({ statements, onEntity, subject }: VoiceProps) {
  const { article } = statements[0];
  return (
    <li class="bs-voice">
      <h3 class="bs-voice-title" dir="auto">
        {article.title}
      </h3>
      <p class="bs-attribution">
        <SourceLine article={article} />
      </p>
      {statements.map((statement) => (
        <Statement key={statement.id} statement={statement} onEntity={onEntity} subject={subject} />
      ))}
    </li>
  );
}

/** The same share as dots, for the eye alone. */
function Share({ count, total }: { readonly count: number; readonly total: number }) {
  if (total > MAX_DOTS) return null;
  return (
    <span class="bs-share" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-on={index < count} />
      ))}
    </span>
  );
}
