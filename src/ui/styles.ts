/**
 * The shared style sheet as text. A shadow root adopts it (`CSSStyleSheet.replaceSync`), an extension's page may as well; there the
 * two files can also be imported as plain CSS.
 */
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

export const uiStyles = tokens + pieces;

export function adoptStyles(root: Document | ShadowRoot, ...texts: readonly string[]): void {
  for (const text of texts) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
