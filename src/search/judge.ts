/** Of what kind a match is: the whole name, its words, a typo, a part of the query. The kind decides the order first. */
import type { TextRange } from '../model/search.ts';
import { type Hit, PREFIX_THRESHOLD, SLIP_THRESHOLD, type TextMatch } from './match-text.ts';

/** Best first. */
export const TIERS = ['whole', 'in-order', 'words', 'initials', 'slip', 'typo', 'part'] as const;
export type Tier = (typeof TIERS)[number];

export interface Match {
  readonly tier: Tier;
  /** Query words that were not found. */
  readonly missing: number;
  /** Some words were found only in what is searched with the text and not shown: a role, a source. */
  readonly helped: boolean;
  /** Whether the words stand side by side, as typed. */
  readonly inOrder: boolean;
  /** Mean over the words found; 0 is perfect. */
  readonly score: number;
  /** In the shown text, ascending, not overlapping. */
  readonly ranges: readonly TextRange[];
}

/** @param helper the match of what is searched with the text, but not shown */
export function judge(shown: TextMatch, helper: TextMatch): Match | null {
  const hits = shown.hits.map((hit, i) => better(hit, helper.hits[i]!));
  const found = hits.filter((hit) => hit !== null);
  if (found.length === 0) return null;
  const helped = hits.some((hit, i) => hit !== null && hit !== shown.hits[i]);
  const inOrder = !helped && hits.every((hit, i) => hit !== null && hit.at === (hits[0]?.at ?? 0) + i);
  return {
    tier: tierOf(found, { missing: hits.length - found.length, inOrder, length: shown.length }),
    missing: hits.length - found.length,
    helped,
    inOrder,
    score: found.reduce((sum, { score }) => sum + score, 0) / found.length,
    ranges: mergeRanges(hits.flatMap((hit, i) => (hit === shown.hits[i] ? (hit?.ranges ?? []) : []))),
  };
}

/** The shown text is preferred, unless what it holds is a typo and the helper holds the word. */
function better(shown: Hit | null, helper: Hit | null): Hit | null {
  if (shown === null || helper === null) return shown ?? helper;
  return shown.score > PREFIX_THRESHOLD && helper.score <= PREFIX_THRESHOLD ? helper : shown;
}

function tierOf(
  found: readonly Hit[],
  { missing, inOrder, length }: { missing: number; inOrder: boolean; length: number },
): Tier {
  const worst = Math.max(...found.map(({ score }) => score));
  if (missing > 0) return 'part';
  if (worst > SLIP_THRESHOLD) return 'typo';
  if (found.some(({ initials }) => initials)) return 'initials';
  if (worst > PREFIX_THRESHOLD) return 'slip';
  if (!inOrder) return 'words';
  return worst === 0 && found.length === length ? 'whole' : 'in-order';
}

/** Fewer letters begin too many words to tell a part of a query. */
const SHORTEST_WORD = 3;

/** Whether a match of a part of the query is worth showing: a word of it must be there, not something like it. */
export function holdsAWord(query: readonly string[], shown: TextMatch): boolean {
  return shown.hits.some(
    (hit, i) => hit !== null && hit.score <= PREFIX_THRESHOLD && query[i]!.length >= SHORTEST_WORD,
  );
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}
