/** Composes what is shown: the brief of an entity, the report of an article. */
import type { ArticleReport, Brief, LeadSentence, RelatedEntity } from '../model/brief.ts';
import type { Entity, Kind } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { chooseLead, rankClaims } from './lead.ts';
import type { LinkedArticle, LinkedCorpus, LinkedSentence, LinkedStatement } from './linked.ts';
import { articleCard, claimView, entityCard, statementView } from './views.ts';

/** Null where the corpus has no such entity. An entity of which nothing was reported has an empty brief. */
export function composeBrief(linked: LinkedCorpus, id: EntityId): Brief | null {
  const entity = linked.entities.get(id);
  if (entity === undefined) return null;
  const ranked = rankClaims(id, linked.claimsOf.get(id) ?? []);
  const statements = linked.statementsOf.get(id) ?? [];
  return {
    entity: entityCard(entity),
    lead: (linked.summaries.get(id) ?? chooseLead(ranked)).map(leadSentence),
    claims: ranked.map(({ claim }) => claimView(claim, linked)),
    related: relatedTo(entity, linked),
    articles: {
      reporting: new Set(statements.map(({ article }) => article)).size,
      total: linked.articles.length,
    },
  };
}

export const composeReport = (
  linked: LinkedCorpus,
  { article, statements }: LinkedArticle,
): ArticleReport => ({
  article: articleCard(article),
  statements: statements.map((it) => statementView(it, linked)),
});

const leadSentence = ({ text, links, statements }: LinkedSentence): LeadSentence => ({
  text,
  links: [...links],
  statements: [...statements],
});

/** A reader looks at the first few; the rest of a long list says little and costs every popover time. */
const MAX_RELATED = 20;
/** Nearly every statement names a country: places would crowd out those who act. */
const RELATED_KINDS: readonly Kind[] = ['person', 'organization', 'topic'];

function relatedTo({ id }: Entity, { entities, statementsOf }: LinkedCorpus): RelatedEntity[] {
  const counts = [...countOthers(statementsOf.get(id) ?? [], id)];
  const related = counts.flatMap(([other, shared]) => {
    const entity = entities.get(other);
    return entity !== undefined && RELATED_KINDS.includes(entity.kind)
      ? [{ ...entityCard(entity), shared }]
      : [];
  });
  return related
    .sort((a, b) => b.shared - a.shared || a.name.localeCompare(b.name, 'en'))
    .slice(0, MAX_RELATED);
}

/** How many of the statements concern each other entity than `self`. */
function countOthers(statements: readonly LinkedStatement[], self: EntityId): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entities } of statements) {
    for (const entity of entities) if (entity !== self) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}
