/** What the page calls itself: its title, and what its metadata say for search engines and for those who share it, a line each. */
import { pageDocument } from './page-document.ts';

const METADATA = 'meta[name=description],meta[name=keywords],meta[property^=og]';

/** Looks at the head alone, unless the page has thrown it away. */
export const aboutPage = (): string =>
  [
    pageDocument.title,
    ...[...(pageDocument.head ?? pageDocument).querySelectorAll<HTMLMetaElement>(METADATA)].map(
      (it) => it.content,
    ),
  ].join('\n');
