/** Watches the page for text that is added, changed, moved and removed. Its work per change is small and bounded. */
import { isElement, parentOf, roleOf, TEXT_NODE } from './elements.ts';
import { pageDocument } from './page-document.ts';
import { HAS_TEXT } from './text-nodes.ts';

export interface ChangeListeners {
  /** A part is new, or what may be read in it has changed. */
  readonly onPart: (part: Element, extent: 'all' | 'line') => void;
  /** Told before the next frame is drawn, so that no highlight lies on the wrong words. */
  readonly onText: (node: Node) => void;
  /** An attribute says whether the text in it is shown, folded away or edited. */
  readonly onTurned: (part: Element) => void;
  /** After all of the above: elements or text came or went. */
  readonly onMoved: () => void;
}

/** A page that changed in so many places at once, or the end of one that took long to arrive, is read as a whole. */
const FLOOD = 1_000;

const ATTRIBUTES = { subtree: true, attributeFilter: ['contenteditable', 'aria-hidden', 'hidden', 'open'] };
const EVERYTHING = { ...ATTRIBUTES, childList: true, characterData: true };

/** Watches the page for attributes at first. @returns what watches a part of it, or a shadow root, for all */
export function watchChanges(listeners: ChangeListeners, signal: AbortSignal): (root: Node) => void {
  const observer = new MutationObserver((records) => {
    const isFlood = records.length > FLOOD;
    if (isFlood) listeners.onPart(pageDocument.documentElement, 'all');
    for (const record of records) report(record, listeners, isFlood);
    if (records.some(({ type }) => type === 'childList')) listeners.onMoved();
  });
  // The document, since a page may put another root element in the place of its first.
  observer.observe(document, ATTRIBUTES);
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, EVERYTHING);
}

/** It looks at no more of a record than it must: the lists of nodes alone, empty or not, cost more than all the rest. */
function report(record: MutationRecord, on: ChangeListeners, isFlood: boolean) {
  const { type, target } = record;
  const isTurned = type === 'attributes';
  const isChanged = type === 'characterData';
  if (isTurned) on.onTurned(target as Element);
  if (isChanged) on.onText(target);
  if (isFlood) return;
  if (isTurned) return on.onPart(target as Element, 'all');
  const around = isElement(target) ? target : parentOf(target);
  if ((isChanged || reportNodes(record, on)) && around) on.onPart(around, 'line');
}

/** @returns whether the line has changed in which they stand */
function reportNodes(
  { target, addedNodes, removedNodes }: MutationRecord,
  { onPart }: ChangeListeners,
): boolean {
  for (const node of addedNodes) if (isElement(node)) onPart(node, 'all');
  // A box that was emptied may be about to get a shadow root.
  return !target.firstChild || [...addedNodes].some(isText) || [...removedNodes].some(isInline);
}

const isText = (node: Node): boolean => node.nodeType === TEXT_NODE && HAS_TEXT.test((node as Text).data);

/** What leaves a line that goes on without it. */
const isInline = (node: Node): boolean => (isElement(node) ? roleOf(node) === 'inline' : isText(node));
