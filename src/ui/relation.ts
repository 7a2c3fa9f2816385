/** What two entities are reported with: the statements that concern both. Pure. */
import type { Brief, StatementView } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';

const concerns = ({ links, speaker }: StatementView, id: EntityId): boolean =>
  speaker?.id === id || links.some(({ entity }) => entity === id);

/** Newest first. As many as the brief says that the two share. */
export function sharedStatements({ claims, entity }: Brief, other: EntityId): StatementView[] {
  const shared = claims
    .flatMap(({ statements }) => statements)
    .filter((it) => concerns(it, entity.id) && concerns(it, other));
  return shared.sort((a, b) => (a.article.published.date < b.article.published.date ? 1 : -1));
}
