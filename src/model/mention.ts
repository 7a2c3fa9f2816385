/** What the matcher finds on a page, and what it has learned about the page so far. */
import * as v from 'valibot';
import { Kind, Name } from './entity.ts';
import { EntityId } from './ids.ts';
import type { MentionReason } from './reason.ts';

/** How much support a mention needs before a reader sees it. */
export const CERTAINTIES = ['cautious', 'balanced', 'eager'] as const;
export const Certainty = v.picklist(CERTAINTIES);
export type Certainty = v.InferOutput<typeof Certainty>;

/** A candidate resolved to one entity. `start` and `end` are UTF-16 code units of its haystack, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly MentionReason[];
}

/** A mention in one of several blocks of text that were searched together, as a page is told of it. */
export const BlockMention = v.strictObject({
  block: v.number(),
  start: v.number(),
  end: v.number(),
  entity: EntityId,
  kind: Kind,
  confidence: v.number(),
  /** Its reasons, packed: pages hand them on as they are. */
  why: v.string(),
});
export type BlockMention = v.InferOutput<typeof BlockMention>;

/**
 * What a page has shown so far about whom its names mean. The background keeps nothing about a page: the
 * page hands this back with its next blocks. Bounded, since it comes back from where a hostile page could reach it.
 */
export const PageEvidence = v.strictObject({
  /** Entities that the page gave their full name, or another form that leaves no doubt. */
  named: v.pipe(v.array(EntityId), v.maxLength(2_000)),
  /** Folded full names of others who share a surname with an entity of the corpus ("hillary clinton"). */
  others: v.pipe(v.array(Name), v.maxLength(2_000)),
});
export type PageEvidence = v.InferOutput<typeof PageEvidence>;
export const NO_EVIDENCE: PageEvidence = { named: [], others: [] };
