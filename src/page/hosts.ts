/**
 * Elements with a shadow root, and those that may get one after they were read. No browser tells when that happens, so
 * they are looked at now and then: custom elements, which get theirs when their script has arrived, and empty boxes, which
 * a widget's script fills in this way. A plain element with content of its own that gets a shadow root late is
 * read when it next changes.
 */

const MAX_HOSTS = 2_000;
/** Between two looks, in milliseconds. */
const LOOK_MS = 1_000;
const EMPTY_BOXES = ':is(div,section,article,main,aside,span):empty';

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
    if (document.visibilityState !== 'visible') return;
    waiting.forEach(lookAt);
    document.querySelectorAll(EMPTY_BOXES).forEach(lookAt);
  }
  const looking = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(looking));

  return {
    /** A custom element, or one with a shadow root, is being read. */
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
