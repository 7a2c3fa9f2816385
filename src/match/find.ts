/**
 * Finds the mentions in the blocks of a page. A page may arrive in pieces: what one call learned about it comes back as
 * evidence, is handed in with the next, and nothing is kept in between.
 */
import type { EntityId } from '../model/ids.ts';
import type { BlockMention, Certainty, PageEvidence } from '../model/mention.ts';
import { relativesOf } from '../names/given-names.ts';
import { parsePersonName } from '../names/person-name.ts';
import { createWords, foldText } from '../text/words.ts';
import { type Candidate, type Finder, findCandidates } from './candidates.ts';
import { entityWithId, idOf, kindOf, type Matcher, nameOf } from './layout.ts';
import { isSure, OTHER, type Page, resolve, type Verdict } from './resolve.ts';
import { THRESHOLDS } from './weights.ts';

export interface FindOptions {
  /** How much support a mention needs; 'balanced' where nothing is said. */
  readonly certainty?: Certainty;
  /** Every candidate that means some entity, however unsure. */
  readonly all?: boolean;
}

export interface PageText {
  readonly title: string;
  /** One block-level element's text each, as the page has it. */
  readonly blocks: readonly string[];
  readonly evidence: PageEvidence;
}

export interface Found {
  /** Ascending by block and start; those of one block never overlap. */
  readonly mentions: BlockMention[];
  /** What is known about the page now: to be handed in with its next blocks. */
  readonly evidence: PageEvidence;
  /** Blocks with candidates that more evidence could turn into mentions. */
  readonly unsettled: number[];
}

/** The bounds of `PageEvidence`: what a page hands back must pass its own schema. */
const MAX_EVIDENCE = 2_000;

/** The page's evidence in the matcher's own terms. */
interface Knowledge {
  readonly named: Set<number>;
  readonly others: Set<string>;
}

const knownEntities = (matcher: Matcher, ids: readonly EntityId[]): Set<number> =>
  new Set(ids.map((id) => entityWithId(matcher, id)).filter((entity) => entity >= 0));

const isIntroduction = ({ readings }: Candidate): boolean =>
  readings.length === 1 && isSure(readings[0]!.fit) && !readings[0]!.needsContext;

/** Learns from all candidates who is named on the page, before any of them is decided. */
function learn(knowledge: Knowledge, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.other !== null) knowledge.others.add(candidate.other);
    else if (isIntroduction(candidate)) knowledge.named.add(candidate.readings[0]!.entity);
  }
}

/** By which given names the people named on the page may be called. */
function givenNames(matcher: Matcher, { named, others }: Knowledge): Map<string, Set<number>> {
  const byGiven = new Map<string, Set<number>>();
  const add = (given: string, bearer: number) =>
    byGiven.set(given, (byGiven.get(given) ?? new Set<number>()).add(bearer));
  for (const entity of named) {
    if (kindOf(matcher, entity) !== 'person') continue;
    const [first] = parsePersonName(nameOf(matcher, entity)).given;
    if (first !== undefined) for (const name of relativesOf(first)) add(name, entity);
  }
  for (const other of others) add(other.slice(0, other.indexOf(' ')), OTHER);
  return byGiven;
}

const surnameIn = (fullName: string): string => fullName.slice(fullName.lastIndexOf(' ') + 1);

/** Surnames of others, by their last word and with the word before it ("le pen"). */
function surnamesOf(others: ReadonlySet<string>): Set<string> {
  const surnames = new Set<string>();
  for (const name of others) {
    surnames.add(surnameIn(name));
    surnames.add(name.split(' ').slice(-2).join(' '));
    surnames.add(name.split(' ').slice(-3).join(' '));
  }
  return surnames;
}

interface Decided {
  readonly candidate: Candidate;
  readonly verdict: Verdict | null;
}

