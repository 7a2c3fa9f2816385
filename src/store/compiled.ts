/** A corpus made ready to answer: what the store keeps, and what stands in for it where the disk is full. */
import type { ArticleReport, Brief, EntityCard } from '../model/brief.ts';

export interface CompiledCorpus {
  /** Tells one build of one corpus from every other: a compiled corpus with another stamp is out of date. */
  readonly stamp: string;
  /** The packed matcher (`match/matcher.ts`). */
  readonly matcher: Uint8Array;
  /** The search index in pieces (`search/pieces.ts`): typed arrays, stored as they are. */
  readonly searchIndex: Readonly<Record<string, object>>;
  /** The overview (`overview/overview.ts`): likewise. */
  readonly overview: object;
  readonly cards: readonly EntityCard[];
  /** May be made as they are read: of a large corpus, all of them together are gigabytes. */
  readonly briefs: Iterable<Brief>;
  /** Likewise. */
  readonly reports: Iterable<ArticleReport>;
}

/** Reads a compiled corpus piece by piece, so that a woken worker loads only what its first call needs. */
export interface CorpusReader {
  stamp(): Promise<string | null>;
  matcher(): Promise<Uint8Array>;
  /** What was stored of the search index; whether it is one is for `search/` to say. Undefined where there is no such piece. */
  searchPiece(name: string): Promise<unknown>;
  /** What was stored as the overview; whether it is one is for `overview/` to say. */
  overview(): Promise<unknown>;
  card(id: string): Promise<EntityCard | undefined>;
  brief(id: string): Promise<Brief | undefined>;
  report(id: string): Promise<ArticleReport | undefined>;
}

/** Reads from memory: for a browser that gives the extension no storage. */
export function memoryReader(corpus: CompiledCorpus): CorpusReader {
  const cards = new Map(corpus.cards.map((card) => [card.id as string, card]));
  const briefs = new Map(Array.from(corpus.briefs, (brief) => [brief.entity.id as string, brief]));
  const reports = new Map(Array.from(corpus.reports, (report) => [report.article.id as string, report]));
  return {
    stamp: async () => corpus.stamp,
    matcher: async () => corpus.matcher,
    searchPiece: async (name) => corpus.searchIndex[name],
    overview: async () => corpus.overview,
    card: async (id) => cards.get(id),
    brief: async (id) => briefs.get(id),
    report: async (id) => reports.get(id),
  };
}
