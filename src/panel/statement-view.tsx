/** One statement on its own: its words and where they come from, what other articles say on the same thing, and whom it names. */
import { useCallback, useState } from 'preact/hooks';
import { t } from '../locales/texts.ts';
import { callBackground } from '../messages/send.ts';
import type { Brief, ClaimView, EntityCard, StatementView } from '../model/brief.ts';
import type { ArticleId, EntityId, StatementId } from '../model/ids.ts';
import { Claim } from '../ui/claim.tsx';
import { LinkedText } from '../ui/linked-text.tsx';
import { LoadedView } from '../ui/loaded-view.tsx';
import { Attribution } from '../ui/statement.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { NamedList } from './named-list.tsx';
import type { OpenView } from './state.ts';

interface Props {
  readonly article: ArticleId;
  readonly statement: StatementId;
  readonly onOpen: OpenView;
}

export function LoadedStatement({ article, statement, onOpen }: Props) {
  const loaded = useAnswer(useCallback(() => loadStatement(article, statement), [article, statement]));
  return (
    <LoadedView loaded={loaded} failed={t('panel.failed')} missing={t('article.missing')}>
      {(statement) => <StatementPage {...statement} onOpen={onOpen} />}
    </LoadedView>
  );
}

interface Loaded {
  readonly view: StatementView;
  /** What several articles say of it; null where this one alone does. */
  readonly claim: ClaimView | null;
  readonly articles: number;
  readonly named: readonly EntityCard[];
}

/** Null where the corpus has it no more. */
async function loadStatement(article: ArticleId, statement: StatementId): Promise<Loaded | null> {
  const report = await callBackground('articleOf', { article });
  const view = report?.statements.find(({ id }) => id === statement);
  if (view === undefined) return null;
  const entities = namedIn(view);
  const [named, brief] = await Promise.all([
    callBackground('cardsOf', { entities }),
    entities[0] === undefined ? null : callBackground('briefOf', { entity: entities[0] }),
  ]);
  return { view, claim: claimOf(view, brief), articles: brief?.articles.total ?? 0, named };
}

function namedIn({ links, speaker }: StatementView): EntityId[] {
  const ids = links.map(({ entity }) => entity);
  return [...new Set(speaker === null ? ids : [...ids, speaker.id])];
}

/** The brief of whoever a statement names has the claim that it belongs to. */
function claimOf({ id }: StatementView, brief: Brief | null): ClaimView | null {
  const claim = brief?.claims.find(({ statements }) => statements.some((it) => it.id === id));
  return claim === undefined || claim.statements.length < 2 ? null : claim;
}

function StatementPage({ view, claim, articles, named, onOpen }: Loaded & { readonly onOpen: OpenView }) {
  const openBrief = (entity: EntityId) => onOpen({ type: 'brief', entity });
  return (
    <article aria-label={t('panel.statement')}>
      <header class="bs-heading">
        <h1 class="pn-statement" dir="auto">
          <LinkedText text={view.text} links={view.links} onEntity={openBrief} />
        </h1>
        <Attribution statement={view} onEntity={openBrief} />
        <button
          type="button"
          class="pn-article"
          onClick={() => onOpen({ type: 'article', article: view.article.id, statement: view.id })}
        >
          {t('panel.wholeArticle')}
        </button>
      </header>
      {claim !== null && (
        <section class="bs-section">
          <h2 class="bs-label">{t('panel.sameThing')}</h2>
          <ol class="bs-claims">
            <OpenedClaim claim={claim} total={articles} onEntity={openBrief} />
          </ol>
        </section>
      )}
      {named.length > 0 && (
        <section class="bs-section">
          <h2 class="bs-label">{t('panel.named')}</h2>
          <NamedList named={named} onEntity={openBrief} />
        </section>
      )}
    </article>
  );
}

interface ClaimProps {
  readonly claim: ClaimView;
  readonly total: number;
  readonly onEntity: (entity: EntityId) => void;
}

function OpenedClaim({ claim, total, onEntity }: ClaimProps) {
  const [open, setOpen] = useState(true);
  return (
    <Claim claim={claim} total={total} open={open} marked={false} onToggle={setOpen} onEntity={onEntity} />
  );
}
