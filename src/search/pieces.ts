/**
 * The index as it is stored: in pieces, so that names can be found before all of it is read, and no piece takes longer to read than
 * a reader takes to type a letter.
 *
 * | piece                       | holds                                                             |
 * |-----------------------------|-------------------------------------------------------------------|
 * | `names`                     | the vocabulary, names and their owners, entities; what else there is |
 * | `texts`                     | what tells more about an entry, by word; the calendar             |
 * | `article 0`, `statement 0`… | what is shown of them, in blocks                                    |
 */
import { type Calendar, NO_CALENDAR } from './calendar.ts';
import type { EntryType } from './entries.ts';
import { emptyPostings, type Postings } from './postings.ts';
import type { RecordBlock, Records } from './records.ts';
import type { SearchIndex } from './search-index.ts';
import { countWords } from './vocabulary.ts';

/** Raised with every change to what is stored: an index of an older format is built anew, never misread. */
const FORMAT = 'backstory-search-4';

/** Bytes beside the names that take a few milliseconds to read: not worth an answer by names alone. */
const SMALL = 2_000_000;

/** By the name of the piece. */
export type IndexPieces = Readonly<Record<string, object>>;

type NamesPiece = Pick<
  SearchIndex,
  'count' | 'sections' | 'vocabulary' | 'names' | 'wholes' | 'ids' | 'kinds'
> & {
  readonly format: typeof FORMAT;
  readonly entities: Records;
  /** How many blocks there are of each. */
  readonly blocks: Readonly<Record<'article' | 'statement', number>>;
  /** Bytes of all other pieces. */
  readonly rest: number;
};

interface TextsPiece {
  readonly texts: Postings;
  readonly calendar: Calendar;
}

export function packSearchIndex(index: SearchIndex): IndexPieces {
  const { count, sections, vocabulary, names, wholes, ids, kinds, texts, calendar, records } = index;
  const blocks = [...piecesOf('article', records.article), ...piecesOf('statement', records.statement)];
  const bytes = blocks.reduce((sum, [, { bytes }]) => sum + bytes.byteLength, texts.entries.byteLength);
  const piece: NamesPiece = {
    ...{ format: FORMAT, count, sections, vocabulary, names, wholes, ids, kinds },
    entities: records.entity,
    blocks: { article: records.article.length, statement: records.statement.length },
    rest: bytes,
  };
  return { names: piece, texts: { texts, calendar } satisfies TextsPiece, ...Object.fromEntries(blocks) };
}

const pieceName = (type: EntryType, block: number): string => `${type} ${block}`;

const piecesOf = (type: EntryType, records: Records): [string, RecordBlock][] =>
  records.map((block, i) => [pieceName(type, i), block]);

/** @param piece by its name, as it was stored. What it gives need not be an index at all. */
export type ReadPiece = (piece: string) => Promise<unknown>;

export interface OpenedIndex {
  /** Finds names; everything, as soon as everything is read. Has the rest read behind. */
  first(): SearchIndex;
  /** Finds everything. */
  whole(): Promise<SearchIndex>;
}

/** @throws Error where this version's `packSearchIndex` did not make it: build the index anew. */
export async function openSearchIndex(read: ReadPiece): Promise<OpenedIndex> {
  const piece = checked(await read('names'));
  let index = namesOnly(piece);
  let reading: Promise<SearchIndex> | null = null;
  const whole = () =>
    (reading ??= complete(piece, read).then((it) => {
      index = it;
      return it;
    }));
  if (piece.rest <= SMALL) await whole();
  return {
    whole,
    first: () => {
      // Who waits for the whole learns that it cannot be read.
      whole().catch(() => {});
      return index;
    },
  };
}

function checked(stored: unknown): NamesPiece {
  const format = typeof stored === 'object' && stored !== null && 'format' in stored ? stored.format : null;
  if (format !== FORMAT) throw new Error(`a search index of format ${format}, not ${FORMAT}`);
  return stored as NamesPiece;
}

function namesOnly({ format: _, entities, blocks: __, rest: ___, ...piece }: NamesPiece): SearchIndex {
  const { to } = piece.sections.entity;
  const nothing = { from: to, to };
  return {
    ...piece,
    complete: false,
    sections: { entity: piece.sections.entity, article: nothing, statement: nothing },
    texts: emptyPostings(countWords(piece.vocabulary)),
    calendar: NO_CALENDAR,
    records: { entity: entities, article: [], statement: [] },
  };
}

async function complete(piece: NamesPiece, read: ReadPiece): Promise<SearchIndex> {
  const readBlocks = async (type: 'article' | 'statement'): Promise<Records> => {
    const blocks: RecordBlock[] = [];
    // One after the other: between them the background answers what it is asked.
    for (let i = 0; i < piece.blocks[type]; i += 1)
      blocks.push((await read(pieceName(type, i))) as RecordBlock);
    return blocks;
  };
  const { texts, calendar } = (await read('texts')) as TextsPiece;
  const records = {
    entity: piece.entities,
    article: await readBlocks('article'),
    statement: await readBlocks('statement'),
  };
  return { ...namesOnly(piece), complete: true, sections: piece.sections, texts, calendar, records };
}
