/** What was opened from a tab, with the way back. */
import { useCallback } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';
import { LoadedArticle } from '../ui/article.tsx';
import type { ChooseEntity } from '../ui/linked-text.tsx';
import { LoadedBrief } from '../ui/loaded-brief.tsx';
import { Opened } from '../ui/opened.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { LoadedRelation } from './relation-view.tsx';
import type { OpenView, PanelTab, View } from './state.ts';
import { LoadedStatement } from './statement-view.tsx';
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
  readonly onBack: () => void;
  readonly onOpen: OpenView;
}

export function OpenedView({ view, shown, first, tab, page, walk, onBack, onOpen }: Props) {
  return (
    <Opened
      label={labelOf(view)}
      shown={shown}
      backTo={first ? t(`panel.${tab}`) : t('action.back')}
      onBack={onBack}
    >
      {view.type === 'brief' && <WalkBar entity={view.entity} page={page} walk={walk} />}
      <Content view={view} onOpen={onOpen} />
    </Opened>
  );
}

function labelOf(view: View): string {
  switch (view.type) {
    case 'brief':
      return t('popup.brief');
    case 'article':
      return t('popup.article');
    case 'statement':
      return t('panel.statement');
    case 'relation':
      return t('panel.connection');
  }
}

function Content({ view, onOpen }: { readonly view: View; readonly onOpen: OpenView }) {
  const onEntity = (entity: EntityId) => onOpen({ type: 'brief', entity });
  switch (view.type) {
    case 'brief':
      return <Brief entity={view.entity} onEntity={onEntity} />;
    case 'article':
      return <Article article={view.article} statement={view.statement} onEntity={onEntity} />;
    case 'statement':
      return <LoadedStatement article={view.article} statement={view.statement} onOpen={onOpen} />;
    case 'relation':
      return <LoadedRelation one={view.one} other={view.other} onOpen={onOpen} />;
  }
}

interface BriefProps {
  readonly entity: EntityId;
  readonly onEntity: ChooseEntity;
}

function Brief({ entity, onEntity }: BriefProps) {
  const loaded = useAnswer(useCallback(() => callBackground('briefOf', { entity }), [entity]));
  return <LoadedBrief loaded={loaded} onEntity={onEntity} />;
}

interface ArticleProps {
  readonly article: ArticleId;
  readonly statement: StatementId | null;
  readonly onEntity: ChooseEntity;
}

function Article({ article, statement, onEntity }: ArticleProps) {
  const loaded = useAnswer(useCallback(() => callBackground('articleOf', { article }), [article]));
  return <LoadedArticle loaded={loaded} statement={statement} onEntity={onEntity} />;
}
