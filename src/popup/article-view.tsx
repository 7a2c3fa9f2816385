/** An article with everything it reported, in the popup. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
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
}

export function ArticleView({ article, statement, shown, backTo, onBack, onOpen }: Props) {
  const loaded = useAnswer(useCallback(() => callBackground('articleOf', { article }), [article]));
  return (
    <Opened label={t('popup.article')} shown={shown} backTo={backTo} onBack={onBack}>
      <LoadedArticle
        loaded={loaded}
        statement={statement}
        onEntity={(entity) => onOpen({ type: 'brief', entity })}
      />
    </Opened>
  );
}
