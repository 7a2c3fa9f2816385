/**
 * How much one corpus may hold. Looked at before anything else, so that a hostile file costs little more than reading it:
 * a list of a million wrong things must not become a million faults. Each bound is far beyond what people write.
 */
import { MAX_ENTITIES } from '../model/entity.ts';
import { type Finding, finding, type Path } from './fault.ts';
import { isRecord, type RawRecord } from './fields.ts';

/** Items of a list, by its field. */
const MAX_ITEMS: Readonly<Record<string, number>> = {
  entities: MAX_ENTITIES,
  articles: 100_000,
  claims: 100_000,
  // The names that are transliterated most often have some hundred spellings, and each costs a place in the lexicon.
  aliases: 500,
  native: 500,
  needsContext: 500,
  summary: 50,
  from: 100,
  sides: 100,
  // A long article with a statement for each sentence.
  statements: 2_000,
};

/** Names of all entities together. A lexicon of them takes some hundred megabytes. */
const MAX_NAMES = 2_000_000;
/** Statements of all articles together. Each becomes a part of the brief of everybody whom it names. */
const MAX_STATEMENTS = 500_000;
/** The largest record has ten. */
const MAX_FIELDS = 100;
/** Excesses that are told: nobody reads more. */
const MAX_TOLD = 20;

/** What a corpus has too much of. Empty where it is within all bounds. */
export function excesses(corpus: RawRecord): Finding[] {
  const told = excessesOf(corpus, []);
  if (told.length > 0) return told;
  const entities = Array.isArray(corpus.entities) ? corpus.entities.length : 0;
  const names = entities + countIn(corpus.entities, ['aliases', 'native', 'needsContext']);
  const statements = countIn(corpus.articles, ['statements']);
  return [
    ...(names > MAX_NAMES ? [tooMany(['entities'], `${names} names`, MAX_NAMES)] : []),
    ...(statements > MAX_STATEMENTS
      ? [tooMany(['articles'], `${statements} statements`, MAX_STATEMENTS)]
      : []),
  ];
}

function excessesOf(record: RawRecord, path: Path): Finding[] {
  const fields = Object.keys(record);
  if (fields.length > MAX_FIELDS) return [tooMany(path, `${fields.length} fields`, MAX_FIELDS)];
  const told: Finding[] = [];
  for (const field of fields) {
    const max = Object.hasOwn(MAX_ITEMS, field) ? MAX_ITEMS[field]! : 0;
    const list = record[field];
    if (max > 0 && Array.isArray(list)) told.push(...excessesInList(list, { path: [...path, field], max }));
  }
  return told.slice(0, MAX_TOLD);
}

function excessesInList(list: readonly unknown[], { path, max }: { path: Path; max: number }): Finding[] {
  if (list.length > max) return [tooMany(path, `${list.length} items`, max)];
  const told: Finding[] = [];
  for (let index = 0; index < list.length && told.length < MAX_TOLD; index++) {
    const item = list[index];
    if (isRecord(item)) told.push(...excessesOf(item, [...path, index]));
  }
  return told;
}

const tooMany = (path: Path, what: string, max: number): Finding =>
  finding(path, `${what} are too many, at most ${max} are read; leave some out, or split the corpus`);

/** The items of some lists in each record. */
function countIn(list: unknown, fields: readonly string[]): number {
  const records: unknown[] = Array.isArray(list) ? list : [];
  const itemsIn = (record: unknown, field: string) =>
    isRecord(record) && Array.isArray(record[field]) ? record[field].length : 0;
  return records.reduce<number>(
    (sum, record) => sum + fields.reduce((items, field) => items + itemsIn(record, field), 0),
    0,
  );
}
