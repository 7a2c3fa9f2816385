/** Records in the form in which they are shown. */
import type { Article } from '../model/article.ts';
import type { ArticleCard, ClaimView, EntityCard, StatementView } from '../model/brief.ts';
import type { Entity } from '../model/entity.ts';
import type { LinkedClaim, LinkedCorpus, LinkedStatement } from './linked.ts';

export const entityCard = ({ id, kind, name, role }: Entity): EntityCard => ({ id, kind, name, role });

export const articleCard = ({ id, title, publisher, byline, published, source }: Article): ArticleCard => ({
  id,
  title,
  publisher,
  byline,
  published,
  source,
});

export function statementView(
  { statement, article, links }: LinkedStatement,
  { entities }: LinkedCorpus,
): StatementView {
  const { id, text, cites, paragraph, happened } = statement;
  const speaker = statement.speaker === null ? undefined : entities.get(statement.speaker);
  return {
    id,
    text,
    links: [...links],
    speaker: speaker === undefined ? null : entityCard(speaker),
    cites,
    paragraph,
    happened,
    article: articleCard(article),
  };
}

export function claimView(claim: LinkedClaim, linked: LinkedCorpus): ClaimView {
  const { id, text, links, difference, sides, articles, statements } = claim;
  return {
    id,
    text,
    links: [...links],
    difference,
    sides: [...sides],
    articles,
    statements: statements.map((it) => statementView(it, linked)),
  };
}
