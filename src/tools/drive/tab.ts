/** A tab as its reader has it: what is marked, what the popover says, and a mouse and a keyboard to use on both. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenFrame, DrivenPage } from './driver.ts';
import {
  type Painted,
  type Place,
  type PopoverView,
  paintedMentions,
  placeOfControl,
  placeOfElement,
  placeOfMention,
  popoverView,
  serialized,
} from './in-page.ts';
import { until } from './until.ts';

const POPOVER = 'backstory-popover';
/** Well below the time that a pointer must rest for a popover. */
const TREMBLE_MS = 100;
/** A corner of the page where none of the test pages has anything. */
const NOWHERE = { x: 3, y: 3 };

export interface Tab {
  readonly page: DrivenPage;
  /** Highlights of the main frame in document order; of the part that `within` selects, where it is given. */
  highlights(within?: string): Promise<Painted[]>;
  /** Highlights of every frame under the main one, by the frame's address. */
  highlightsInFrames(): Promise<{ url: string; painted: Painted[] }[]>;
  /** The middle of a highlight's first line, scrolled into view: the first of that text, or the `nth` counted from 0. */
  placeOf(text: string, nth?: number): Promise<Place>;
  /** Moves the mouse to a highlight and rests it there. */
  pointAt(text: string, nth?: number): Promise<void>;
  pointAway(): Promise<void>;
  clickOn(text: string, nth?: number): Promise<void>;
  clickElement(selector: string): Promise<void>;
  /** Clicks a control of the page by the name that it shows or is announced with. */
  clickControl(name: string): Promise<void>;
  /** Null while none is open. */
  popover(): Promise<PopoverView | null>;
  /** All that are open: those that were pinned, in the order in which they opened, and the one that is not. */
  popovers(): Promise<PopoverView[]>;
  /** Waits for a popover whose name is `name`, and for its brief. */
  popoverOf(name: string): Promise<PopoverView>;
  /** Moves the mouse into the open popover. */
  pointAtPopover(): Promise<void>;
  /** Clicks a control of the open popover by its name; of the `nth`, counted from 0, where several are. */
  clickInPopover(name: string, nth?: number): Promise<void>;
  markup(): Promise<string>;
}

export function tabOf(page: DrivenPage): Tab {
  const popover = async (nth = 0) => (await page.inShadow(POPOVER, popoverView, null, nth)) ?? null;

  const placeOf = (text: string, nth = 0) =>
    settled(`a highlight on "${text}"`, () => page.inDocument(placeOfMention, { text, nth }));
  const click = ({ x, y }: Place) => page.click(x, y);

  return {
    page,
    highlights: (within) => page.inDocument(paintedMentions, within ?? null),
    async highlightsInFrames() {
      const inner = page.frames().slice(1);
      return Promise.all(inner.map(async (frame) => ({ url: frame.url(), painted: await paintedIn(frame) })));
    },
    placeOf,
    async pointAt(text, nth) {
      const { x, y } = await placeOf(text, nth);
      await page.moveMouse(x, y);
      // A hand never lies quite still. Without this, a scroll event that comes late would end the rest for good.
      await sleep(TREMBLE_MS);
      await page.moveMouse(x + 1, y);
    },
    pointAway: () => page.moveMouse(NOWHERE.x, NOWHERE.y),
    clickOn: async (text, nth) => click(await placeOf(text, nth)),
    clickElement: async (selector) =>
      click(await settled(selector, () => page.inDocument(placeOfElement, selector))),
    clickControl: async (name) =>
      click(await settled(`"${name}"`, () => page.inDocument(placeOfControl, name))),
    popover: () => popover(),
    async popovers() {
      const views: PopoverView[] = [];
      for (let view = await popover(0); view !== null; view = await popover(views.length)) views.push(view);
      return views;
    },
    async popoverOf(name) {
      let open: PopoverView | null = null;
      await until(`the popover of ${name} is open`, async () => {
        open = await popover();
        return open?.name === name && !open.isLoading;
      });
      return open!;
    },
    async pointAtPopover() {
      const { x, y } = await settled('the popover', async () => (await popover())?.box ?? null);
      await page.moveMouse(x + 20, y + 20);
    },
    async clickInPopover(name, nth) {
      const find = () => page.inShadow(POPOVER, placeOfControl, name, nth);
      await click(await settled(`"${name}" in the popover`, find));
    },
    markup: () => page.inDocument(serialized, null),
  };
}

/** Asks until the place is there and has come to rest: a click on something that still moves goes astray. */
export async function settled(what: string, find: () => Promise<Place | null>): Promise<Place> {
  let place: Place | null = null;
  await until(`${what} is there`, async () => {
    const before = place;
    place = await find();
    return place !== null && before !== null && isNear(place, before);
  });
  return place!;
}

/** To the pixel: where Firefox scrolls to the middle of something over and over, it may go to and fro by one. */
const isNear = (a: Place, b: Place): boolean => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) <= 1;

const paintedIn = (frame: DrivenFrame): Promise<Painted[]> => frame.inDocument(paintedMentions, null);
