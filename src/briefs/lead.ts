/**
 * What of the claims that concern an entity says most about it: the order of a brief, and its lead where nobody wrote a summary, the one
 * to three sentences that best say what was reported.
 *
 * Each claim that concerns the entity offers one sentence: its own words or, if they do not name the entity, those of the
 * statement that says most about it. A sentence scores the number of articles that report it of the entity, times how much
 * the sentence is about the entity. The most recent wins a tie. A sentence that says what a chosen one says, or that
 * would make the lead too long, is passed over.
 */
import type { EntityLink } from '../model/brief.ts';
import type { EntityId } from '../model/ids.ts';
import type { LinkedClaim, LinkedSentence, LinkedStatement } from './linked.ts';

const MAX_SENTENCES = 3;
/** UTF-16 code units: about 65 words, which take a reader fifteen seconds. The first sentence may be longer. */
const MAX_LENGTH = 400;
/** Two sentences that share this part of the shorter one's words say the same thing. */
const SAME_THING = 0.6;

/**
 * How much a sentence is about an entity. News prose opens with whom it is about; who is named later mostly belongs to
 * what is said of somebody else ("Roe, an envoy of Doe, …"). Who said a sentence without being named in it is not what
 * it is about, and a reader of the brief would have to guess why it is there.
 */
const ABOUT = { namedFirst: 1, namedLater: 1 / 2, unnamed: 1 / 4 } as const;

interface Offer extends LinkedSentence {
  readonly score: number;
  readonly latest: string;
}

/**
 * The claims, each with the sentence that it offers. Those first that most articles report of the entity: a claim that all of them share may
 * be about somebody else, and name it in one.
 * @param claims those that concern the entity, most widely reported first, then most recent
 */
export const rankClaims = (entity: EntityId, claims: readonly LinkedClaim[]) =>
  claims
    .map((claim) => ({ claim, ...offerOf(claim, entity) }))
    .sort((a, b) => b.score - a.score || compare(b.latest, a.latest));

/** @param offered as `rankClaims` ranks them */
export function chooseLead(offered: readonly LinkedSentence[]): LinkedSentence[] {
  const chosen: LinkedSentence[] = [];
  for (const { text, links, statements } of offered) {
    if (chosen.length === MAX_SENTENCES) break;
    if (fits({ text, links }, chosen)) chosen.push({ text, links, statements });
  }
  return chosen;
}

function offerOf(claim: LinkedClaim, entity: EntityId): Offer {
  if (names(claim.links, entity))
    return offer(claim, { behind: claim.statements, entity, latest: claim.latest });
  // What all the articles have in common is about somebody else: only those count that bring the entity in.
  const behind = claim.statements.filter((it) => it.entities.has(entity));
  const best = behind.reduce(
    (a, b) => (aboutness(b.links, entity) >= aboutness(a.links, entity) ? b : a),
    behind[0]!,
  );
  const words = { text: best.statement.text, links: best.links };
  return offer(words, { behind, entity, latest: best.article.published.date });
}

function offer(
  { text, links }: { text: string; links: readonly EntityLink[] },
  { behind, entity, latest }: { behind: readonly LinkedStatement[]; entity: EntityId; latest: string },
): Offer {
  const articles = new Set(behind.map(({ article }) => article)).size;
  const statements = behind.map(({ statement }) => statement.id);
  return { text, links, statements, latest, score: articles * aboutness(links, entity) };
}

function aboutness(links: readonly EntityLink[], entity: EntityId): number {
  if (links[0]?.entity === entity) return ABOUT.namedFirst;
  return names(links, entity) ? ABOUT.namedLater : ABOUT.unnamed;
}

const names = (links: readonly EntityLink[], entity: EntityId) => links.some((it) => it.entity === entity);

function fits(sentence: Words, chosen: readonly LinkedSentence[]): boolean {
  if (chosen.length === 0) return true;
  const length = chosen.reduce((sum, it) => sum + it.text.length, sentence.text.length);
  return length <= MAX_LENGTH && chosen.every((it) => !saySame(it, sentence));
}

type Words = Pick<LinkedSentence, 'text' | 'links'>;

function saySame(a: Words, b: Words): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const fewer = Math.min(first.size, second.size);
  const shared = [...first].filter((word) => second.has(word)).length;
  return fewer > 0 && shared / fewer >= SAME_THING;
}

/** Words of four letters or more, and figures: the short ones are in every sentence, and so are the names. */
function wordsOf({ text, links }: Words): Set<string> {
  const bare = links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return new Set(bare.toLowerCase().match(/[\p{L}\p{M}]{4,}|\p{N}+/gu));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
