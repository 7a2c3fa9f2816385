/** An extension page's own document: its language, its direction and its title, which HTML files cannot take from the catalogue. */
import { direction, locale } from '../locales/texts.ts';

export function dressDocument(title: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  document.title = title;
}
