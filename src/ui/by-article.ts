/** Gathers statements by the article that they come from. */
import type { StatementView } from '../model/brief.ts';
import type { ArticleId } from '../model/ids.ts';

/** At least one. */
export type OfOneArticle = readonly [StatementView, ...StatementView[]];

/** Articles in the order of their first statements; within each, the statements' own order. */
export function byArticle(statements: readonly StatementView[]): OfOneArticle[] {
  const groups = new Map<ArticleId, [StatementView, ...StatementView[]]>();
  for (const statement of statements) {
    const group = groups.get(statement.article.id);
    if (group === undefined) groups.set(statement.article.id, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}
