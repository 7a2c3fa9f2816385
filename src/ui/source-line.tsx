/** Where a statement comes from: publisher, byline, date. What is not stated says so, and what is inferred says why. */
import { useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { Published } from '../model/article.ts';
import type { ArticleCard } from '../model/brief.ts';
import { formatDate } from './dates.ts';

export function SourceLine({ article }: { readonly article: ArticleCard }) {
  const { publisher, byline, published } = article;
  return (
    <span class="bs-source" title={article.title}>
      {publisher === null ? (
        <span class="bs-publisher bs-unknown">{t('source.publisherUnknown')}</span>
      ) : (
        <span class="bs-publisher" dir="auto">
          {publisher}
        </span>
      )}
      {byline !== null && (
        <span class="bs-byline" dir="auto">
          {byline}
        </span>
      )}
      <PublishedDate published={published} />
    </span>
  );
}

/** A stated date is plain; an inferred one carries a mark that opens into the reason. */
export function PublishedDate({ published }: { readonly published: Published }) {
  const [open, setOpen] = useState(false);
  const date = <time dateTime={published.date}>{formatDate(published.date)}</time>;
  if (published.basis === 'stated') return <span class="bs-date">{date}</span>;
  const why = t('source.inferredWhy', { why: published.why ?? '' });
  return (
    <span class="bs-date">
      {date}{' '}
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
    </span>
  );
}
