/** Whom some texts name, as spans. */
import { findMentions } from '../match/find.ts';
import type { Matcher } from '../match/matcher.ts';
import type { EntityLink } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import { NO_EVIDENCE } from '../model/mention.ts';

/** What stands around the texts, and makes a lone surname in them clear. */
interface Context {
  readonly title: string;
  /** Entities that the texts are known to be about. */
  readonly named: Iterable<EntityId>;
}

/** The links of each text, in ascending order. The texts count as one page. */
export function linksIn(
  texts: readonly string[],
  { title, named }: Context,
  matcher: Matcher,
): EntityLink[][] {
  const links: EntityLink[][] = texts.map(() => []);
  if (texts.length === 0) return links;
  const evidence = { ...NO_EVIDENCE, named: [...new Set(named)] };
  const { mentions } = findMentions(matcher, { title, blocks: [...texts], evidence });
  for (const { block, start, end, entity } of mentions) links[block]!.push({ start, end, entity });
  return links.map((list) => list.sort((a, b) => a.start - b.start));
}
