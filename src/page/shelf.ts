/**
 * What the page mentions: every block in which something was found, in document order. Blocks without mentions are not
 * kept, so a long page with few names costs little.
 */
import type { EntityId } from '../model/ids.ts';
import type { BlockMention } from '../model/mention.ts';
import { type Block, isBroken, type Point, pointsOf } from './block.ts';
import { comesBefore, isLeftOut, parentOf } from './elements.ts';
import { foldFinder } from './visible-text.ts';

/** A mention and where it stands. Its range never changes: text that changes takes its mentions away. */
export interface PlacedMention {
  readonly entity: EntityId;
  readonly kind: BlockMention['kind'];
  /** The matcher's reasons, packed. */
  readonly why: string;
  readonly range: StaticRange;
}

/** Of a block no more than that is kept: its text may be long. */
interface Entry {
  readonly nodes: readonly Text[];
  readonly mentions: readonly PlacedMention[];
}

export type Shelf = ReturnType<typeof createShelf>;

/** @param onFolded told of a part that hides what was found in it, until it is unfolded */
export function createShelf(onFolded: (part: Element) => void) {
  let entries: Entry[] = [];
  const entryOf = new WeakMap<Node, Entry>();
  let ordered = true;

  function drop(gone: ReadonlySet<Entry>): void {
    if (gone.size === 0) return;
    for (const { nodes } of gone) for (const node of nodes) entryOf.delete(node);
    entries = entries.filter((entry) => !gone.has(entry));
  }

  const dropWhere = (isGone: (entry: Entry) => boolean): void => drop(new Set(entries.filter(isGone)));

  /**
   * @returns whether a mention can be read, to be asked while the layout is what it is now, and of mentions only: text for screen readers alone,
   * in folded panes, and text whose drawing is skipped, has a box, too. It tells of a part that hides the mention
   */
  function legibility(): (mention: PlacedMention) => boolean {
    const foldAround = foldFinder();
    return ({ range }) => {
      const around = parentOf(range.startContainer)!;
      const folded = foldAround(around);
      if (folded !== null) onFolded(folded);
      const style = getComputedStyle(around);
      return (
        folded === null &&
        // It may have been left out since it was read.
        !isLeftOut(around) &&
        style.contentVisibility !== 'hidden' &&
        // In a highlight no browser draws the outline of letters: those that are nothing else would be gone.
        style.webkitTextStrokeWidth === '0px'
      );
    };
  }

  function add(entry: Entry): void {
    const last = entries.at(-1);
    ordered &&= last === undefined || isBefore(last, entry);
    entries.push(entry);
    for (const node of entry.nodes) entryOf.set(node, entry);
  }

  return {
    legibility,
    /** Puts what was found in a block, and is legible, in the place of what was known of its text. @returns whether anything changed */
    put(
      block: Block,
      found: readonly BlockMention[],
      isLegible: (mention: PlacedMention) => boolean,
    ): boolean {
      const known = new Set(block.nodes.flatMap((node) => entryOf.get(node) ?? []));
      // Most blocks mention nobody.
      if (found.length + known.size === 0) return false;
      const before = [...known].flatMap(({ mentions }) => mentions);
      const mentions = found.flatMap((mention) => place(block, mention, before) ?? []).filter(isLegible);
      if (mentions.length === before.length && mentions.every((mention, i) => mention === before[i]))
        return false;
      drop(known);
      if (mentions.length > 0) add({ nodes: block.nodes, mentions });
      return true;
    },
    /** Forgets the block that this text node is a part of. @returns what it mentioned */
    dropText(node: Node): readonly PlacedMention[] {
      const entry = entryOf.get(node);
      if (entry !== undefined) drop(new Set([entry]));
      return entry?.mentions ?? [];
    },
    /** Forgets what stands in some parts of the page. */
    dropWithin(parts: ReadonlySet<Element>): void {
      dropWhere(({ nodes }) => {
        for (let up = parentOf(nodes[0]!); up !== null; up = parentOf(up)) if (parts.has(up)) return true;
        return false;
      });
    },
    /** Forgets what has left the page. */
    dropGone(): void {
      dropWhere(isBroken);
    },
    /** Text was moved: the order is looked up again when it is next asked for. */
    disturb(): void {
      ordered = false;
    },
    mentionsOf: (node: Node): readonly PlacedMention[] => entryOf.get(node)?.mentions ?? [],
    /** In document order. */
    mentions(): PlacedMention[] {
      if (!ordered) entries.sort((a, b) => (isBefore(a, b) ? -1 : 1));
      ordered = true;
      return entries.flatMap(({ mentions }) => mentions);
    },
  };
}

const isBefore = (a: Entry, b: Entry): boolean => comesBefore(a.nodes[0]!, b.nodes[0]!);

/**
 * The same object as before where nothing changed about a mention, so that it can be told by identity. Undefined where
 * the page's text is no longer what was searched: it will be read again.
 */
function place(
  block: Block,
  { start, end, entity, kind, why }: BlockMention,
  before: readonly PlacedMention[],
): PlacedMention | undefined {
  const [from, to] = pointsOf(block, { start, end });
  const { text } = block;
  const stands = from.node.data[from.offset] === text[start] && to.node.data[to.offset - 1] === text[end - 1];
  if (!stands || !from.node.isConnected) return;
  const isSame = (known: PlacedMention) =>
    known.entity === entity &&
    known.why === why &&
    known.range.startContainer === from.node &&
    known.range.startOffset === from.offset &&
    known.range.endContainer === to.node &&
    known.range.endOffset === to.offset;
  return before.find(isSame) ?? { entity, kind, why, range: rangeFrom(from, to) };
}

const rangeFrom = (from: Point, to: Point): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
