/**
 * Which file of a corpus folder holds what.
 *
 *     people.yaml organizations.yaml places.yaml topics.yaml   lists of entities; the file says of which kind
 *     claims.yaml                                              a list of claims
 *     articles/*.yaml                                          one article each
 */
import type { Kind } from '../model/entity.ts';
import type { Fault } from './fault.ts';
import { nearest } from './suggest.ts';

export const ENTITY_FILES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['people.yaml', 'person'],
  ['organizations.yaml', 'organization'],
  ['places.yaml', 'place'],
  ['topics.yaml', 'topic'],
]);
const LIST_FILES = [...ENTITY_FILES.keys(), 'claims.yaml'];
const ARTICLE_FILE = /^articles\/[^/]+\.yaml$/;

export type FileRole = { holds: 'entities'; kind: Kind } | { holds: 'claims' } | { holds: 'article' };

/** Null for a file that is no part of a corpus. */
export function roleOf(path: string): FileRole | null {
  const kind = ENTITY_FILES.get(path);
  if (kind !== undefined) return { holds: 'entities', kind };
  if (path === 'claims.yaml') return { holds: 'claims' };
  return ARTICLE_FILE.test(path) ? { holds: 'article' } : null;
}

/** A YAML file that nothing would read: most often a slip in its name. Files of other types are nobody's business. */
export function misnamed(path: string): Fault | null {
  if (roleOf(path) !== null || !/\.ya?ml$/i.test(path)) return null;
  return { file: path, line: 1, column: 1, message: `nothing reads a file of this name; ${adviceFor(path)}` };
}

function adviceFor(path: string): string {
  const tidy = path.toLowerCase().replace(/\.yml$/, '.yaml');
  if (roleOf(tidy) !== null) return `rename it to \`${tidy}\``;
  const guess = nearest(tidy, LIST_FILES);
  if (guess !== null) return `rename it to \`${guess}\``;
  return `a corpus consists of ${LIST_FILES.join(', ')} and articles/*.yaml, so rename, move or remove it`;
}

export const noFiles = (): Fault => ({
  file: '',
  line: 1,
  column: 1,
  message: `this folder holds no corpus; write at least one of ${[...ENTITY_FILES.keys()].join(', ')}`,
});
