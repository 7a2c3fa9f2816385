/**
 * Two entities that a page would write in the same way, with nothing to tell them apart. A surname that two people share
 * is no such case, since the context tells whom it means; neither is a form that one of the two lists as needing context.
 */
import { MAX_NAME_LENGTH } from '../model/entity.ts';
import { foldText } from '../text/words.ts';
import { type Finding, finding, quote } from './fault.ts';
import type { EntityOutline } from './outline.ts';

interface Bearer {
  readonly entity: EntityOutline;
  readonly form: string;
  readonly path: EntityOutline['path'];
}

export function nameFindings(entities: readonly EntityOutline[]): Finding[] {
  return [...sharedForms(entities), ...sharedWikidata(entities)];
}

function sharedForms(entities: readonly EntityOutline[]): Finding[] {
  const bearers = new Map<string, Bearer>();
  return entities.flatMap((entity) => {
    const aside = new Set(entity.needsContext.map(foldForm));
    return entity.names.flatMap(({ form, path }) => {
      const folded = foldForm(form);
      if (folded === '' || aside.has(folded)) return [];
      const earlier = bearers.get(folded);
      if (earlier === undefined) bearers.set(folded, { entity, form, path });
      return earlier === undefined || earlier.entity === entity
        ? []
        : [sameForm({ entity, form, path }, earlier)];
    });
  });
}

function sameForm({ form, path }: Bearer, { entity, path: other }: Bearer): Finding {
  const message = `\`${quote(form)}\` is also a name of \`${quote(entity.id)}\`, and nothing tells the two apart; \
give one a fuller name, or list the form in the \`needs-context\` of the one that is meant less often`;
  return finding(path, message, { other });
}

function sharedWikidata(entities: readonly EntityOutline[]): Finding[] {
  const first = new Map<string, EntityOutline>();
  return entities.flatMap((entity) => {
    if (entity.wikidata === null) return [];
    const earlier = first.get(entity.wikidata);
    if (earlier === undefined) first.set(entity.wikidata, entity);
    if (earlier === undefined) return [];
    const message = `\`${quote(earlier.id)}\` has the same Wikidata id; join the two entities or mend one of the ids`;
    return [finding([...entity.path, 'wikidata'], message, { other: [...earlier.path, 'wikidata'] })];
  });
}

/**
 * Case, marks, width, hyphens and spacing aside: what the matcher, too, takes for the same form. An overlong form is
 * refused as such, and folding all of it would only cost time.
 */
const foldForm = (form: string): string => foldText(form.slice(0, 2 * MAX_NAME_LENGTH));
