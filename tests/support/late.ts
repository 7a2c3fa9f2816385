/**
 * A background whose every answer comes late, as on a slow and busy machine: there a test fails that does not wait for what it needs,
 * or a part of the extension that loses what the reader does meanwhile.
 */

declare const browser: { readonly runtime: { readonly onMessage: Messages } };
declare const chrome: typeof browser;

/** True: it will reply. */
type Hear = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;
interface Messages {
  addListener(hear: Hear): void;
  removeListener(hear: Hear): void;
}

/** In milliseconds; 0 for a background as it is. */
export const LATE_MS = Number(process.env.BACKSTORY_LATE_MS ?? 0);

/** @param code of the background */
export const answeringLate = (code: string): string => `(${hearLate})(${LATE_MS});\n${code}`;

/** Runs in the background, before all else. */
function hearLate(ms: number): void {
  const { onMessage } = ('browser' in globalThis ? browser : chrome).runtime;
  const all = new Set<Hear>();
  onMessage.addListener((message, sender, reply) => {
    // What none of them answers, the browser would wait for.
    setTimeout(
      () => [...all].filter((hear) => hear(message, sender, reply)).length > 0 || reply(undefined),
      ms,
    );
    return true;
  });
  onMessage.addListener = (hear) => void all.add(hear);
  onMessage.removeListener = (hear) => void all.delete(hear);
}
