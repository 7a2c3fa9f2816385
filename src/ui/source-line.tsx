/** Where a statement comes from: publisher, byline, date. What is not stated says so, and what is inferred says why. */
import { useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { Published } from '../model/article.ts';
import type { ArticleCard } from '../model/brief.ts';
import { ageOf, formatDate } from './dates.ts';
import { ClockIcon } from './icons.tsx';

export function SourceLine({ article }: { readonly article: ArticleCard }) {
  const { publisher, byline, published } = article;
  return (
    <span class="bs-source" title={article.title}>
      {publisher === null ? (
        <span class="bs-publisher bs-unknown">{t('source.publisherUnknown')}</span>
      ) : (
        <span class="bs-publisher">
          <bdi>{publisher}</bdi>
        </span>
      )}
      {byline !== null && (
        <span class="bs-byline">
          <bdi>{byline}</bdi>
        </span>
      )}
      <PublishedDate published={published} />
    </span>
  );
}

/** How long ago a day was; what is old looks so at a glance. */
export function DateAge({ date }: { readonly date: string }) {
  const { text, old } = ageOf(date);
  return (
    <span class="bs-age" data-old={old}>
      {old && <ClockIcon />}
      {text}
    </span>
  );
}

/** A stated date is plain; an inferred one carries a mark that opens into the reason. */
export function PublishedDate({ published }: { readonly published: Published }) {
  const { date, basis, why } = published;
  return (
    <span class="bs-date">
      <time dateTime={date}>{formatDate(date)}</time>
      {basis === 'inferred' && <Inferred why={t('source.inferredWhy', { why: why ?? '' })} />}{' '}
      <DateAge date={date} />
    </span>
  );
}

/** @param why for whoever points at it */
export const InferredNote = ({ why }: { readonly why?: string }) => (
  <em class="bs-inferred-note" title={why}>
    {t('source.inferred')}
  </em>
);

/** For where a date has no room for its age and the reason. */
export const BareDate = ({ published: { date, basis, why } }: { readonly published: Published }) => (
  <>
    <time dateTime={date}>{formatDate(date)}</time>
    {basis === 'inferred' && (
      <>
        {' '}
        <InferredNote why={t('source.inferredWhy', { why: why ?? '' })} />
      </>
    )}
  </>
);

function Inferred({ why }: { readonly why: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button
        type="button"
        class="bs-inferred"
        title={why}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('source.inferred')}
      </button>
      {open && <span class="bs-inferred-why">{why}</span>}
    </>
  );
}
