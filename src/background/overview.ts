/** Answers about the corpus as a whole: the overview counts and chooses, the records give the words. */
import type { Connections, ConnectionsQuery, Timeline, TimelineQuery } from '../model/overview.ts';
import { connectionsOf } from '../overview/connections.ts';
import { kindsIn } from '../overview/overview.ts';
import { timelineOf } from '../overview/timeline.ts';
import type { Library } from './library.ts';

export async function answerTimeline(library: Library, query: TimelineQuery): Promise<Timeline> {
  const overview = await library.overview();
  const { places, days, ...counts } = timelineOf(overview, query);
  return {
    ...counts,
    kinds: kindsIn(overview),
    days: [...days],
    statements: places && (await library.statements(places)),
  };
}

export async function answerConnections(library: Library, query: ConnectionsQuery): Promise<Connections> {
  const overview = await library.overview();
  const { entities, connections, ...counts } = connectionsOf(overview, query);
  const cards = await library.cards(entities.map(({ id }) => id));
  const weights = new Map(entities.map(({ id, statements }) => [id, statements]));
  return {
    ...counts,
    kinds: kindsIn(overview),
    connections: [...connections],
    entities: cards.map((card) => ({ ...card, statements: weights.get(card.id)! })),
  };
}
