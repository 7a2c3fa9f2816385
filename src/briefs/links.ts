/** Whom some texts name, as spans. */
import { createMemory } from '../match/candidate.ts';
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
export type Linker = (texts: readonly string[], context: Context) => EntityLink[][];

/** A corpus names the same people over and over: what was found out about a name is kept for all its texts. */
export function createLinker(matcher: Matcher): Linker {
  const memory = createMemory();
  return (texts, { title, named }) => {
    const links: EntityLink[][] = texts.map(() => []);
    if (texts.length === 0) return links;
    const evidence = { ...NO_EVIDENCE, named: [...new Set(named)] };
    const { mentions } = findMentions(matcher, { title, blocks: [...texts], evidence }, { memory });
    for (const { block, start, end, entity } of mentions) links[block]!.push({ start, end, entity });
    return links.map((list) => list.sort((a, b) => a.start - b.start));
  };
}
