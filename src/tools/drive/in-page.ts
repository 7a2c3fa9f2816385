/**
 * Functions that run inside a page, in a document or in the popover's shadow root. Each stands alone: none may use
 * anything but its arguments and the page.
 */

/** A highlight as anybody in the page can see it: the registry has no entity, only ranges by kind. */
export interface Painted {
  /** `person`, `organization`, `place` or `topic`. */
  readonly kind: string;
  /** As the page has it, runs of spaces and line ends taken as one space. */
  readonly text: string;
}

/** A point in CSS pixels of the viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Every highlight of one frame, in document order. */
export function paintedMentions(root: Document, within: string | null): Painted[] {
  /** A node and the hosts of the shadow roots around it, outermost first. */
  const withHosts = (node: Node): Node[] => {
    const around = node.getRootNode();
    return around instanceof ShadowRoot ? [...withHosts(around.host), node] : [node];
  };
  const inOrder = (a: AbstractRange, b: AbstractRange) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const [pathToA, pathToB] = [withHosts(a.startContainer), withHosts(b.startContainer)];
    const fork = pathToA.findIndex((node, depth) => node !== pathToB[depth]);
    return pathToA[fork]!.compareDocumentPosition(pathToB[fork]!) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  const area = within === null ? null : root.querySelector(within);
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith('backstory-'))
    .flatMap(([name, ranges]) =>
      [...ranges].map((range) => ({ kind: name.slice('backstory-'.length), range })),
    )
    .filter(({ range }) => range.startContainer.isConnected && (area?.contains(range.startContainer) ?? true))
    .toSorted((a, b) => inOrder(a.range, b.range))
    .map(({ kind, range }) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return {
        kind,
        text: live
          .toString()
          .replace(/[ \t\r\n\f]+/g, ' ')
          .trim(),
      };
    });
}

/** Scrolls to a highlight and says where its first line stands. Null where there are not that many of that text. */
export function placeOfMention(root: Document, { text, nth }: { text: string; nth: number }): Place | null {
  const lives = [...CSS.highlights]
    .filter(([name]) => name.startsWith('backstory-'))
    .flatMap(([, ranges]) => [...ranges])
    .map((range) => {
      const live = root.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    })
    .filter(
      (range) =>
        range
          .toString()
          .replace(/[ \t\r\n\f]+/g, ' ')
          .trim() === text,
    )
    .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = lives[nth];
  if (range === undefined) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = [...range.getClientRects()].find(({ width }) => width > 0);
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Scrolls to an element and says where its middle is. */
export function placeOfElement(root: Document | ShadowRoot, selector: string): Place | null {
  const element = root.querySelector(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
}

/**
 * Scrolls to the first control a reader would call by a name and says where its middle is. A name given in full comes
 * before one that only begins so.
 */
export function placeOfControl(root: Document | ShadowRoot, name: string): Place | null {
  const selector =
    'button, a[href], summary, label, input, select, [role="option"], [role="switch"], [role="tab"]';
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '';
    return words.replace(/\s+/g, ' ').trim();
  };
  const shown = [...root.querySelectorAll(selector)].filter((it) => it.checkVisibility());
  const control =
    shown.find((it) => nameOf(it) === name) ?? shown.find((it) => nameOf(it).startsWith(name)) ?? null;
  if (control === null) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The popover as a reader perceives it. */
export interface PopoverView {
  /** The accessible name of its dialog. */
  readonly name: string;
  /** Everything it shows, as text. */
  readonly text: string;
  /** Its brief is still on the way: it has a name already, that of its mention. */
  readonly isLoading: boolean;
  /** The name of the control that has the focus; the empty string where the dialog itself has it; null: it is elsewhere. */
  readonly focused: string | null;
  /** CSS pixels of the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export function popoverView(root: ShadowRoot): PopoverView | null {
  const dialog = root.querySelector('dialog');
  if (dialog === null || !dialog.checkVisibility()) return null;
  const label = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.innerText;
  const active = root.activeElement as HTMLElement | null;
  const { x, y, width, height } = dialog.getBoundingClientRect();
  const focused = active === dialog ? '' : (active?.getAttribute('aria-label') ?? active?.innerText ?? null);
  return {
    name: (label ?? dialog.getAttribute('aria-label') ?? '').trim(),
    text: dialog.innerText,
    isLoading: dialog.querySelector('.bs-loading') !== null,
    focused: focused?.trim() ?? null,
    box: { x, y, width, height },
  };
}

/** The whole document as markup, to see whether anything of it was changed. */
export const serialized = (root: Document): string => new XMLSerializer().serializeToString(root);
