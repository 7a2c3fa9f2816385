/** Corpus records → everything that the extension answers from. Done once per corpus and build, then stored. */
import { composeBrief, composeReport } from '../briefs/compose.ts';
import { linkCorpus, relationsOf } from '../briefs/link.ts';
import type { LinkedArticle } from '../briefs/linked.ts';
import { compileMatcher, packMatcher } from '../match/matcher.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import { buildOverview } from '../overview/build.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { packSearchIndex } from '../search/pieces.ts';
import type { CompiledCorpus } from '../store/compiled.ts';

export function compileCorpus(corpus: Corpus, stamp: string): CompiledCorpus {
  // Who is reported with whom is learned from the statements, and then helps to tell namesakes apart on pages.
  const linked = linkCorpus(corpus, compileMatcher(corpus.entities));
  const matcher = compileMatcher(corpus.entities, { together: relationsOf(linked) });
  const concerned = concernedBy(linked.articles);
  return {
    stamp,
    matcher: packMatcher(matcher),
    searchIndex: packSearchIndex(buildSearchIndex(corpus, ({ id }) => concerned.get(id) ?? [])),
    overview: buildOverview(linked),
    cards: corpus.entities.map(({ id, kind, name, role }) => ({ id, kind, name, role })),
    briefs: corpus.entities.flatMap(({ id }) => composeBrief(linked, id) ?? []),
    reports: corpus.articles.flatMap(({ id }) => composeReport(linked, id) ?? []),
  };
}

const concernedBy = (articles: readonly LinkedArticle[]): Map<ArticleId, Set<EntityId>> =>
  new Map(
    articles.map(({ article, statements }) => [
      article.id,
      new Set(statements.flatMap(({ entities }) => [...entities])),
    ]),
  );
