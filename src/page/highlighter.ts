/** Paints mentions through the CSS Custom Highlight API. The page's nodes are not touched; the colours are in highlight.css. */
import type { Kind } from '../model/entity.ts';
import { parentOf } from './elements.ts';
import type { PlacedMention } from './shelf.ts';

const nameOf = (kind: Kind) => `backstory-${kind}`;

/** Whether a mention would be underlined where it stands. */
export const hasLine = ({ kind, range }: PlacedMention): boolean =>
  getComputedStyle(parentOf(range.startContainer)!, `::highlight(${nameOf(kind)})`).textDecorationLine !==
  'none';

export type Highlighter = ReturnType<typeof createHighlighter>;

export function createHighlighter() {
  const highlights = new Map<Kind, Highlight>();
  let shown = new Set<PlacedMention>();

  /** The registry is the page's too, and all that is in it: the page may clear either. */
  function register(): void {
    for (const { kind, range } of shown) {
      const highlight = highlightOf(kind);
      // To add what is there already has some browsers look through all that is.
      if (!highlight.has(range)) highlight.add(range);
    }
    for (const [kind, highlight] of highlights) {
      if (CSS.highlights.get(nameOf(kind)) !== highlight) CSS.highlights.set(nameOf(kind), highlight);
    }
  }

  function highlightOf(kind: Kind): Highlight {
    const highlight = highlights.get(kind) ?? new Highlight();
    highlights.set(kind, highlight);
    return highlight;
  }

  function hide(mention: PlacedMention): void {
    if (shown.delete(mention)) highlightOf(mention.kind).delete(mention.range);
  }

  return {
    register,
    hide,
    isShown: (mention: PlacedMention): boolean => shown.has(mention),
    /** In document order. */
    shown: (): readonly PlacedMention[] => [...shown],
    /** Shows these mentions, given in document order, and no others. */
    paint(mentions: readonly PlacedMention[]): void {
      const wanted = new Set(mentions);
      for (const mention of shown) if (!wanted.has(mention)) hide(mention);
      shown = wanted;
      register();
    },
    /** Takes everything off the page. */
    clear(): void {
      shown.clear();
      for (const [kind, highlight] of highlights) {
        if (CSS.highlights.get(nameOf(kind)) === highlight) CSS.highlights.delete(nameOf(kind));
      }
      highlights.clear();
    },
  };
}
