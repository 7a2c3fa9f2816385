/** Linked corpus → overview. */
import { relationsOf } from '../briefs/link.ts';
import type { LinkedCorpus } from '../briefs/linked.ts';
import { dayOf, happenedOn } from '../model/days.ts';
import { KINDS } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import { FORMAT, type Overview, UNKNOWN } from './overview.ts';

export function buildOverview(linked: LinkedCorpus): Overview {
  const weightOf = (id: EntityId) => linked.statementsOf.get(id)?.length ?? 0;
  const entities = [...linked.entities.values()].sort((a, b) => weightOf(b.id) - weightOf(a.id));
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const statements = linked.articles.flatMap((it) => it.statements);
  const concerns = statements.map((it) => [...it.entities].map((id) => numbers.get(id)!));
  return {
    format: FORMAT,
    entityIds: entities.map(({ id }) => id).join('\n'),
    kinds: Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
    weights: Uint32Array.from(entities, ({ id }) => weightOf(id)),
    ...layConnections(linked, numbers),
    articleIds: linked.articles.map(({ article }) => article.id).join('\n'),
    articleStarts: startsOf(linked.articles.map((it) => it.statements)),
    reported: Int32Array.from(linked.articles, ({ article }) => dayOf(article.published.date)),
    happened: Int32Array.from(statements, ({ statement: { happened }, article: { published } }) =>
      happened === null ? UNKNOWN : happenedOn(happened, dayOf(published.date)),
    ),
    concernStarts: startsOf(concerns),
    concerns: Uint32Array.from(concerns.flat()),
  };
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = starts[at]! + list.length;
  return starts;
}

/** Strongest first, of each entity. */
function layConnections(
  linked: LinkedCorpus,
  numbers: ReadonlyMap<EntityId, number>,
): Pick<Overview, 'linkStarts' | 'linkTo' | 'linkShared'> {
  const lists: { to: number; shared: number }[][] = Array.from({ length: numbers.size }, () => []);
  for (const { a, b, statements } of relationsOf(linked)) {
    const [first, second] = [numbers.get(a)!, numbers.get(b)!];
    lists[first]!.push({ to: second, shared: statements });
    lists[second]!.push({ to: first, shared: statements });
  }
  for (const list of lists) list.sort((a, b) => b.shared - a.shared || a.to - b.to);
  return {
    linkStarts: startsOf(lists),
    linkTo: Uint32Array.from(lists.flat(), ({ to }) => to),
    linkShared: Uint32Array.from(lists.flat(), ({ shared }) => shared),
  };
}
