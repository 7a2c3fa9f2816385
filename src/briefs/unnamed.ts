/** Statements that would appear in no brief: they name nobody and nothing of the corpus, and nobody of it said them. */
import type { LinkedCorpus } from './linked.ts';

/** The way to such a statement in the corpus: `articles[article].statements[statement]`, both counted from 0. */
export interface UnnamedStatement {
  readonly article: number;
  readonly statement: number;
}

export function unnamedStatements({ articles }: LinkedCorpus): UnnamedStatement[] {
  return articles.flatMap(({ statements }, article) =>
    statements.flatMap(({ entities }, statement) => (entities.size === 0 ? [{ article, statement }] : [])),
  );
}
