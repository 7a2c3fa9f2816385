/** Searches to make again, while nothing is typed. */
import { t } from '../locales/texts.ts';
import type { RecentSearches } from './use-recent.ts';

interface Props {
  readonly recent: RecentSearches;
  readonly onSearch: (query: string) => void;
}

export function RecentList({ recent: { queries, clear }, onSearch }: Props) {
  if (queries.length === 0) return null;
  return (
    <section class="pp-recent" aria-labelledby="recent">
      <h2 class="pp-recent-name" id="recent">
        {t('recent.heading')}
      </h2>
      <span class="pp-recent-note">{t('recent.privacy')}</span>
      <button type="button" class="pp-recent-clear" onClick={clear}>
        {t('recent.clear')}
      </button>
      <ul class="pp-recent-list">
        {queries.map((query) => (
          <li key={query}>
            <button type="button" class="pp-recent-query" dir="auto" onClick={() => onSearch(query)}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
