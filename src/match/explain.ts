/**
 * Says of every candidate in a text why it was marked, or why not: for the author of a corpus who wonders.
 */
import type { EntityId } from '../model/ids.ts';
import { NO_EVIDENCE } from '../model/mention.ts';
import type { Reason } from '../model/reason.ts';
import type { Candidate } from './candidate.ts';
import { linesOf } from './document.ts';
import { type FindOptions, judge } from './find.ts';
import { type Decided, withoutOverlaps } from './judge.ts';
import { idOf, type Matcher, nameOf } from './layout.ts';

export interface Explanation {
  /** UTF-16 code units of the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Null where the candidate means nobody in the corpus, or where that cannot be told. */
  readonly entity: EntityId | null;
  readonly marked: boolean;
  /** 0 to 1; 0 where there is no entity. */
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** Why a candidate means no entity. */
function whyNobody(matcher: Matcher, { other, givenName, readings }: Candidate): Reason {
  if (other !== null) return { code: 'somebodyElse', name: other };
  if (givenName !== null) return { code: 'givenAlone' };
  if (readings.length === 0) return { code: 'otherName' };
  const names = readings.slice(0, 4).map(({ entity }) => nameOf(matcher, entity));
  return { code: 'unclear', name: names.join(', ') };
}

function explain(
  matcher: Matcher,
  { candidate, verdict }: Decided,
  marked: boolean,
): Omit<Explanation, 'start' | 'end'> {
  if (verdict === null) return { entity: null, marked, confidence: 0, why: [whyNobody(matcher, candidate)] };
  return { entity: idOf(matcher, verdict.entity), marked, confidence: verdict.confidence, why: verdict.why };
}

/** What lies within a mention needs no explanation: the longer form stands. */
const isCovered = ({ candidate }: Decided, marked: ReadonlySet<Decided>): boolean =>
  [...marked].some((it) => it.candidate.start <= candidate.start && candidate.end <= it.candidate.end);

/** Every candidate of a plain text in order, but for those that lie within a longer mention. */
export function explainDocument(matcher: Matcher, text: string, options: FindOptions = {}): Explanation[] {
  const { lines, starts } = linesOf(text);
  const { decided, isMarked } = judge(matcher, { title: '', blocks: lines, evidence: NO_EVIDENCE }, options);
  return decided.flatMap((list, block) => {
    const marked = new Set(withoutOverlaps(list, isMarked));
    return list
      .filter((it) => marked.has(it) || !isCovered(it, marked))
      .map((it) => ({
        start: it.candidate.start + starts[block]!,
        end: it.candidate.end + starts[block]!,
        ...explain(matcher, it, marked.has(it)),
      }));
  });
}
