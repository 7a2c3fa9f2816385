/** Cuts text that somebody reads, of which no character may be halved. Lengths are in UTF-16 code units. */

/** As much of the beginning as fits into `most`. */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** The text where it fits into `most`; else its beginning, and an ellipsis that says so. */
export const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${beginningOf(text, most - 1)}…`;
