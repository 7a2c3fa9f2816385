/** What the browser wakes the background for, besides messages. Register these while the script first runs. */
import browser from 'webextension-polyfill';

/** After the installation or an update of the extension, a reload of it included. */
export const onInstalled = (run: () => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') run();
  });

/** A keyboard shortcut of the manifest's `commands`. */
export const onCommand = (run: (command: string) => void): void =>
  browser.commands.onCommand.addListener(run);

export const extensionVersion = (): string => browser.runtime.getManifest().version;
