/** The arrow keys in a picture: from one mark to the nearest in that direction. Home and End lead to the first and the last. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How much nearer a mark must be to count as nearest when it lies off the straight line. */
const ASIDE = 2;

/** @returns the position of the mark to go to, `at` itself where there is none; null for any other key */
export function moveInPicture(key: string, at: number, marks: readonly Place[]): number | null {
  switch (key) {
    case 'ArrowRight':
      return nearest(at, marks, ({ x, y }) => ({ ahead: x, aside: y }));
    case 'ArrowLeft':
      return nearest(at, marks, ({ x, y }) => ({ ahead: -x, aside: y }));
    case 'ArrowDown':
      return nearest(at, marks, ({ x, y }) => ({ ahead: y, aside: x }));
    case 'ArrowUp':
      return nearest(at, marks, ({ x, y }) => ({ ahead: -y, aside: x }));
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    default:
      return null;
  }
}

type Turn = (place: Place) => { readonly ahead: number; readonly aside: number };

function nearest(at: number, marks: readonly Place[], turn: Turn): number {
  const from = marks[at];
  if (from === undefined) return 0;
  let best = at;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { x, y }] of marks.entries()) {
    const { ahead, aside } = turn({ x: x - from.x, y: y - from.y });
    if (ahead <= 0.5) continue;
    const distance = Math.hypot(ahead, ASIDE * aside);
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

/** The mark nearest to a point, if it is no farther than `reach`; -1 where none is. */
export function markAt({ x, y }: Place, marks: readonly Place[], reach: number): number {
  let best = -1;
  let least = reach;
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}
