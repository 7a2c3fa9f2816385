/** A small corpus to compose briefs from, linked by the real matcher. Everybody in it is made up. */
import * as v from 'valibot';
import { linkCorpus } from '../../../src/briefs/link.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { CORPUS_FORMAT, Corpus } from '../../../src/model/corpus.ts';

type EntityInput = v.InferInput<typeof Corpus>['entities'][number];
type ClaimInput = NonNullable<v.InferInput<typeof Corpus>['claims']>[number];

export interface StatementInput {
  readonly text: string;
  readonly id?: string;
  readonly speaker?: string;
  readonly claim?: string;
}

export interface ArticleInput {
  readonly id: string;
  readonly date: string;
  readonly title?: string;
  readonly statements: readonly StatementInput[];
}

export const PEOPLE: EntityInput[] = [
  { id: 'ada-morrow', kind: 'person', name: 'Ada Morrow', role: 'Mayor of Eastwick' },
  { id: 'tom-reed', kind: 'person', name: 'Tom Reed' },
  { id: 'lena-varga', kind: 'person', name: 'Lena Varga' },
];
export const OTHERS: EntityInput[] = [
  { id: 'harbour-trust', kind: 'organization', name: 'Harbour Trust' },
  { id: 'eastwick', kind: 'place', name: 'Eastwick' },
  { id: 'tidal-power', kind: 'topic', name: 'tidal power' },
];

/** Links a corpus of these articles, the claims that somebody put into words, and summaries by entity id. */
export function linked(
  articles: readonly ArticleInput[],
  {
    claims = [],
    summaries = {},
  }: { claims?: ClaimInput[]; summaries?: Record<string, EntityInput['summary']> } = {},
) {
  const entities = [...PEOPLE, ...OTHERS].map((it) => ({ ...it, summary: summaries[it.id] ?? [] }));
  const corpus = v.parse(Corpus, {
    format: CORPUS_FORMAT,
    entities,
    articles: articles.map(toArticle),
    claims,
  });
  return linkCorpus(corpus, compileMatcher(corpus.entities));
}

function toArticle({ id, date, title = 'Untitled', statements }: ArticleInput) {
  return {
    id,
    title,
    published: { date, basis: 'stated' as const },
    statements: statements.map((it, index) => ({ id: `${id}:${index + 1}`, paragraph: index + 1, ...it })),
  };
}
