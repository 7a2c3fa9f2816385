/**
 * A matcher as one run of bytes, and back. Opening makes views over the bytes: no table is built or copied, so it takes
 * as long as summing the bytes up for the check.
 *
 * ```
 * 0   Uint32  magic number and version
 * 4   Uint32  checksum of everything behind it
 * 8   Uint32  length of all bytes
 * 12  Uint32  the longest form, in words
 * 16  Uint32  for each section of `SECTIONS`: its length in elements
 * …           the sections in that order, each at a multiple of 4 bytes
 * ```
 */
import { viewRecords } from '../lexicon/layout.ts';
import type { Matcher } from './layout.ts';

/** "BSM" and the version of the layout. Any change to a table, or to how text folds, raises it. */
const MAGIC = 0x42534d03;
const HEADER_BYTES = 16;
/** In elements of four bytes. */
const CHECKSUM_PLACE = 1;

/** In the order in which `openMatcher` reads them. */
const SECTIONS = [
  'filter',
  'slots',
  'records',
  'nodes',
  'edgeWord',
  'postings',
  'strings',
  'stringStart',
  'kinds',
  'firstRelated',
  'related',
  'shared',
  'firstTitle',
  'titles',
] as const;

type Section = Uint32Array | Uint16Array | Uint8Array;
type SectionName = (typeof SECTIONS)[number];

const padded = (bytes: number): number => (bytes + 3) & ~3;

function checksum(words: Uint32Array): number {
  let sum = 1;
  for (let i = CHECKSUM_PLACE + 1; i < words.length; i += 1) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  return sum >>> 0;
}

export function packMatcher(matcher: Matcher): Uint8Array {
  const tables: Record<SectionName, Section> = { ...matcher.lexicon, ...matcher };
  const sections = SECTIONS.map((name) => tables[name]);
  const head = HEADER_BYTES + 4 * sections.length;
  const length = sections.reduce((sum, section) => sum + padded(section.byteLength), head);
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  let at = head;
  for (const [i, section] of sections.entries()) {
    words[HEADER_BYTES / 4 + i] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  }
  words.set([MAGIC, 0, length, matcher.lexicon.longest]);
  words[CHECKSUM_PLACE] = checksum(words);
  return bytes;
}

function checkHeader(bytes: Uint8Array): Uint32Array {
  if (bytes.byteLength < HEADER_BYTES + 4 * SECTIONS.length || bytes.byteLength % 4 !== 0)
    throw new Error(`these ${bytes.byteLength} bytes are no matcher: compile the corpus again`);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (words[0] !== MAGIC)
    throw new Error('the stored matcher is of another version: compile the corpus again');
  if (words[2] !== bytes.byteLength)
    throw new Error(
      `the stored matcher has ${bytes.byteLength} bytes and not ${words[2]}: compile the corpus again`,
    );
  if (words[CHECKSUM_PLACE] !== checksum(words))
    throw new Error('the stored matcher is damaged: compile the corpus again');
  return words;
}

/** Views need bytes at a multiple of 4; what storage gives back is, what a slice of another buffer holds may not be. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

/** Hands out the sections one after the other, in the order of `SECTIONS`. */
function sectionReader(bytes: Uint8Array, words: Uint32Array) {
  let section = HEADER_BYTES / 4;
  let at = HEADER_BYTES + 4 * SECTIONS.length;
  return <T>(
    view: new (buffer: ArrayBufferLike, offset: number, length: number) => T,
    unitBytes: number,
  ): T => {
    const length = words[section]!;
    const opened = new view(bytes.buffer, bytes.byteOffset + at, length);
    at += padded(length * unitBytes);
    section += 1;
    return opened;
  };
}

/** @throws where the bytes are damaged or of another version: expected after an update, to be met by compiling again */
export function openMatcher(stored: Uint8Array): Matcher {
  const bytes = aligned(stored);
  const words = checkHeader(bytes);
  const next = sectionReader(bytes, words);
  const [filter, slots, records] = [next(Uint32Array, 4), next(Uint32Array, 4), next(Uint32Array, 4)];
  const [nodes, edgeWord] = [next(Uint32Array, 4), next(Uint32Array, 4)];
  return {
    lexicon: { longest: words[3]!, filter, slots, ...viewRecords(records), nodes, edgeWord },
    postings: next(Uint32Array, 4),
    strings: next(Uint8Array, 1),
    stringStart: next(Uint32Array, 4),
    kinds: next(Uint8Array, 1),
    firstRelated: next(Uint32Array, 4),
    related: next(Uint32Array, 4),
    shared: next(Uint32Array, 4),
    firstTitle: next(Uint32Array, 4),
    titles: next(Uint32Array, 4),
  };
}
