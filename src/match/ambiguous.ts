/**
 * What in a corpus will be marked only with a reason: forms that several entities share, everyday words, common surnames.
 */
import type { Entity } from '../model/entity.ts';
import { COMMON_SURNAMES, COMMON_WORDS, EVERYDAY_WORDS, PLACES_AND_FIRMS } from '../names/words.ts';
import { formsOf } from './forms.ts';

/** Every form with the entities that it may mean. */
function formTable(entities: readonly Entity[]): Map<string, Entity[]> {
  const table = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const { text } of formsOf(entity)) table.set(text, [...(table.get(text) ?? []), entity]);
  return table;
}

const nameList = (entities: readonly Entity[]): string => entities.map(({ name }) => name).join(', ');

/** One sentence for each form that does not say by itself whom it means. */
export function* ambiguousForms(all: readonly Entity[]): Generator<string> {
  for (const [form, entities] of formTable(all)) {
    if (entities.length > 1)
      yield `"${form}" is shared by ${nameList(entities)}: marked only where the page tells which`;
    const [entity] = entities;
    if (entity === undefined || form.includes(' ')) continue;
    if (EVERYDAY_WORDS.has(form) || COMMON_WORDS.has(form))
      yield `"${form}" (${entity.name}) is also an everyday word: alone it needs a reason`;
    else if (entity.kind === 'person' && PLACES_AND_FIRMS.has(form))
      yield `"${form}" (${entity.name}) is also the name of a place or a firm: alone it needs a reason`;
    else if (entity.kind === 'person' && COMMON_SURNAMES.has(form))
      yield `"${form}" (${entity.name}) is a common surname: alone it needs a reason`;
  }
}
