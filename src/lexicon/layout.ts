/**
 * The lexicon's memory: all surface forms of a corpus as a trie over words, in typed arrays that lie in one buffer. A
 * form is a sequence of folded words and leads to one number, its value. Nothing is decoded when it is opened.
 *
 * ```
 * filter     Uint32[2^n]        two bits, in one element, for each form of one word and for the first two words of each longer
 *                               form: a Bloom filter that costs one read
 * slots      Uint32[2^m]        open addressing by the hash of a word: in the low bits where its record begins, 0 where empty,
 *                               in all bits above those a piece of its hash, so that few words are compared in vain
 * records    Uint32[…]          one record for each word, with all that is asked of it in one line of the processor's cache:
 *                               +0  value + 1 of the form that is this word alone, 0 where none is
 *                               +1  where its edges begin in `edgeWord`
 *                               +2  how many edges it has, times 2^LENGTH_BITS, plus how many letters
 *                               +3  its folded letters, two to an element
 * nodes      Uint32[2·edges+2]  of the node that edge e leads to, at 2e: value + 1 of the form that ends there, 0 where none
 *                               does; at 2e + 1: where its edges begin in `edgeWord`; they end where those of edge e + 1 begin
 * edgeWord   Uint32[edges]      the record of the word on each edge, ascending within a node
 * ```
 *
 * Edges are laid out level by level, in order of parents, so nodes need no pointers.
 */

export interface Lexicon {
  /** Words in the longest form: no walk goes further. */
  readonly longest: number;
  readonly filter: Uint32Array;
  readonly slots: Uint32Array;
  readonly records: Uint32Array;
  /** The low bits of a slot: where a record begins. The bits above are of the word's hash. */
  readonly recordMask: number;
  /** The same memory as `records`. The letters of record r begin at `2 * (r + RECORD_HEAD)`. */
  readonly letters: Uint16Array;
  readonly nodes: Uint32Array;
  readonly edgeWord: Uint32Array;
}

/** Elements of a record before its letters. */
export const RECORD_HEAD = 3;
const LENGTH_BITS = 8;
/** A form with a longer word is left out at compile time: nobody writes it. */
export const MAX_WORD_LETTERS = 2 ** LENGTH_BITS - 1;

export const packCounts = (edges: number, letters: number): number =>
  ((edges << LENGTH_BITS) | letters) >>> 0;
export const edgesOf = (counts: number): number => counts >>> LENGTH_BITS;
export const lengthOf = (counts: number): number => counts & MAX_WORD_LETTERS;

const recordMask = (records: Uint32Array): number => 2 ** (32 - Math.clz32(records.length)) - 1;

/** What follows from the records alone. */
export const viewRecords = (records: Uint32Array): Pick<Lexicon, 'records' | 'recordMask' | 'letters'> => ({
  records,
  recordMask: recordMask(records),
  letters: new Uint16Array(records.buffer, records.byteOffset, 2 * records.length),
});

/** No such word, node or value. */
export const NONE = -1;

/** A form longer than this is cut off at compile time: nobody writes it, and the bound keeps a scan linear. */
export const MAX_FORM_WORDS = 16;

/*
 * A word's hash is FNV-1a, whose high bits are poor for short words. Multiplication by a large odd number brings every bit
 * up to the high ones, which are what the filter and the slots take (Fibonacci hashing; Knuth, TAOCP 3, 6.4).
 */
const SPREAD = 0x9e3779b1;

/** A word's hash, spread for the filter. */
export const spreadHash = (hash: number): number => Math.imul(hash, SPREAD);

/** Two words' hashes as one, spread for the filter. The order counts: "Kim Jong" is not "Jong Kim". */
export const pairHash = (first: number, second: number): number =>
  Math.imul(((first << 7) | (first >>> 25)) ^ second, SPREAD);

/** A word's hash, spread for the slots by another multiplier, so that what passes the filter falls anywhere. */
export const slotHash = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

/**
 * Bits of the filter per form: with 16, some 2 words in 100 are looked up in vain; small lexicons can afford to look up
 * fewer.
 */
export const filterBits = (forms: number): number => (forms <= 150_000 ? 32 : 8);

/** The two bits of a spread hash. They are low bits of it, the element is given by the high ones. */
export const filterMask = (spread: number): number => (1 << spread) | (1 << (spread >>> 5));

/** How far to shift a spread hash to get an element of the filter. */
export const filterShift = (filter: Uint32Array): number => 32 - Math.log2(filter.length);

export const lexiconBytes = (lexicon: Lexicon): number =>
  lexicon.filter.byteLength +
  lexicon.slots.byteLength +
  lexicon.records.byteLength +
  lexicon.nodes.byteLength +
  lexicon.edgeWord.byteLength;
