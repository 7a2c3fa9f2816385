/**
 * Elements with a shadow root, and those that may get one after they were read. No browser tells when that happens, so
 * they are looked at now and then, those alone that the reader has met: to search a long page for them took milliseconds each time.
 */

const MAX_HOSTS = 2_000;
/** Between two looks, in milliseconds. */
const LOOK_MS = 1_000;

export interface HostsOptions {
  readonly onShadow: (root: ShadowRoot) => void;
  /** A host that has got its shadow root since it was read. */
  readonly onLate: (host: Element) => void;
  readonly signal: AbortSignal;
}

export function createHosts({ onShadow, onLate, signal }: HostsOptions) {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<Element>();

  function lookAt(host: Element): void {
    const { shadowRoot } = host;
    if (shadowRoot !== null && !known.has(shadowRoot)) onLate(host);
    if (shadowRoot !== null || !host.isConnected) waiting.delete(host);
  }
  function look(): void {
    if (document.hidden) return;
    waiting.forEach(lookAt);
  }
  const looking = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(looking));

  return {
    /** An element that has a shadow root, or may get one, is being read. */
    meet(host: Element): void {
      const { shadowRoot } = host;
      if (shadowRoot === null) {
        if (waiting.size < MAX_HOSTS) waiting.add(host);
        return;
      }
      known.add(shadowRoot);
      onShadow(shadowRoot);
    },
  };
}
