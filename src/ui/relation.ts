/** Which statements of a brief concern an entity, and what two of them are reported with. Pure. */
import type { Brief, StatementView } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';

const concerns = ({ links, speaker }: StatementView, id: EntityId): boolean =>
  speaker?.id === id || links.some(({ entity }) => entity === id);

/** A claim may come from other articles, too, which say it without naming the entity: of when that is reported, they tell nothing. */
export const ownStatements = ({ claims, entity }: Brief): StatementView[] =>
  claims.flatMap(({ statements }) => statements).filter((it) => concerns(it, entity.id));

/** Newest first; those of one day as they were given. */
export const newestFirst = (statements: readonly StatementView[]): StatementView[] =>
  statements.toSorted((a, b) => b.article.published.date.localeCompare(a.article.published.date));

/** Newest first. As many as the brief says that the two share. */
export const sharedStatements = (brief: Brief, other: EntityId): StatementView[] =>
  newestFirst(ownStatements(brief).filter((it) => concerns(it, other)));
