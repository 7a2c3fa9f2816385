/**
 * Decides all candidates of a page together: learns whom it names, decides each candidate in reading order, and settles
 * which of those that overlap stands.
 */
import { relativesOf } from '../names/given-names.ts';
import { parsePersonName } from '../names/person-name.ts';
import type { Candidate } from './candidate.ts';
import { kindOf, type Matcher, nameOf } from './layout.ts';
import { isSure, OTHER, type Page, resolve, type Verdict } from './resolve.ts';

/** The page's evidence in the matcher's own terms. */
export interface Knowledge {
  readonly named: Set<number>;
  readonly others: Set<string>;
}

const isIntroduction = ({ readings }: Candidate): boolean =>
  readings.length === 1 && isSure(readings[0]!.fit) && !readings[0]!.needsContext;

/** Learns from all candidates who is named on the page, before any of them is decided. */
export function learn(knowledge: Knowledge, candidates: readonly Candidate[]): void {
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

export interface Decided {
  readonly candidate: Candidate;
  readonly verdict: Verdict | null;
}

/** Decides the candidates of the page in reading order, keeping account of who was introduced last. */
export function decideAll(
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
export function withoutOverlaps(decided: readonly Decided[], isMarked: (it: Decided) => boolean): Decided[] {
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
export const isOtherName = ({ readings, givenName }: Candidate): boolean =>
  readings.length === 0 && givenName === null;

const byStart = (a: Decided, b: Decided): number => a.candidate.start - b.candidate.start;

/** Takes the place of a candidate, if it is free. Longer ones came first, so one that overlaps covers an end of this. */
function isFree(covered: Uint8Array, { start, end }: Candidate): boolean {
  if (covered[start] === 1 || covered[end - 1] === 1) return false;
  covered.fill(1, start, end);
  return true;
}
