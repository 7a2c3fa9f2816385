/** Makes the index of a corpus. */
import type { Article } from '../model/article.ts';
import type { Corpus } from '../model/corpus.ts';
import type { EntityId } from '../model/ids.ts';
import { finish, type Steps } from '../model/steps.ts';
import { buildCalendar } from './calendar.ts';
import { type Entry, type EntryType, entriesOf, indexedWords, newestFirst } from './entries.ts';
import { kindNumber, toRecord } from './entry-records.ts';
import { buildFingerprints, type OwnedText } from './fingerprints.ts';
import { buildPostings } from './postings.ts';
import { packRecords, type Records } from './records.ts';
import type { SearchIndex } from './search-index.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Whom an article concerns: whom its statements name, and who speaks in them. */
export type Concerned = (article: Article) => Iterable<EntityId>;

export const buildSearchIndex = (corpus: Corpus, concerned: Concerned): SearchIndex =>
  finish(indexInSteps(corpus, concerned));

export function* indexInSteps(corpus: Corpus, concerned: Concerned): Steps<SearchIndex> {
  const articles = newestFirst(corpus.articles);
  const entries = yield* entriesOf({ ...corpus, articles });
  const { names, texts, wholes } = yield* invert(entries);
  const words = [...new Set([...names.keys(), ...texts.keys()])].sort();
  yield;
  const sections = sectionsOf(corpus, entries.length);
  const known = entries.slice(0, sections.entity.to);
  const entities = known.flatMap((entry) => (entry.type === 'entity' ? entry.card : []));
  const numbers = new Map(entities.map(({ id }, entry) => [id, entry]));
  const ids = buildFingerprints(entities.map(({ id }, entry) => ({ text: id, entry })));
  yield;
  const calendar = buildCalendar({
    articles,
    firstStatement: sections.statement.from,
    concerned,
    numberOf: (entity) => numbers.get(entity),
  });
  yield;
  const vocabulary = buildVocabulary(words);
  yield;
  const postingsOf = (holders: ReadonlyMap<string, readonly number[]>) =>
    buildPostings(words.map((word) => holders.get(word) ?? []));
  const byName = postingsOf(names);
  yield;
  const byText = postingsOf(texts);
  yield;
  const recordsOf = (type: EntryType): Steps<Records> =>
    packRecords(entries.slice(sections[type].from, sections[type].to), toRecord);
  return {
    complete: true,
    count: entries.length,
    sections,
    vocabulary,
    names: byName,
    texts: byText,
    wholes: buildFingerprints(wholes),
    ids,
    kinds: Uint8Array.from(entities, ({ kind }) => kindNumber(kind)),
    calendar,
    records: {
      entity: yield* recordsOf('entity'),
      article: yield* recordsOf('article'),
      statement: yield* recordsOf('statement'),
    },
  };
}

function sectionsOf({ entities, articles }: Corpus, count: number): SearchIndex['sections'] {
  const statements = entities.length + articles.length;
  return {
    entity: { from: 0, to: entities.length },
    article: { from: entities.length, to: statements },
    statement: { from: statements, to: count },
  };
}

interface Inverted {
  readonly names: Map<string, number[]>;
  readonly texts: Map<string, number[]>;
  readonly wholes: OwnedText[];
}

function* invert(entries: readonly Entry[]): Steps<Inverted> {
  const inverted: Inverted = { names: new Map(), texts: new Map(), wholes: [] };
  for (const [at, entry] of entries.entries()) {
    const { names, texts, wholes } = indexedWords(entry);
    addTo(inverted.names, names, at);
    addTo(inverted.texts, texts, at);
    for (const text of wholes) inverted.wholes.push({ text, entry: at });
    yield;
  }
  return inverted;
}

function addTo(inverted: Map<string, number[]>, words: Iterable<string>, at: number): void {
  for (const word of words) {
    const entries = inverted.get(word);
    if (entries === undefined) inverted.set(word, [at]);
    else entries.push(at);
  }
}
