/**
 * The index that a search runs over: typed arrays and nothing else. Built once per corpus, stored as it is (the structured
 * clone of a typed array is a copy of its bytes), and ready as soon as it is read: opening it reads and allocates
 * nothing, however large the corpus. What is shown of an entry is read when the entry is ranked.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Section } from './bits.ts';
import { type ArticleEntry, type Entry, type EntryType, entriesOf, indexedWords } from './entries.ts';
import { buildPostings, type Postings } from './postings.ts';
import { packRecords, type Records, readRecord } from './records.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** Raised with every change to what is stored: an index of an older format is built anew, never misread. */
const FORMAT = 'backstory-search-2';

export interface SearchIndex {
  readonly format: typeof FORMAT;
  /** How many entries there are. */
  readonly count: number;
  /** Their numbers by type. */
  readonly sections: Readonly<Record<EntryType, Section>>;
  readonly vocabulary: Vocabulary;
  /** By words of names and titles. */
  readonly names: Postings;
  /** By words of what tells more about an entry. */
  readonly texts: Postings;
  /** Names as a whole, and whose they are. */
  readonly wholes: { readonly vocabulary: Vocabulary; readonly entities: Postings };
  readonly records: Records;
}

export function buildSearchIndex(corpus: Corpus): SearchIndex {
  const entries = entriesOf(corpus);
  const { names, texts, wholes } = invert(entries);
  const words = [...new Set([...names.keys(), ...texts.keys()])].sort();
  const wholeNames = [...wholes.keys()].sort();
  const articles = corpus.entities.length;
  const statements = articles + corpus.articles.length;
  return {
    format: FORMAT,
    count: entries.length,
    sections: {
      entity: { from: 0, to: articles },
      article: { from: articles, to: statements },
      statement: { from: statements, to: entries.length },
    },
    vocabulary: buildVocabulary(words),
    names: buildPostings(words, names),
    texts: buildPostings(words, texts),
    wholes: { vocabulary: buildVocabulary(wholeNames), entities: buildPostings(wholeNames, wholes) },
    records: packRecords(entries),
  };
}

function invert(entries: readonly Entry[]): Record<'names' | 'texts' | 'wholes', Map<string, number[]>> {
  const inverted = { names: new Map(), texts: new Map(), wholes: new Map() };
  for (const [at, entry] of entries.entries()) {
    const { names, texts, wholes } = indexedWords(entry);
    addTo(inverted.names, names, at);
    addTo(inverted.texts, texts, at);
    addTo(inverted.wholes, wholes, at);
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

/**
 * @param stored what came back from the database
 * @throws Error where this version's `buildSearchIndex` did not make it: build the index anew.
 */
export function openSearchIndex(stored: unknown): SearchIndex {
  const format = typeof stored === 'object' && stored !== null && 'format' in stored ? stored.format : null;
  if (format !== FORMAT) throw new Error(`a search index of format ${format}, not ${FORMAT}`);
  return stored as SearchIndex;
}

export const readEntry = ({ records }: SearchIndex, at: number): Entry => readRecord(records, at) as Entry;

/** @param at as a statement's entry names its article */
export const readArticle = ({ records }: SearchIndex, at: number): ArticleEntry =>
  readRecord(records, at) as ArticleEntry;
