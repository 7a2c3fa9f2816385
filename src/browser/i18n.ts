/**
 * The messages of the extension's `_locales`, among which the browser chooses by its own language. Not by way of the polyfill: they
 * come at once in every browser, and its stand-in in pages would carry them into every frame, where only the popover needs them.
 */
declare const chrome: {
  readonly i18n: {
    getMessage(name: string): string;
    getUILanguage(): string;
  };
};

/** Empty where there is no such message, and once the extension was updated or removed under a script in a page. */
export function lookUp(name: string): string {
  try {
    return chrome.i18n.getMessage(name);
  } catch {
    return '';
  }
}

/** BCP 47: `de-AT` */
export const uiLanguage = (): string => chrome.i18n.getUILanguage();
