/** While the corpus is compiled and stored: the browser lets the background live, and the popup and the panel can say what is going on. */
import { giveSignOfLife } from '../browser/lifecycle.ts';
import { notePreparing } from '../browser/preparing.ts';

/** Milliseconds: both browsers stop a background of which they have heard nothing for 30 seconds. */
const SIGN_OF_LIFE_MS = 20_000;

/** @param ended whether well or not */
export async function whileBuilding(ended: Promise<unknown>): Promise<void> {
  const timer = setInterval(giveSignOfLife, SIGN_OF_LIFE_MS);
  // Whatever becomes of either, the signs must end.
  await Promise.allSettled([notePreparing(true), ended]);
  clearInterval(timer);
  await notePreparing(false);
}
