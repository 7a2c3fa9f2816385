/** Text in Markdown: what it says stands there, and nothing in it is taken for markup. */

/** What CommonMark may read as markup, wherever in a line it stands. */
const SIGNS = /[\\`*_{}[\]<>#|~!&]/g;
/** At the beginning of a line: a list, a line below a heading. */
const OPENING = /^(\d*)([-+=.)])(?=[\s=-]|$)/;

export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(SIGNS, String.raw`\$&`).replace(OPENING, String.raw`$1\$2`);

/** A link, or the text alone where it leads nowhere. */
export const linkTo = (address: string | null, text: string): string =>
  address === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${encodeAngles(address)}>)`;

const encodeAngles = (address: string): string =>
  address.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
