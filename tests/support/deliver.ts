/** Delivers messages to whoever listens in a unit test, as a browser would. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** @returns what was answered; undefined where all listeners left the message alone */
export const deliver = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const listeners = fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
    listeners.then((answers) => {
      if (!(answers as unknown[]).includes(true)) resolve(undefined);
    }, reject);
  });
