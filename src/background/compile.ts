/** Corpus records → everything that the extension answers from. Done once per corpus and build, then stored. */
import { composeBrief, composeReport } from '../briefs/compose.ts';
import { linkInSteps, relationsOf } from '../briefs/link.ts';
import type { LinkedArticle } from '../briefs/linked.ts';
import { matcherInSteps, packMatcher } from '../match/matcher.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Steps } from '../model/steps.ts';
import { buildOverview } from '../overview/build.ts';
import { indexInSteps } from '../search/build-index.ts';
import { packSearchIndex } from '../search/pieces.ts';
import type { CompiledCorpus } from '../store/compiled.ts';

/** Of 100,000 entities with five statements each, this takes a minute or more: most of it to find whom the statements name. */
export function* compileCorpus(corpus: Corpus, stamp: string): Steps<CompiledCorpus> {
  // Who is reported with whom is learned from the statements, and then helps to tell namesakes apart on pages.
  const linked = yield* linkInSteps(corpus, yield* matcherInSteps(corpus.entities));
  yield;
  const together = relationsOf(linked);
  yield;
  const matcher = yield* matcherInSteps(corpus.entities, { together });
  yield;
  const concerned = concernedBy(linked.articles);
  yield;
  const index = yield* indexInSteps(corpus, ({ id }) => concerned.get(id) ?? []);
  yield;
  const overview = buildOverview(linked);
  yield;
  return {
    stamp,
    matcher: packMatcher(matcher),
    searchIndex: packSearchIndex(index),
    overview,
    cards: corpus.entities.map(({ id, kind, name, role }) => ({ id, kind, name, role })),
    briefs: each(corpus.entities, ({ id }) => composeBrief(linked, id)),
    reports: each(linked.articles, (article) => composeReport(linked, article)),
  };
}

/** Made one by one, as they are stored: all together they are several times the corpus. */
const each = <From, To>(list: readonly From[], make: (from: From) => To | null): Iterable<To> => ({
  *[Symbol.iterator]() {
    for (const from of list) {
      const made = make(from);
      if (made !== null) yield made;
    }
  },
});

const concernedBy = (articles: readonly LinkedArticle[]): Map<ArticleId, Set<EntityId>> =>
  new Map(
    articles.map(({ article, statements }) => [
      article.id,
      new Set(statements.flatMap(({ entities }) => [...entities])),
    ]),
  );
