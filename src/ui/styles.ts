/**
 * The shared style sheet as text, for a shadow root to adopt (`CSSStyleSheet.replaceSync`). The extension's own pages import its two
 * files as plain CSS.
 */
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

export const uiStyles = tokens + pieces;

export function adoptStyles(root: ShadowRoot, ...texts: readonly string[]): void {
  for (const text of texts) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
