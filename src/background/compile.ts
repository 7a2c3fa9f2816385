/** Corpus records → everything that the extension answers from. Done once per corpus and build, then stored. */
import { composeBrief, composeReport } from '../briefs/compose.ts';
import { linkCorpus, relationsOf } from '../briefs/link.ts';
import { compileMatcher, packMatcher } from '../match/matcher.ts';
import type { Corpus } from '../model/corpus.ts';
import { buildSearchIndex } from '../search/search-index.ts';
import type { CompiledCorpus } from '../store/compiled.ts';

export function compileCorpus(corpus: Corpus, stamp: string): CompiledCorpus {
  // Who is reported with whom is learned from the statements, and then helps to tell namesakes apart on pages.
  const linked = linkCorpus(corpus, compileMatcher(corpus.entities));
  const matcher = compileMatcher(corpus.entities, { together: relationsOf(linked) });
  return {
    stamp,
    matcher: packMatcher(matcher),
    searchIndex: buildSearchIndex(corpus),
    cards: corpus.entities.map(({ id, kind, name, role }) => ({ id, kind, name, role })),
    briefs: corpus.entities.flatMap(({ id }) => composeBrief(linked, id) ?? []),
    reports: corpus.articles.flatMap(({ id }) => composeReport(linked, id) ?? []),
  };
}
