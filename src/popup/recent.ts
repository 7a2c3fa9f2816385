/** Which searches are remembered. */

/** A line or two of the popup. */
const MOST = 6;
/** Longer ones are whole sentences that were pasted, and nothing to choose from. */
const LONGEST = 80;

/** Latest first, none twice however it is written. */
export function withSearch(recent: readonly string[], typed: string): readonly string[] {
  const query = typed.trim();
  if (query === '' || query.length > LONGEST) return recent;
  const same = (other: string) => other.toLocaleLowerCase() === query.toLocaleLowerCase();
  return [query, ...recent.filter((it) => !same(it))].slice(0, MOST);
}
