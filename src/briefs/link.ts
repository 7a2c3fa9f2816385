/**
 * Finds whom each text of a corpus names, with the matcher that finds names on pages. One pass over all texts; after it
 * nothing about a brief needs the matcher.
 *
 * An article is read like a page: its title and all its statements together, so that a surname means the person whose
 * full name stands elsewhere in the article. Who is known to speak needs no other evidence.
 */
import type { Matcher, Relation } from '../match/matcher.ts';
import type { Article } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import type { EntityId } from '../model/ids.ts';
import { finish, type Steps } from '../model/steps.ts';
import { linkClaims } from './claims.ts';
import type { LinkedArticle, LinkedCorpus, LinkedStatement } from './linked.ts';
import { createLinker, type Linker } from './links.ts';
import { linkSummaries } from './summaries.ts';

export const linkCorpus = (corpus: Corpus, matcher: Matcher): LinkedCorpus =>
  finish(linkInSteps(corpus, matcher));

export function* linkInSteps(corpus: Corpus, matcher: Matcher): Steps<LinkedCorpus> {
  const linksIn = createLinker(matcher);
  const articles: LinkedArticle[] = [];
  for (const article of corpus.articles) {
    articles.push(linkArticle(article, linksIn));
    yield;
  }
  const statements = articles.flatMap((it) => it.statements);
  const claims = yield* linkClaims(corpus.claims, statements, linksIn);
  yield;
  return {
    corpus,
    entities: new Map(corpus.entities.map((it) => [it.id, it])),
    articles,
    claimsOf: byEntity(claims),
    statementsOf: byEntity(statements),
    summaries: linkSummaries(corpus.entities, statements, linksIn),
  };
}

function linkArticle(article: Article, linksIn: Linker): LinkedArticle {
  const speakers = article.statements.flatMap(({ speaker }) => speaker ?? []);
  const texts = article.statements.map(({ text }) => text);
  const links = linksIn(texts, { title: article.title, named: speakers });
  const statements = article.statements.map((statement, index): LinkedStatement => {
    const named = links[index]!.map(({ entity }) => entity);
    const entities = new Set([...named, ...(statement.speaker === null ? [] : [statement.speaker])]);
    return { statement, article, links: links[index]!, entities };
  });
  return { article, statements };
}

/** Lists each thing under every entity that it concerns, in the order given. */
function byEntity<T extends { readonly entities: ReadonlySet<EntityId> }>(
  things: readonly T[],
): Map<EntityId, T[]> {
  const lists = new Map<EntityId, T[]>();
  for (const thing of things) {
    for (const entity of thing.entities) {
      const list = lists.get(entity);
      if (list === undefined) lists.set(entity, [thing]);
      else list.push(thing);
    }
  }
  return lists;
}

/** Who is reported with whom, and in how many statements: every pair once, `a` before `b` in the alphabet. */
export function relationsOf({ articles }: LinkedCorpus): Relation[] {
  const relations = new Map<string, { a: EntityId; b: EntityId; statements: number }>();
  for (const { statements } of articles)
    for (const { entities } of statements)
      for (const [a, b] of pairsOf(entities)) {
        const relation = relations.get(`${a} ${b}`);
        if (relation === undefined) relations.set(`${a} ${b}`, { a, b, statements: 1 });
        else relation.statements++;
      }
  return [...relations.values()];
}

function pairsOf(entities: ReadonlySet<EntityId>): [EntityId, EntityId][] {
  const sorted = [...entities].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [EntityId, EntityId] => [a, b]));
}
