/** The search index of a corpus, for tests that compile nothing else of it. */
import type { Corpus } from '../../src/model/corpus.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';

/** An article concerns those who speak in it. */
export const indexOf = (corpus: Corpus): SearchIndex =>
  buildSearchIndex(corpus, ({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []));
