/** Sites, as readers switch them on and off. */
import * as v from 'valibot';

/** A site is a host name as `URL.hostname` gives it; its subdomains are sites of their own. */
export const Site = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1), v.maxLength(253));
