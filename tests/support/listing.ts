/** The listing in the stores, in one language: `src/listing/<language>.md`. */
import { readFileSync } from 'node:fs';

export interface Listing {
  readonly name: string;
  readonly summary: string;
  /** By heading. */
  readonly sections: Readonly<Record<string, string>>;
  /** Why each permission is asked for. */
  readonly permissions: Readonly<Record<string, string>>;
}

const FOLDER = new URL('../../src/listing/', import.meta.url);

export function readListing(language: string): Listing {
  const [head = '', ...rest] = readFileSync(new URL(`${language}.md`, FOLDER), 'utf8').split(/^## /m);
  const [title = '', summary = ''] = head.split('\n\n');
  const sections = Object.fromEntries(
    rest.map((section) => {
      const [heading = '', ...text] = section.split('\n');
      return [heading, text.join('\n').trim()];
    }),
  );
  const reasons = [...(sections.Permissions ?? '').matchAll(/^- `([^`]+)`\s?: (.+)$/gm)];
  return {
    name: title.replace(/^# /, ''),
    summary: summary.trim(),
    sections,
    permissions: Object.fromEntries(reasons.map(([, permission = '', reason = '']) => [permission, reason])),
  };
}
