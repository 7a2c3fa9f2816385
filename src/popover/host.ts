/**
 * The element that carries the popover in a page that may be hostile: a closed shadow root in the top layer. Its style rules are
 * `!important` inside the shadow tree, which by the cascade beats every rule of the page, `!important` or not, inline or not.
 */
import { adoptStyles, uiStyles } from '../ui/styles.ts';
import cardStyles from './card.css?inline';

const TAG = 'backstory-popover';

/**
 * A box without a size at the viewport's corner, from which the card is placed. `all` sets back what the page's rules and inherited
 * values would change, save for `direction`, which the card sets itself. The page could style the backdrop too, and
 * write into the host's own pseudo-elements.
 */
const HOST_RULES = `
  :host { all: initial !important; display: block !important; position: fixed !important;
    inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; overflow: visible !important;
    z-index: 2147483647 !important; }
  :host::backdrop, :host::before, :host::after { display: none !important; }
  @media print { :host { display: none !important; } }
`;

/**
 * Fonts by their generic names alone. A page can give any other name, also one that the system knows, to a font of its own, and
 * that font would be used in here: it could draw other letters than those written, and tell the page which ones it was asked for.
 */
const FONT_RULES = '.bs-root { --bs-serif: serif; --bs-sans: system-ui, sans-serif; }';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the view is drawn. */
  readonly stage: HTMLElement;
  /** Puts it on top of everything, where the node's own dialog or fullscreen element does not shut it out. */
  open(beside: Node): void;
  /** Keeps it there when something has come to fill the screen, or no longer does. */
  follow(beside: Node): void;
  /** Takes it out of the page. */
  close(): void;
}

export function createHost(): Host {
  const { element, root } = createRoot();
  adoptStyles(root, ...[HOST_RULES, uiStyles, cardStyles, FONT_RULES].map(withOwnNames(randomWord())));
  const stage = document.createElement('div');
  stage.className = 'bs-root';
  root.append(stage);

  function open(beside: Node): void {
    const parent = parentFor(beside);
    // The page may have made it inert, or no popover any more.
    for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
    element.popover = 'manual';
    if (element.parentNode !== parent) parent.append(element);
    // Shown anew even if it is open: what the page put into the top layer meanwhile would cover it.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  }

  return {
    element,
    root,
    stage,
    open,
    follow(beside) {
      const isCovered = document.documentElement.matches(':fullscreen');
      if (isCovered || element.parentNode !== parentFor(beside)) open(beside);
    },
    close: () => element.remove(),
  };
}

function createRoot(): Pick<Host, 'element' | 'root'> {
  const attach = (tag: string) => {
    const element = document.createElement(tag);
    element.popover = 'manual';
    return { element, root: element.attachShadow({ mode: 'closed' }) };
  };
  try {
    const made = attach(TAG);
    // Where the page has defined an element of this name, its `ElementInternals` hands out the shadow root, closed or not. One that
    // it defines from now on is not given what is there already.
    if (!made.element.matches(':defined')) return made;
  } catch {
    // The page's element has a shadow root of its own.
  }
  // A plain element is nobody's.
  return attach('div');
}

/** `CSS.registerProperty` reaches into every shadow tree, and would change what a property of a known name does in here. */
const withOwnNames = (word: string) => (css: string) => css.replaceAll('--bs-', `--bs-${word}-`);

/** Not by `randomUUID`, which pages without TLS do not have. */
const randomWord = () => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);

/** A popover that an earlier version of this script left behind. */
export function removeStrayHosts(): void {
  for (const stray of document.querySelectorAll(TAG)) stray.remove();
}

/**
 * Everything outside an open modal dialog is inert, so there the popover must live inside it. A press outside a popover of the page's
 * own closes that one, and the mention with it.
 */
function parentFor(node: Node): Element {
  for (let at: Node | null = node; at !== null; at = parentAsDrawn(at)) {
    if (isElement(at) && at.matches('dialog:modal, :popover-open, :fullscreen:not(html)')) return at;
  }
  return document.documentElement;
}

/** Nodes that came from another frame are no instances of this one's classes. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Across shadow roots, and from what is put into a slot to the slot: a dialog may stand around that. */
const parentAsDrawn = (node: Node): Node | null =>
  (node as Element | Text).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
