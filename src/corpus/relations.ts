/** Whether the records of a corpus fit together: ids that are unique, references that lead somewhere, names that tell apart. */

import { claimFindings } from './claims.ts';
import { type Finding, finding, quote } from './fault.ts';
import type { IdAt, Outline } from './outline.ts';
import { nameFindings } from './same-names.ts';
import { suggester } from './suggest.ts';

/** @param complete whether every record could be read; where not, a reference may well lead to one that could not. */
export function checkRelations(outline: Outline, complete: boolean): Finding[] {
  return [
    ...(outline.entityIds.length === 0 && complete ? [finding(['entities'], NOBODY)] : []),
    ...duplicateIds(outline),
    ...nameFindings(outline.entities),
    ...outline.emptyArticles.map((path) =>
      finding(path, 'this article reports nothing; give it statements or remove it'),
    ),
    ...(complete
      ? [...danglingSpeakers(outline), ...danglingCitations(outline), ...claimFindings(outline)]
      : []),
  ];
}

const NOBODY = 'this corpus names nobody and nothing; write at least one entity';

function duplicateIds({ entityIds, articleIds, statementIds, claimIds, claimUses }: Outline): Finding[] {
  // A summary cites claims and statements alike, so that no statement may have the id of a claim.
  const claims = new Map([...claimUses, ...claimIds].map((it) => [it.id, it]));
  return [
    ...duplicates(entityIds, 'an entity'),
    ...duplicates(articleIds, 'an article'),
    ...duplicates(statementIds, 'a statement'),
    ...duplicates(claimIds, 'a claim'),
    ...statementIds.flatMap((it) => {
      const claim = claims.get(it.id);
      return claim === undefined ? [] : [finding(it.path, taken(it, 'a claim'), { other: claim.path })];
    }),
  ];
}

function duplicates(ids: readonly IdAt[], what: string): Finding[] {
  const first = new Map<string, IdAt>();
  return ids.flatMap((it) => {
    const earlier = first.get(it.id);
    if (earlier === undefined) first.set(it.id, it);
    return earlier === undefined ? [] : [finding(it.path, taken(it, what), { other: earlier.path })];
  });
}

const taken = ({ id }: IdAt, what: string) => `${what} has the id \`${quote(id)}\` already; choose another`;

function danglingSpeakers({ speakers, entityIds }: Outline): Finding[] {
  const known = new Set(entityIds.map(({ id }) => id));
  const suggest = suggester(known);
  const dangling = speakers.filter(({ id }) => !known.has(id));
  return dangling.map(({ id, path }) => {
    const mend = suggest(id) || '; write a record for the speaker, or `null`';
    return finding(path, `no entity has the id \`${quote(id)}\`${mend}`);
  });
}

function danglingCitations({ citations, claimIds, claimUses, statementIds }: Outline): Finding[] {
  const known = new Set([...claimIds, ...claimUses, ...statementIds].map(({ id }) => id));
  const suggest = suggester(known);
  const dangling = citations.filter(({ id }) => !known.has(id));
  return dangling.map(({ id, path }) => {
    const mend = suggest(id) || '; cite a claim that statements name, or a statement that has an `id`';
    return finding(path, `no claim or statement has the id \`${quote(id)}\`${mend}`);
  });
}
