/**
 * Claims come in two ways. Where a corpus puts their common ground into words, every claim that a statement names has a
 * record and every record is used. Where it does not, a statement defines a claim by naming it, and a slip in an id
 * would quietly make a claim of its own.
 */
import { type Finding, finding, quote } from './fault.ts';
import type { Outline } from './outline.ts';
import { slipsBetween, suggester } from './suggest.ts';

/** Every lone claim is compared with every other: a corpus with more of them than this was not written by hand. */
const MAX_COMPARED = 2_000;

export function claimFindings(outline: Outline): Finding[] {
  return outline.claimIds.length > 0
    ? [...undefinedClaims(outline), ...unusedClaims(outline), ...strangeSides(outline)]
    : likelySlips(outline);
}

/** Articles on a side of a claim that are none, or do not report it: nothing would be shown of them. */
function strangeSides({ articleIds, reports, sides }: Outline): Finding[] {
  const known = new Set(articleIds.map(({ id }) => id));
  const suggest = suggester(known);
  const reported = new Set(reports.map(({ claim, article }) => `${claim} ${article}`));
  const strange = sides.filter(({ claim, id }) => !reported.has(`${claim} ${id}`));
  return strange.map(({ claim, id, path }) => {
    const mend = suggest(id) || '; remove it here';
    return known.has(id)
      ? finding(path, `no statement of the article \`${quote(id)}\` makes the claim \`${quote(claim)}\``)
      : finding(path, `no article has the id \`${quote(id)}\`${mend}`);
  });
}

function undefinedClaims({ claimIds, claimUses }: Outline): Finding[] {
  const known = new Set(claimIds.map(({ id }) => id));
  const suggest = suggester(known);
  const missing = claimUses.filter(({ id }) => !known.has(id));
  return missing.map(({ id, path }) => {
    const mend = suggest(id) || '; define it among the claims, or remove it here';
    return finding(path, `no claim has the id \`${quote(id)}\`${mend}`);
  });
}

function unusedClaims({ claimIds, claimUses }: Outline): Finding[] {
  const used = new Set(claimUses.map(({ id }) => id));
  const unused = claimIds.filter(({ id }) => !used.has(id));
  return unused.map(({ id, path }) =>
    finding(path, `no statement makes the claim \`${quote(id)}\`; name it in one, or remove it`),
  );
}

function likelySlips({ claimUses }: Outline): Finding[] {
  const uses = Map.groupBy(claimUses, ({ id }) => id);
  if (uses.size > MAX_COMPARED) return [];
  const lone = claimUses.filter(({ id }) => uses.get(id)!.length === 1);
  return lone.flatMap(({ id, path }) => {
    const meant = [...uses.keys()].find((other) => looksLikeSlip(id, other, uses.get(other)!.length));
    if (meant === undefined) return [];
    return [
      finding(
        path,
        `only this statement makes the claim \`${quote(id)}\`; did you mean \`${quote(meant)}\`?`,
      ),
    ];
  });
}

/** A slip away from a claim that others make. Ids that differ in a number (`talks-2024`, `talks-2025`) are meant so. */
function looksLikeSlip(id: string, other: string, uses: number): boolean {
  if (id === other || withoutNumbers(id) === withoutNumbers(other)) return false;
  // Of two lone claims, the later one in the alphabet is reported: one fault a pair.
  if (uses === 1 && id < other) return false;
  return slipsBetween(id, other, MAX_SLIPS + 1) <= MAX_SLIPS;
}

/** Two letters: enough for any single slip, too few to turn one claim of several words into another. */
const MAX_SLIPS = 2;
const withoutNumbers = (id: string) => id.replace(/[0-9]+/g, '#');
