/**
 * What the page's elements mean to a reader of its text. Told by name where a name tells, since asking for the computed
 * style of every element of a page would cost more than reading it.
 */

import { HAS_TEXT, UNSEEN } from './text-nodes.ts';

export type TagRole = 'inline' | 'unseen' | 'apart';

const roles = (names: string, role: TagRole): [string, TagRole][] =>
  names.split(/[ ,]/).map((name) => [name, role]);

/**
 * - inline: text runs through it, unless its style says otherwise
 * - unseen: it shows no text, and the text around it runs on as if it were not there
 * - apart: what is inside is no text to read, and a name does not run across it
 *
 * Every other element is a box of its own: names neither enter nor leave it.
 */
const TAG_ROLES: ReadonlyMap<string, TagRole> = new Map([
  ...roles(
    'a abbr b bdi bdo big cite data del dfn em font i ins mark q ruby s small span strike strong sub sup time tt u var wbr',
    'inline',
  ),
  ...roles(UNSEEN, 'unseen'),
  ...roles(
    'code pre kbd samp svg math canvas object iframe audio video textarea select backstory-popover',
    'apart',
  ),
]);

/** Numbers of our own: what stands in the window is slow to look up. */
const ELEMENT_NODE: typeof Node.ELEMENT_NODE = 1;
export const TEXT_NODE: typeof Node.TEXT_NODE = 3;
const DISCONNECTED: typeof Node.DOCUMENT_POSITION_DISCONNECTED = 1;
const FOLLOWING: typeof Node.DOCUMENT_POSITION_FOLLOWING = 4;

/** Nodes that came from another frame are no instances of this one's classes. */
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

/** The shadow root that a node stands in, an open one: others are never seen. */
export const shadowAround = (node: Node): ShadowRoot | null => {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : null;
};

/** The element around a node, also where that is the host of a shadow root. Null at the top of a document, and for what is in none. */
export const parentOf = (node: Node): Element | null =>
  node.parentElement ?? shadowAround(node)?.host ?? null;

/** Document order; what stands in a shadow root stands where its host begins. */
export function comesBefore(a: Node, b: Node): boolean {
  const place = a.compareDocumentPosition(b);
  if (!(place & DISCONNECTED)) return Boolean(place & FOLLOWING);
  const [pathToA, pathToB] = [withHosts(a), withHosts(b)];
  const fork = pathToA.findIndex((node, depth) => node !== pathToB[depth]);
  const [one = a, other = b] = [pathToA[fork], pathToB[fork]];
  return Boolean(one.compareDocumentPosition(other) & FOLLOWING);
}

/** A node and the hosts of the shadow roots around it, outermost first. */
export function withHosts(node: Node): Node[] {
  const host = shadowAround(node)?.host;
  return host ? [...withHosts(host), node] : [node];
}

/** Like `Element.closest`, and on through the hosts of shadow roots. */
export const closest = (element: Element, selector: string): Element | null => {
  const host = shadowAround(element)?.host;
  return element.closest(selector) ?? (host ? closest(host, selector) : null);
};

const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** Custom elements are inline until a style sheet says otherwise. */
export const roleOf = (element: Element): TagRole | undefined =>
  TAG_ROLES.get(element.localName) ?? (isCustom(element) ? 'inline' : undefined);

const BOX = /^(div|section|article|main|aside|header|span)$/;

/**
 * Elements that a script may give a shadow root when it arrives: custom ones, and boxes that nothing stands in but line ends. A plain element
 * with content of its own that gets one late is read when it next changes.
 */
export const mayBeHost = (element: Element): boolean =>
  isCustom(element) ||
  (element.firstElementChild === null && BOX.test(element.localName) && !HAS_TEXT.test(element.textContent));

/**
 * Text that the reader edits, that the page keeps from assistive technology, or that other extensions have put beside the page's body:
 * left out whatever the element is.
 */
export const LEFT_OUT =
  ':root>:not(body),[contenteditable]:not([contenteditable=false i]),[aria-hidden=true i],[role=textbox],[role=searchbox],[role=code]';

/** Whether its box is shown while the text that stands directly in it is not. No method of its own is asked: a form may have a field called `matches`. */
export const isFolded = (element: Element): boolean =>
  (element.localName === 'details' && !(element as HTMLDetailsElement).open) ||
  (element as { readonly hidden?: unknown }).hidden === 'until-found';

const NAMES_LEFT_OUT = [...TAG_ROLES].flatMap(([name, role]) => (role === 'inline' ? [] : name)).join();

/** Whether an element stands in a part of the page that is left out by its name or attributes. */
export const isLeftOut = (element: Element): boolean =>
  closest(element, `${LEFT_OUT},${NAMES_LEFT_OUT}`) !== null;

/** Whether it has a box, and that is not only transparent. */
export const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** What does something of the page's own when it is clicked. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[onclick],[role=button],[role=link],[role=tab],[role=menuitem]';

/** Scripts make anything clickable; a page that means it shows so by the pointer. */
export const isControl = (element: Element): boolean =>
  closest(element, CONTROLS) !== null || getComputedStyle(element).cursor === 'pointer';
