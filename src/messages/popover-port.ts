/**
 * How the content script and the popover's script, two bundles in one isolated world of one frame, find each other.
 * The page cannot see this world's globals.
 */
import type { EntityId } from '../model/ids.ts';
import type { Theme } from '../model/settings.ts';

/** How the reader asked: a click or a key takes the popover for good, a hover only while the pointer stays. */
export type PopoverTrigger = 'hover' | 'click' | 'keyboard';

export interface PopoverRequest {
  readonly entity: EntityId;
  /** The words on the page, as they stand there. */
  readonly text: string;
  /** The matcher's reasons, packed. */
  readonly why: string;
  /** Where the mention stands, or stood last. It may have moved by the time this is called again. */
  readonly rects: () => readonly DOMRect[];
  /** Where the mention begins as it stands now, for placing (scroll containers) and for finding an open dialog around it. */
  readonly node: Node;
  readonly trigger: PopoverTrigger;
  /** The pointer, in CSS pixels of the viewport; null for the keyboard. Tells which of several line boxes to use. */
  readonly point: { readonly x: number; readonly y: number } | null;
  readonly theme: Theme;
}

export interface PopoverPort {
  /** Opens for a mention, or moves an open popover to it. */
  show(request: PopoverRequest): void;
  /** The pointer has left the mention: a popover opened by hover closes unless the pointer comes to it in time. */
  leave(): void;
  /** The mention has gone: closes, unless the reader took the mention away and can undo that here. */
  close(): void;
  /** Takes the popover and everything it listens to off the page, whatever it shows. */
  dispose(): void;
}

const KEY = Symbol.for('backstory.popover');
type World = typeof globalThis & { [KEY]?: PopoverPort };

export const publishPopover = (port: PopoverPort): void => {
  (globalThis as World)[KEY] = port;
};

/** Undefined until `injectPopover` was answered. */
export const publishedPopover = (): PopoverPort | undefined => (globalThis as World)[KEY];
