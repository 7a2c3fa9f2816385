/**
 * Entries as they are stored: lists of what they hold, without the names of fields, which of half a million statements would be
 * tens of megabytes.
 */
import type { ArticleCard } from '../model/brief.ts';
import { KINDS, type Kind } from '../model/entity.ts';
import type { EntityId, StatementId } from '../model/ids.ts';
import type { ArticleEntry, EntityEntry, Entry, StatementEntry } from './entries.ts';

type EntityRecord = readonly [
  id: EntityId,
  kind: number,
  name: string,
  role: string | null,
  forms: readonly string[],
  prominence: number,
];
type StatementRecord = readonly [id: StatementId, text: string, by: string, article: number];

export const kindNumber = (kind: Kind): number => KINDS.indexOf(kind);

export function toRecord(entry: Entry): unknown {
  switch (entry.type) {
    case 'entity': {
      const { card, forms, prominence } = entry;
      return [card.id, kindNumber(card.kind), card.name, card.role, forms, prominence] satisfies EntityRecord;
    }
    case 'article':
      return entry.card;
    case 'statement':
      return [entry.id, entry.text, entry.by, entry.article] satisfies StatementRecord;
  }
}

export function toEntity(record: unknown): EntityEntry {
  const [id, kind, name, role, forms, prominence] = record as EntityRecord;
  return { type: 'entity', card: { id, kind: KINDS[kind]!, name, role }, forms, prominence };
}

export const toArticle = (record: unknown): ArticleEntry => ({
  type: 'article',
  card: record as ArticleCard,
});

export function toStatement(record: unknown): StatementEntry {
  const [id, text, by, article] = record as StatementRecord;
  return { type: 'statement', id, text, by, article };
}
