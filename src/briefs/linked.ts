/** A corpus whose texts know whom they name: what briefs, reports and relations are composed from. */
import type { Article, ClaimSide, Statement } from '../model/article.ts';
import type { EntityLink } from '../model/brief.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Entity } from '../model/entity.ts';
import type { ClaimId, EntityId, StatementId } from '../model/ids.ts';

export interface LinkedStatement {
  readonly statement: Statement;
  readonly article: Article;
  readonly links: readonly EntityLink[];
  /** Whom the statement concerns: whom it names, and who said it. */
  readonly entities: ReadonlySet<EntityId>;
}

export interface LinkedArticle {
  readonly article: Article;
  readonly statements: readonly LinkedStatement[];
}

/** A claim, or a statement that belongs to none: a claim of one. */
export interface LinkedClaim {
  readonly id: ClaimId | null;
  readonly text: string;
  readonly links: readonly EntityLink[];
  readonly difference: string | null;
  readonly sides: readonly ClaimSide[];
  /** Oldest article first, then as the article has them. */
  readonly statements: readonly LinkedStatement[];
  /** How many articles report it. */
  readonly articles: number;
  /** The day of the newest of them, `YYYY-MM-DD`. */
  readonly latest: string;
  /** Whom any of its statements concerns. */
  readonly entities: ReadonlySet<EntityId>;
}

export interface LinkedSentence {
  readonly text: string;
  readonly links: readonly EntityLink[];
  readonly statements: readonly StatementId[];
}

export interface LinkedCorpus {
  readonly corpus: Corpus;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** In the corpus's order. */
  readonly articles: readonly LinkedArticle[];
  /** The claims that concern an entity: most widely reported first, then most recent. */
  readonly claimsOf: ReadonlyMap<EntityId, readonly LinkedClaim[]>;
  /** The statements that concern an entity, in the corpus's order. */
  readonly statementsOf: ReadonlyMap<EntityId, readonly LinkedStatement[]>;
  /** The written summaries of those entities that have one. */
  readonly summaries: ReadonlyMap<EntityId, readonly LinkedSentence[]>;
}
