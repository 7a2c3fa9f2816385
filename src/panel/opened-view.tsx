/** What was opened from a tab, with the way back. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';
import { LoadedArticle } from '../ui/article.tsx';
import { LoadedBrief } from '../ui/loaded-brief.tsx';
import { Opened } from '../ui/opened.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { PanelEvent, PanelTab, View } from './state.ts';
import type { PageState } from './use-page.ts';
import type { Walk } from './use-walk.ts';
import { WalkBar } from './walk-bar.tsx';

interface Props {
  readonly view: View;
  /** Views below it stay as they were, scrolled where they were, out of sight. */
  readonly shown: boolean;
  /** It was opened from the tab itself, not from another view. */
  readonly first: boolean;
  readonly tab: PanelTab;
  readonly page: PageState;
  readonly walk: Walk;
  readonly dispatch: (event: PanelEvent) => void;
}

export function OpenedView({ view, shown, first, tab, page, walk, dispatch }: Props) {
  return (
    <Opened
      label={view.type === 'brief' ? t('popup.brief') : t('popup.article')}
      shown={shown}
      backTo={first ? t(`panel.${tab}`) : t('action.back')}
      onBack={() => dispatch({ type: 'went-back' })}
    >
      {view.type === 'brief' ? (
        <>
          <WalkBar entity={view.entity} page={page} walk={walk} />
          <Brief entity={view.entity} dispatch={dispatch} />
        </>
      ) : (
        <Article article={view.article} statement={view.statement} dispatch={dispatch} />
      )}
    </Opened>
  );
}

interface BriefProps {
  readonly entity: EntityId;
  readonly dispatch: (event: PanelEvent) => void;
}

function Brief({ entity, dispatch }: BriefProps) {
  const loaded = useAnswer(useCallback(() => callBackground('briefOf', { entity }), [entity]));
  return <LoadedBrief loaded={loaded} onEntity={openBrief(dispatch)} />;
}

interface ArticleProps {
  readonly article: ArticleId;
  readonly statement: StatementId | null;
  readonly dispatch: (event: PanelEvent) => void;
}

function Article({ article, statement, dispatch }: ArticleProps) {
  const loaded = useAnswer(useCallback(() => callBackground('articleOf', { article }), [article]));
  return <LoadedArticle loaded={loaded} statement={statement} onEntity={openBrief(dispatch)} />;
}

const openBrief = (dispatch: (event: PanelEvent) => void) => (entity: EntityId) =>
  dispatch({ type: 'opened', view: { type: 'brief', entity } });
