/** A site as a reader types or pastes it: a host name, or the address of any page on it. */

export type SiteInput =
  | { readonly ok: true; readonly site: string }
  | { readonly ok: false; readonly why: 'empty' | 'not-web' | 'not-a-site' };

const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
/** Longest host name that the domain name system knows, in characters. */
const MAX_HOST = 253;

/** The site is a host name as `URL.hostname` gives it, the form in which tabs are compared with it. */
export function readSite(typed: string): SiteInput {
  const text = typed.trim();
  if (text === '') return { ok: false, why: 'empty' };
  if (/\s/.test(text)) return { ok: false, why: 'not-a-site' };
  const address = SCHEME.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(address)) return { ok: false, why: 'not-a-site' };
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return { ok: false, why: 'not-web' };
  // A trailing point is the same site to the network, but not to a comparison of names.
  const site = hostname.replace(/\.$/, '');
  return isHost(site) ? { ok: true, site } : { ok: false, why: 'not-a-site' };
}

/** A name with a point, an address in numbers, or `localhost`: one bare word is a slip more often than a site. */
function isHost(host: string): boolean {
  if (host.length === 0 || host.length > MAX_HOST || host.includes('..')) return false;
  return host === 'localhost' || /^\[[0-9a-f:.]+\]$/.test(host) || /^[^.]+(?:\.[^.]+)+$/.test(host);
}
