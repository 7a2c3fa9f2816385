/** What tells text to read from other text nodes, at the least cost. */

/** More than white space as HTML collapses it; a no-break space is text. */
export const HAS_TEXT = /[^ \t\n\r\f]/;

/** Elements that show none of the text in them, and around which text runs on as if they were not there. A selector. */
export const UNSEEN = 'script,style,noscript,template,rt,rp,link,meta';
