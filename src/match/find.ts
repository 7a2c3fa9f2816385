/**
 * Finds the mentions in the blocks of a page. A page may arrive in pieces: what one call learned about it comes back as
 * evidence, is handed in with the next, and nothing is kept in between.
 */
import { MAX_NAME_LENGTH } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Certainty, Mention, PageEvidence } from '../model/mention.ts';
import { createWords, foldText } from '../text/words.ts';
import { type Candidate, createMemory, type Finder, type Memory, type Reading } from './candidate.ts';
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
  /** Kept from text to text by who reads many with the same matcher. */
  readonly memory?: Memory;
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
function correct(matcher: Matcher, candidates: Candidate[], text: string, corrections: Folded): Candidate[] {
  if (corrections.never.size + corrections.wrong.size === 0) return candidates;
  return candidates.flatMap((candidate) => {
    // A surname is a form, and so are the words on the page that say it with given names or initials.
    const forms = [candidate.form, foldText(text.slice(candidate.start, candidate.end))];
    if (forms.some((form) => corrections.never.has(form))) return [];
    // Whom a given name means shows only later: for whomever it does not, the page may have nobody else.
    if (candidate.givenName !== null)
      return forms.some((form) => corrections.wrongForms.has(form)) ? [] : candidate;
    const isMeant = ({ entity }: Reading) =>
      !forms.some((form) => corrections.wrong.has(`${form}\n${idOf(matcher, entity)}`));
    return [{ ...candidate, readings: candidate.readings.filter(isMeant) }];
  });
}

interface Folded {
  readonly never: ReadonlySet<string>;
  /** Form, line feed, entity; and the forms alone. */
  readonly wrong: ReadonlySet<string>;
  readonly wrongForms: ReadonlySet<string>;
}

const folded = ({ neverMark = [], notThis = [] }: Partial<Corrections> = {}): Folded => ({
  never: new Set(neverMark.map(foldText)),
  wrong: new Set(notThis.map(({ form, entity }) => `${foldText(form)}\n${entity}`)),
  wrongForms: new Set(notThis.map(({ form }) => foldText(form))),
});

export interface Judgement {
  /** For each block, its candidates with what was decided about each. */
  readonly decided: readonly (readonly Decided[])[];
  readonly knowledge: Knowledge;
  readonly isMarked: (it: Decided) => boolean;
}

/** Everything that is decided about a page, marked or not. */
export function judge(matcher: Matcher, page: PageText, options: FindOptions = {}): Judgement {
  const threshold = options.all === true ? 0 : THRESHOLDS[options.certainty ?? 'balanced'];
  const finder: Finder = { matcher, words: createWords(), ...(options.memory ?? createMemory()) };
  const knowledge: Knowledge = {
    named: knownEntities(matcher, page.evidence.named),
    others: new Set(page.evidence.others.map(foldText)),
  };
  const corrections = folded(options.corrections);
  const [title, ...blocks] = [page.title, ...page.blocks].map((text) =>
    correct(matcher, findCandidates(finder, text), text, corrections),
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
