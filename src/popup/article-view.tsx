/** An article with everything it reported, in the popup. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { ArticleCard } from '../model/brief.ts';
import type { ArticleId, StatementId } from '../model/ids.ts';
import { LoadedArticle } from '../ui/article.tsx';
import { Opened } from '../ui/opened.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { View } from './state.ts';

interface Props {
  readonly article: ArticleId;
  /** The statement to bring into view. */
  readonly statement: StatementId | null;
  readonly shown: boolean;
  readonly backTo: string;
  readonly onBack: () => void;
  readonly onOpen: (view: View) => void;
  /** Narrows the search to the article. */
  readonly onNarrow: (article: ArticleCard) => void;
}

export function ArticleView({ article, statement, shown, backTo, onBack, onOpen, onNarrow }: Props) {
  const loaded = useAnswer(useCallback(() => callBackground('articleOf', { article }), [article]));
  const report = loaded.type === 'answered' ? loaded.value : null;
  return (
    <Opened label={t('popup.article')} shown={shown} backTo={backTo} onBack={onBack}>
      <LoadedArticle
        loaded={loaded}
        statement={statement}
        onEntity={(entity) => onOpen({ type: 'brief', entity })}
      />
      {report !== null && (
        <button type="button" class="bs-button" onClick={() => onNarrow(report.article)}>
          {t('filter.searchArticle')}
        </button>
      )}
    </Opened>
  );
}
