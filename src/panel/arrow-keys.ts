/** The arrow keys, Home and End move the focus through the items of a list, over its groups. Tab still reaches each. */

/** @param selector of the items, all those of the panel's tab in one order */
export const moveBetween =
  (selector: string) =>
  (event: KeyboardEvent): void => {
    const list = (event.currentTarget as Element).closest('[role="tabpanel"], .bs-scroll');
    const items = [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const next = at < 0 ? null : nextOf(event.key, at, items.length);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };

/** Stays at the ends. Null for any other key. */
export function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
