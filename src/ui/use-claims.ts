/** Which claims of a brief are shown, open or pointed at. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief, ClaimView } from '../model/brief.ts';
import type { StatementId } from '../model/ids.ts';
import { moveFocus } from './move-focus.ts';

/** A screenful or two; the rest is one press away, so that a long brief opens as calmly as a short one. */
const FIRST_CLAIMS = 8;

/** Positions, in the brief's order, of the claims that hold one of the statements. */
export function claimsWith(claims: readonly ClaimView[], statements: readonly StatementId[]): number[] {
  const wanted = new Set(statements);
  return claims.flatMap((claim, index) => (claim.statements.some(({ id }) => wanted.has(id)) ? [index] : []));
}

export function useClaims({ claims }: Brief) {
  const list = useRef<HTMLOListElement>(null);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [marked, setMarked] = useState<readonly number[]>([]);

  const [goal, setGoal] = useState<{ readonly index: number } | null>(null);

  useEffect(() => {
    if (goal !== null) moveFocus(list.current?.children[goal.index]);
  }, [goal]);

  const toggle = (index: number, on: boolean) => {
    const next = new Set(open);
    if (on) next.add(index);
    else next.delete(index);
    setOpen(next);
  };

  /** Brings the claims behind a sentence of the lead into view, opened. */
  const reveal = (statements: readonly StatementId[]) => {
    const found = claimsWith(claims, statements);
    if (found.some((index) => index >= FIRST_CLAIMS)) setAll(true);
    setOpen(new Set([...open, ...found]));
    setMarked(found);
    if (found[0] !== undefined) setGoal({ index: found[0] });
  };

  /** The button that shows all goes away: whoever pressed it goes on at the first claim that was hidden. */
  const showAll = () => {
    setAll(true);
    setGoal({ index: FIRST_CLAIMS });
  };

  const shown = all ? claims : claims.slice(0, FIRST_CLAIMS);
  return { list, shown, open, marked, toggle, reveal, showAll };
}