/** Decides the candidates of the page in reading order, keeping account of who was introduced last. */
function decideAll(
  matcher: Matcher,
  blocks: readonly (readonly Candidate[])[],
  knowledge: Knowledge,
): Decided[][] {
  const lastNamed = new Map<string, number>();
  const page: Page = {
    named: knowledge.named,
    otherSurnames: surnamesOf(knowledge.others),
    lastNamed,
    byGiven: givenNames(matcher, knowledge),
    company: new Map(),
  };
  return blocks.map((candidates) =>
    candidates.map((candidate) => {
      const verdict = resolve(matcher, candidate, page);
      if (candidate.other !== null) lastNamed.set(candidate.form, OTHER);
      else if (isIntroduction(candidate))
        lastNamed.set(surnameIn(candidate.form), candidate.readings[0]!.entity);
      return { candidate, verdict };
    }),
  );
}

/** Of overlapping candidates the longest counts, and of equally long ones the surer. Somebody else's name counts too. */
function withoutOverlaps(decided: readonly Decided[], isMarked: (it: Decided) => boolean): Decided[] {
  const standing = decided.filter((it) => isMarked(it) || isOtherName(it.candidate));
  standing.sort(
    (a, b) =>
      b.candidate.length - a.candidate.length ||
      (b.verdict?.confidence ?? 0) - (a.verdict?.confidence ?? 0) ||
      a.candidate.start - b.candidate.start,
  );
  const end = standing.reduce((most, { candidate }) => Math.max(most, candidate.end), 0);
  const covered = new Uint8Array(end);
  return standing.filter((it) => isFree(covered, it.candidate) && isMarked(it)).sort(byStart);
}

/** Somebody else's name keeps shorter forms in it from being marked. */
const isOtherName = ({ readings, givenName }: Candidate): boolean =>
  readings.length === 0 && givenName === null;

const byStart = (a: Decided, b: Decided): number => a.candidate.start - b.candidate.start;

/** Takes the place of a candidate, if it is free. Longer ones came first, so one that overlaps covers an end of this. */
function isFree(covered: Uint8Array, { start, end }: Candidate): boolean {
  if (covered[start] === 1 || covered[end - 1] === 1) return false;
  covered.fill(1, start, end);
  return true;
}

function toMention(matcher: Matcher, block: number, { candidate, verdict }: Decided): BlockMention {
  const { entity, confidence, why } = verdict!;
  const kind = kindOf(matcher, entity);
  return {
    block,
    start: candidate.start,
    end: candidate.end,
    entity: idOf(matcher, entity),
    kind,
    confidence,
    why,
  };
}

/** Whether evidence still to come could turn the candidate into a mention. */
const isUnsettled = (it: Decided, isMarked: (it: Decided) => boolean): boolean =>
  !isOtherName(it.candidate) && !isMarked(it);

export function findMentions(matcher: Matcher, page: PageText, options: FindOptions = {}): Found {
  const threshold = options.all === true ? 0 : THRESHOLDS[options.certainty ?? 'balanced'];
  const isMarked = ({ verdict }: Decided) => verdict !== null && verdict.confidence >= threshold;
  const finder: Finder = { matcher, words: createWords(), names: new Map() };
  const knowledge: Knowledge = {
    named: knownEntities(matcher, page.evidence.named),
    others: new Set(page.evidence.others.map(foldText)),
  };
  const [title, ...blocks] = [page.title, ...page.blocks].map((text) => findCandidates(finder, text));
  for (const candidates of [title!, ...blocks]) learn(knowledge, candidates);
  const decided = decideAll(matcher, blocks, knowledge);
  return {
    mentions: decided.flatMap((list, block) =>
      withoutOverlaps(list, isMarked).map((it) => toMention(matcher, block, it)),
    ),
    evidence: {
      named: [...knowledge.named].slice(0, MAX_EVIDENCE).map((entity) => idOf(matcher, entity)),
      others: [...knowledge.others].slice(0, MAX_EVIDENCE),
    },
    unsettled: decided.flatMap((list, block) =>
      list.some((it) => isUnsettled(it, isMarked)) ? [block] : [],
    ),
  };
}
