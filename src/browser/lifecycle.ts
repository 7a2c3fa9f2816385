/** What the browser wakes the background for, besides messages. Register these while the script first runs. */
import browser from 'webextension-polyfill';

/** After the installation or an update of the extension, a reload of it included. */
export const onInstalled = (run: (reason: 'install' | 'update') => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') run(reason);
  });

/** The browser starts. */
export const onStartup = (run: () => void): void => browser.runtime.onStartup.addListener(run);

/**
 * Any call counts: https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers#keep-sw-alive-until-operation-finishes
 */
export const giveSignOfLife = (): void => void browser.runtime.getPlatformInfo();

export const extensionVersion = (): string => browser.runtime.getManifest().version;
