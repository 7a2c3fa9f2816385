/** What a row of the list shows. Whole rows are chosen, so nothing in them is a control. */

import { t } from '../locales/texts.ts';
import type { ArticleCard } from '../model/brief.ts';
import type { SearchResult } from '../model/search.ts';
import { KindIcon } from '../ui/icons.tsx';
import { BareDate } from '../ui/source-line.tsx';
import { MarkedText } from './marked-text.tsx';

type Of<T extends SearchResult['type']> = Extract<SearchResult, { type: T }>;

interface EntityRowProps {
  readonly result: Of<'entity'>;
  /** Mentions on the page, in the list of those. */
  readonly count: number | null;
  /** Mentions on the page, in a list of something else; null for none. */
  readonly alsoOnPage: number | null;
}

export function EntityRow({ result, count, alsoOnPage }: EntityRowProps) {
  const { entity, via, ranges } = result;
  return (
    <span class="bs-entity-line" data-kind={entity.kind}>
      <span class="bs-entity-icon">
        <KindIcon kind={entity.kind} />
      </span>
      <span class="bs-entity-text">
        <span class="bs-entity-name" dir="auto">
          {via === null ? <MarkedText text={entity.name} ranges={ranges} /> : entity.name}
          {via !== null && (
            <span class="pp-via">
              {' '}
              <MarkedText text={via} ranges={ranges} />
            </span>
          )}
        </span>
        {entity.role !== null && (
          <span class="bs-entity-role" dir="auto">
            {entity.role}
          </span>
        )}
      </span>
      {count !== null && <Mentions count={count} />}
      {alsoOnPage !== null && <OnPage count={alsoOnPage} />}
    </span>
  );
}

const Mentions = ({ count }: { readonly count: number }) => (
  <span class="pp-count" title={t('popup.mentions', { count })}>
    <span aria-hidden="true">{count}</span>
    <span class="bs-visually-hidden">, {t('popup.mentions', { count })}</span>
  </span>
);

/** Screen readers hear how often as well. */
const OnPage = ({ count }: { readonly count: number }) => (
  <span class="pp-on-page" title={t('popup.mentions', { count })}>
    <span aria-hidden="true">{t('popup.onPage')}</span>
    <span class="bs-visually-hidden">, {t('popup.mentions', { count })}</span>
  </span>
);

export const ArticleRow = ({ result: { article, ranges } }: { readonly result: Of<'article'> }) => (
  <>
    <span class="pp-title" dir="auto">
      <MarkedText text={article.title} ranges={ranges} />
    </span>
    <Source article={article} />
  </>
);

export const StatementRow = ({ result: { text, ranges, article } }: { readonly result: Of<'statement'> }) => (
  <>
    <span class="pp-statement" dir="auto">
      <MarkedText text={text} ranges={ranges} />
    </span>
    <Source article={article} />
  </>
);

const Source = ({ article: { publisher, published } }: { readonly article: ArticleCard }) => (
  <span class="pp-source">
    <span dir="auto">{publisher ?? <i>{t('source.publisherUnknown')}</i>}</span>
    <span>
      <BareDate published={published} />
    </span>
  </span>
);
