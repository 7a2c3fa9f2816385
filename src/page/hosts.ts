/**
 * Elements with a shadow root, and those that may get one after they were read. No browser tells when that happens, so
 * they are looked at now and then, those alone that the reader has met: to search a long page for them took milliseconds each time.
 */

const MAX_HOSTS = 2_000;

export interface HostsOptions {
  readonly onRoot: (root: ShadowRoot) => void;
  /** A host that has got its shadow root since it was read. */
  readonly onHost: (host: Element) => void;
}

export function createHosts({ onRoot, onHost }: HostsOptions) {
  const waiting = new Set<Element>();

  return {
    /** An element that has a shadow root, or may get one, is being read. */
    meet(host: Element): void {
      if (host.shadowRoot !== null) {
        waiting.delete(host);
        onRoot(host.shadowRoot);
      } else if (waiting.size < MAX_HOSTS) waiting.add(host);
    },
    look(): void {
      for (const host of waiting) {
        if (!host.isConnected) waiting.delete(host);
        else if (host.shadowRoot !== null) onHost(host);
      }
    },
  };
}
