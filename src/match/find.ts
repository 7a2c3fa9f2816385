/**
 * Finds the mentions in the blocks of a page. A page may arrive in pieces: what one call learned about it comes back as
 * evidence, is handed in with the next, and nothing is kept in between.
 */
import { MAX_NAME_LENGTH } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Certainty, Mention, PageEvidence } from '../model/mention.ts';
import { createWords, foldText } from '../text/words.ts';
import type { Candidate, Finder } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { type Decided, decideAll, isOtherName, type Knowledge, learn, withoutOverlaps } from './judge.ts';
import { entityWithId, idOf, kindOf, type Matcher } from './layout.ts';
import { THRESHOLDS } from './weights.ts';

/** What a reader has set right. Forms are compared folded. */
export interface Corrections {
  /** Forms that are never to be marked. */
  readonly neverMark: readonly string[];
  /** Forms that do not mean this entity: "this is not that person". */
  readonly notThis: readonly { readonly form: string; readonly entity: EntityId }[];
}

export interface FindOptions {
  /** How much support a mention needs; 'balanced' where nothing is said. */
  readonly certainty?: Certainty;
  /** Every candidate that means some entity, however unsure. */
  readonly all?: boolean;
  readonly corrections?: Corrections;
}

export interface PageText {
  /** What the page calls itself: its title, and lines of its metadata. Evidence only; nothing in it is marked. */
  readonly title: string;
  /** One block-level element's text each, as the page has it. */
  readonly blocks: readonly string[];
  readonly evidence: PageEvidence;
}

/** A mention in one of the blocks of a page. */
export interface FoundMention extends Mention {
  readonly block: number;
}

export interface Found {
  /** Ascending by block and start; those of one block never overlap. */
  readonly mentions: FoundMention[];
  /** What is known about the page now: to be handed in with its next blocks. */
  readonly evidence: PageEvidence;
  /** Blocks with candidates that more evidence could turn into mentions. */
  readonly unsettled: number[];
}

/** The bounds of `PageEvidence`: what a page hands back must pass its own schema. */
const MAX_EVIDENCE = 2_000;

const knownEntities = (matcher: Matcher, ids: readonly EntityId[]): Set<number> =>
  new Set(ids.map((id) => entityWithId(matcher, id)).filter((entity) => entity >= 0));

/** Takes away what the reader does not want: whole candidates, or one of the entities that they may mean. */
function correct(
  matcher: Matcher,
  candidates: Candidate[],
  corrections: Corrections | undefined,
): Candidate[] {
  if (corrections === undefined) return candidates;
  const never = new Set(corrections.neverMark.map(foldText));
  const wrong = new Set(corrections.notThis.map(({ form, entity }) => `${foldText(form)}\n${entity}`));
  return candidates
    .filter(({ form }) => !never.has(form))
    .map((candidate) => ({
      ...candidate,
      readings: candidate.readings.filter(
        ({ entity }) => !wrong.has(`${candidate.form}\n${idOf(matcher, entity)}`),
      ),
    }));
}

export interface Judgement {
  /** For each block, its candidates with what was decided about each. */
  readonly decided: readonly (readonly Decided[])[];
  readonly knowledge: Knowledge;
  readonly isMarked: (it: Decided) => boolean;
}

/** Everything that is decided about a page, marked or not. */
export function judge(matcher: Matcher, page: PageText, options: FindOptions = {}): Judgement {
  const threshold = options.all === true ? 0 : THRESHOLDS[options.certainty ?? 'balanced'];
  const finder: Finder = {
    matcher,
    words: createWords(),
    names: new Map(),
    sounds: new Map(),
    alikes: new Map(),
  };
  const knowledge: Knowledge = {
    named: knownEntities(matcher, page.evidence.named),
    others: new Set(page.evidence.others.map(foldText)),
  };
  const [title, ...blocks] = [page.title, ...page.blocks].map((text) =>
    correct(matcher, findCandidates(finder, text), options.corrections),
  );
  for (const candidates of [title!, ...blocks]) learn(knowledge, candidates);
  return {
    decided: decideAll(matcher, blocks, knowledge),
    knowledge,
    isMarked: ({ verdict }) => verdict !== null && verdict.confidence >= threshold,
  };
}

function toMention(matcher: Matcher, block: number, { candidate, verdict }: Decided): FoundMention {
  const { start, end } = candidate;
  const { entity, confidence, why } = verdict!;
  return { block, start, end, entity: idOf(matcher, entity), kind: kindOf(matcher, entity), confidence, why };
}

function toEvidence(matcher: Matcher, { named, others }: Knowledge): PageEvidence {
  const names = [...others].filter((name) => name.length > 0 && name.length <= MAX_NAME_LENGTH);
  return {
    named: [...named].slice(0, MAX_EVIDENCE).map((entity) => idOf(matcher, entity)),
    others: names.slice(0, MAX_EVIDENCE),
  };
}

export function findMentions(matcher: Matcher, page: PageText, options: FindOptions = {}): Found {
  const { decided, knowledge, isMarked } = judge(matcher, page, options);
  const isUnsettled = (it: Decided) => !isOtherName(it.candidate) && !isMarked(it);
  return {
    mentions: decided.flatMap((list, block) =>
      withoutOverlaps(list, isMarked).map((it) => toMention(matcher, block, it)),
    ),
    evidence: toEvidence(matcher, knowledge),
    unsettled: decided.flatMap((list, block) => (list.some(isUnsettled) ? [block] : [])),
  };
}
