/** The written summaries: each sentence with whom it names and the statements that bear it out. */
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { LinkedSentence, LinkedStatement } from './linked.ts';
import type { Linker } from './links.ts';

export function linkSummaries(
  entities: readonly Entity[],
  statements: readonly LinkedStatement[],
  linksIn: Linker,
): Map<EntityId, LinkedSentence[]> {
  const cited = citable(statements);
  const summarized = entities.filter(({ summary }) => summary.length > 0);
  return new Map(summarized.map((entity) => [entity.id, linkSummary(entity, cited, linksIn)]));
}

/** A claim stands for its statements, a statement for itself. */
function citable(statements: readonly LinkedStatement[]): Map<string, LinkedStatement[]> {
  const cited = new Map<string, LinkedStatement[]>();
  for (const it of statements) {
    cited.set(it.statement.id, [it]);
    const { claim } = it.statement;
    if (claim !== null) cited.set(claim, [...(cited.get(claim) ?? []), it]);
  }
  return cited;
}

function linkSummary(
  entity: Entity,
  cited: ReadonlyMap<string, readonly LinkedStatement[]>,
  linksIn: Linker,
): LinkedSentence[] {
  const behind = entity.summary.map(({ from }) => [...new Set(from.flatMap((id) => cited.get(id) ?? []))]);
  const named = [entity.id, ...behind.flat().flatMap((it) => [...it.entities])];
  const texts = entity.summary.map(({ text }) => text);
  const links = linksIn(texts, { title: entity.name, named });
  return texts.map((text, index) => ({
    text,
    links: links[index]!,
    statements: behind[index]!.map(({ statement }) => statement.id),
  }));
}
