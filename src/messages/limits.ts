/** Bounds of what a page may ask in one call. Apart from the schemas, so that the content script carries numbers alone. */

/** One call's blocks, all together, in UTF-16 code units: more is sent in several calls. */
export const MAX_CALL_TEXT = 500_000;
export const MAX_BLOCKS = 20_000;
/** The title and the metadata of a page together. */
export const MAX_TITLE_LENGTH = 4_000;
