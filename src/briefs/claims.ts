/** Gathers statements into claims. */
import type { Claim } from '../model/article.ts';
import type { ClaimId, EntityId } from '../model/ids.ts';
import type { Steps } from '../model/steps.ts';
import type { LinkedClaim, LinkedStatement } from './linked.ts';
import type { Linker } from './links.ts';

/** Every statement is in exactly one of the claims. Most widely reported first, then most recent. */
export function* linkClaims(
  records: readonly Claim[],
  statements: readonly LinkedStatement[],
  linksIn: Linker,
): Steps<LinkedClaim[]> {
  const written = new Map(records.map((it) => [it.id, it]));
  const groups = Map.groupBy(statements, ({ statement }) => statement.claim ?? statement.id);
  const claims: LinkedClaim[] = [];
  for (const group of groups.values()) {
    claims.push(linkClaim(group, written, linksIn));
    yield;
  }
  // Sorting is stable: claims that are equal in both keep the corpus's order.
  return claims.sort((a, b) => b.articles - a.articles || compare(b.latest, a.latest));
}

function linkClaim(
  group: LinkedStatement[],
  written: ReadonlyMap<ClaimId, Claim>,
  linksIn: Linker,
): LinkedClaim {
  const statements = group.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  const entities = new Set(statements.flatMap((it) => [...it.entities]));
  const id = statements[0]!.statement.claim;
  return {
    id,
    ...wordsOf(id === null ? undefined : written.get(id), { statements, entities, linksIn }),
    statements,
    articles: new Set(statements.map(({ article }) => article)).size,
    latest: dayOf(statements.at(-1)!),
    entities,
  };
}

interface Gathered {
  readonly statements: readonly LinkedStatement[];
  readonly entities: ReadonlySet<EntityId>;
  readonly linksIn: Linker;
}

/** The common ground as somebody wrote it down; where nobody did, what the newest article says. */
function wordsOf(
  record: Claim | undefined,
  { statements, entities, linksIn }: Gathered,
): Pick<LinkedClaim, 'text' | 'links' | 'difference' | 'sides'> {
  if (record === undefined) {
    const newest = statements.find((it) => dayOf(it) === dayOf(statements.at(-1)!))!;
    return { text: newest.statement.text, links: newest.links, difference: null, sides: [] };
  }
  const [links] = linksIn([record.text], { title: '', named: entities });
  const { text, difference, sides } = record;
  return { text, links: links!, difference, sides };
}

const dayOf = ({ article }: LinkedStatement) => article.published.date;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
