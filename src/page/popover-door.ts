/**
 * The way to the popover: asks the background to start its script in this frame on the first use, then talks to it
 * through its port. A page on which nobody points at anything never pays for it.
 */
import type { PopoverPort, PopoverRequest } from '../messages/popover-port.ts';

export interface DoorOptions {
  /** Starts the popover's script. */
  readonly inject: () => Promise<unknown>;
  /** The port, once the script was started. */
  readonly port: () => PopoverPort | undefined;
}

export type Door = ReturnType<typeof createDoor>;

export function createDoor({ inject, port }: DoorOptions) {
  /** What is to be shown once the script has started; newer wishes replace older ones. */
  let wish: PopoverRequest | null = null;
  let starting: Promise<unknown> | null = null;

  return {
    async show(request: PopoverRequest): Promise<void> {
      wish = request;
      if (port() === undefined) {
        starting ??= inject().finally(() => {
          starting = null;
        });
        await starting;
      }
      if (wish !== null) port()?.show(wish);
      wish = null;
    },
    /** The pointer has left the mention. */
    leave(): void {
      if (wish?.trigger === 'hover') wish = null;
      port()?.leave();
    },
    close(): void {
      wish = null;
      port()?.close();
    },
  };
}
