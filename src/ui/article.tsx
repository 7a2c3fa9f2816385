/** An article with everything it reported, in its own order. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import type { ArticleReport, StatementView } from '../model/brief.ts';
import type { EntityId, StatementId } from '../model/ids.ts';
import { Cite } from './cite.tsx';
import { LinkedText } from './linked-text.tsx';
import { LoadedView } from './loaded-view.tsx';
import { SourceLine } from './source-line.tsx';
import { Happened, Said } from './statement.tsx';
import type { Loaded } from './use-answer.ts';

interface LoadedProps {
  readonly loaded: Loaded<ArticleReport | null>;
  /** The statement to bring into view. */
  readonly statement: StatementId | null;
  readonly onEntity: (entity: EntityId) => void;
}

export function LoadedArticle({ loaded, statement, onEntity }: LoadedProps) {
  return (
    <LoadedView loaded={loaded} failed={t('article.failed')} missing={t('article.missing')}>
      {(report) => <Report report={report} statement={statement} onEntity={onEntity} />}
    </LoadedView>
  );
}

interface ReportProps {
  readonly report: ArticleReport;
  readonly statement: StatementId | null;
  readonly onEntity: (entity: EntityId) => void;
}

function Report({ report: { article, statements }, statement, onEntity }: ReportProps) {
  return (
    <article aria-label={article.title}>
      <header class="bs-heading">
        <h1 class="bs-name bs-title" dir="auto">
          {article.title}
        </h1>
        <div class="bs-attribution">
          <SourceLine article={article} />
        </div>
      </header>
      <section class="bs-section">
        <h2 class="bs-label">
          {t('article.reports')}
          <span class="bs-label-note">{t('article.statements', { count: statements.length })}</span>
        </h2>
        <ol class="bs-claims">
          {statements.map((view) => (
            <Reported key={view.id} view={view} wanted={view.id === statement} onEntity={onEntity} />
          ))}
        </ol>
      </section>
    </article>
  );
}

interface ReportedProps {
  readonly view: StatementView;
  readonly wanted: boolean;
  readonly onEntity: (entity: EntityId) => void;
}

/** Without the source line that statements carry elsewhere: here it is the same for all, and stands at the top. */
function Reported({ view, wanted, onEntity }: ReportedProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted) item.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  return (
    <li ref={item} class="bs-claim" data-marked={wanted} data-statement={view.id}>
      <p class="bs-text" dir="auto">
        <LinkedText text={view.text} links={view.links} onEntity={onEntity} />
      </p>
      <div class="bs-attribution">
        <Said statement={view} onEntity={onEntity} />
        <span>{t('article.paragraph', { number: view.paragraph })}</span>
        <Happened statement={view} />
        <Cite statement={view} />
      </div>
    </li>
  );
}
